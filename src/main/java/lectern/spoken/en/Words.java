package lectern.spoken.en;

import lectern.spoken.Meaning.Word;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Everything that is said as it is written. */
final class Words implements SemioticClass<Word> {
  @Override
  public String name() {
    return "word";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case LOWER, CAPITALIZED, UPPER, MIXED -> true;
      case DIGITS, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public Found<Word> find(Written text, int token) {
    return new Found<>(new Word(text.text(token)), token + 1);
  }

  @Override
  public void say(Word word, Phrase out) {
    out.word(word.text());
  }
}
