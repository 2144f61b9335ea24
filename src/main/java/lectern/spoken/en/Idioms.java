package lectern.spoken.en;

import lectern.spoken.Meaning.Abbreviation;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Numbers that are said in a way of their own: {@code 24/7} is "twenty four seven". */
final class Idioms implements SemioticClass<Abbreviation> {
  private final WordMap idioms = new WordMap("idioms");

  @Override
  public String name() {
    return "idiom";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Abbreviation> find(Written text, int token) {
    int end = token + 3;
    if (text.shape(token + 2) != Shape.DIGITS
        || isMore(text, token - 1, -1)
        || isMore(text, end, 1)) {
      return null;
    }
    String words = idioms.get(text.text(token, end));
    return words == null ? null : new Found<>(new Abbreviation(words), end);
  }

  /** Whether the digits go on behind a sign, as in a date. */
  private static boolean isMore(Written text, int sign, int step) {
    return text.isOneOf(sign, "/-.,") && text.shape(sign + step) == Shape.DIGITS;
  }

  @Override
  public void say(Abbreviation idiom, Phrase out) {
    out.words(idiom.words());
  }
}
