package lectern.writer;

import java.util.IllformedLocaleException;
import java.util.Locale;
import lectern.article.Metadata;

/**
 * Tells the language of an article: what it claims if that is well formed (BCP 47), else English.
 */
final class Language {
  private Language() {}

  static String of(Metadata metadata) {
    try {
      String tag =
          new Locale.Builder().setLanguageTag(metadata.language().strip()).build().toLanguageTag();
      return tag.equals("und") ? "en" : tag;
    } catch (IllformedLocaleException e) {
      return "en";
    }
  }
}
