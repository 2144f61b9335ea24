package lectern.spoken.en;

import lectern.spoken.Meaning.Punctuation;
import lectern.spoken.Pause;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.SpokenSentence.Ending;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Signs that are heard as a pause or a melody: commas, stops, dashes, brackets, quotation marks.
 */
final class Punctuations implements SemioticClass<Punctuation> {
  @Override
  public String name() {
    return "punctuation";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Punctuation> find(Written text, int token) {
    Punctuation sign = sign(text, token);
    return sign == null ? null : new Found<>(sign, token + 1);
  }

  private static @Nullable Punctuation sign(Written text, int token) {
    return switch (text.text(token)) {
      case "." -> new Punctuation(Pause.NONE, Ending.STATEMENT);
      case "?" -> new Punctuation(Pause.COMMA, Ending.QUESTION);
      case "!" -> new Punctuation(Pause.COMMA, Ending.EXCLAMATION);
      case "," -> new Punctuation(Pause.COMMA, null);
      case "(", ")", "[", "]", "{", "}" -> new Punctuation(Pause.COMMA, null);
      case ";", ":", "—" -> new Punctuation(Pause.CLAUSE, null);
      case "–" ->
          new Punctuation(text.shape(token + 1) == Shape.BLANK ? Pause.CLAUSE : Pause.NONE, null);
      case "-" ->
          new Punctuation(
              text.shape(token - 1) == Shape.BLANK && text.shape(token + 1) == Shape.BLANK
                  ? Pause.CLAUSE
                  : Pause.NONE,
              null);
      case "…" -> new Punctuation(Pause.CLAUSE, null);
      case "\"", "'" -> new Punctuation(Pause.NONE, null);
      default -> null;
    };
  }

  @Override
  public void say(Punctuation punctuation, Phrase out) {}
}
