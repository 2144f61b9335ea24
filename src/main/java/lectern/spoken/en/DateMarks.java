package lectern.spoken.en;

import lectern.spoken.Meaning.Abbreviation;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** What stands before a year: {@code c. 1850} is "circa eighteen fifty", {@code b. 1932} "born". */
final class DateMarks implements SemioticClass<Abbreviation> {
  @Override
  public String name() {
    return "date-mark";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.LOWER;
  }

  @Override
  public boolean standsAlone(Shape shape) {
    return false;
  }

  @Override
  public @Nullable Found<Abbreviation> find(Written text, int token) {
    if (text.length(token) > 3 || !text.is(token + 1, '.')) {
      return null;
    }
    String words = words(text.lower(token));
    int year = text.from(token + 2);
    boolean dated =
        text.shape(year) == Shape.DIGITS
            && (text.length(year) == 4 || (text.length(year) == 3 && words.equals("circa")))
            && text.text(year).charAt(0) != '0'
            && !text.is(token - 1, '.')
            && !text.isWord(year + 1);
    return words.isEmpty() || !dated ? null : new Found<>(new Abbreviation(words), token + 2);
  }

  private static String words(String mark) {
    return switch (mark) {
      case "c", "ca" -> "circa";
      case "b" -> "born";
      case "d" -> "died";
      case "r" -> "reigned";
      case "fl" -> "flourished";
      case "est" -> "established";
      default -> "";
    };
  }

  @Override
  public void say(Abbreviation mark, Phrase out) {
    out.words(mark.words());
  }
}
