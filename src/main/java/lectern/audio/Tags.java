package lectern.audio;

import org.jspecify.annotations.Nullable;

/**
 * What an audio file says of itself. Empty texts are left out of the file; control characters,
 * which would end a text in some formats, become spaces.
 *
 * @param title the title of this sound
 * @param album what it is a part of
 * @param artist who has written it
 * @param track its place in the album, from 1; 0 for none
 * @param date when it appeared: a year, or a day as in 2024-05-01
 * @param source where it comes from, such as a web address
 * @param language of the text, as a BCP 47 tag such as {@code en-GB}
 * @param comment anything else
 * @param software the program that made the file
 * @param cover a picture; null for none
 */
public record Tags(
    String title,
    String album,
    String artist,
    int track,
    String date,
    String source,
    String language,
    String comment,
    String software,
    @Nullable Cover cover) {
  /** Nothing known. */
  public static final Tags NONE = new Tags("", "", "", 0, "", "", "", "", "", null);

  /** Cleans the texts; refuses negative tracks. */
  public Tags {
    title = plain(title);
    album = plain(album);
    artist = plain(artist);
    date = plain(date);
    source = plain(source);
    language = plain(language);
    comment = plain(comment);
    software = plain(software);
    if (track < 0) {
      throw new IllegalArgumentException("no track: " + track);
    }
  }

  static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
