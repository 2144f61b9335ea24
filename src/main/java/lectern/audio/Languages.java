package lectern.audio;

import java.util.Locale;
import java.util.MissingResourceException;

/** Names of languages in the form that ID3 and MPEG-4 have. */
final class Languages {
  private Languages() {}

  /** Returns the three letters of ISO 639-2 for a BCP 47 tag; empty if there are none. */
  static String threeLetters(String tag) {
    try {
      return Locale.forLanguageTag(tag).getISO3Language();
    } catch (MissingResourceException e) {
      return "";
    }
  }
}
