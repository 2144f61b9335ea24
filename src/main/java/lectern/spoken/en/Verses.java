package lectern.spoken.en;

import lectern.spoken.Meaning.Verse;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Places in scriptures: {@code John 3:16} is "John three sixteen". */
final class Verses implements SemioticClass<Verse> {
  private final WordSet books = new WordSet("scriptures");
  private final Numbers numbers;

  Verses(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "verse";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS;
  }

  @Override
  public @Nullable Found<Verse> find(Written text, int token) {
    if (!text.is(token + 1, ':') || number(text, token) < 0 || number(text, token + 2) < 0) {
      return null;
    }
    int book = text.before(token);
    if (book != token - 2 || !books.contains(text.text(book))) {
      return null;
    }
    int end = token + 3;
    int last = text.isOneOf(end, "-–") ? number(text, end + 1) : -1;
    if (last > 0) {
      end += 2;
    }
    boolean more = text.isOneOf(end, ":.") && text.shape(end + 1) == Shape.DIGITS;
    return more || text.isWord(end)
        ? null
        : new Found<>(
            new Verse(number(text, token), number(text, token + 2), Math.max(0, last)), end);
  }

  private static int number(Written text, int token) {
    return text.shape(token) == Shape.DIGITS && text.length(token) <= 3
        ? Integer.parseInt(text.text(token))
        : -1;
  }

  @Override
  public void say(Verse verse, Phrase out) {
    number(verse.chapter(), out);
    number(verse.verse(), out);
    if (verse.last() > 0) {
      out.word("to");
      number(verse.last(), out);
    }
  }

  private void number(int number, Phrase out) {
    out.words(numbers.cardinal(String.valueOf(number)));
  }
}
