package lectern.article;

/**
 * Something that stood beside the article in its file and is no part of it, such as an advert: it
 * is in no paragraph, and reported so that nothing is lost in silence.
 *
 * @param what what it is, in one or two words: {@code navigation}, {@code related links}
 * @param characters how many characters it has
 * @param beginning how its text begins, on one line
 */
public record Omission(String what, int characters, String beginning) {
  private static final int LONGEST_BEGINNING = 60;

  /** Makes one from its whole text, white space already collapsed. */
  public static Omission of(String what, String text) {
    if (text.length() <= LONGEST_BEGINNING) {
      return new Omission(what, text.length(), text);
    }
    int end = text.lastIndexOf(' ', LONGEST_BEGINNING);
    if (end <= 0) {
      end =
          LONGEST_BEGINNING
              - (Character.isHighSurrogate(text.charAt(LONGEST_BEGINNING - 1)) ? 1 : 0);
    }
    return new Omission(what, text.length(), text.substring(0, end) + " …");
  }
}
