package lectern.article;

import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself. What it does not say is empty.
 *
 * @param author who wrote it, as a reader would print it: {@code Ann Lee and Bo Berg}
 * @param date when it was published, ISO 8601, a day or longer: {@code 2022-03-01}
 * @param language the language it claims, BCP 47: {@code en-GB}
 * @param publisher the site, paper or house it appeared in
 * @param address its own address on the web
 * @param cover its picture, or null
 */
public record Metadata(
    String author,
    String date,
    String language,
    String publisher,
    String address,
    @Nullable Picture cover) {
  /** Nothing is said. */
  public static final Metadata NONE = new Metadata("", "", "", "", "", null);
}
