package lectern.spoken.en;

import lectern.spoken.Meaning.Handle;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Names on social networks: {@code @JoeBiden} is "at Joe Biden", {@code #MeToo} "hashtag Me Too".
 */
final class Handles implements SemioticClass<Handle> {
  private static final int LONGEST = 60;

  private final Spelling spelling;

  Handles(Spelling spelling) {
    this.spelling = spelling;
  }

  @Override
  public String name() {
    return "handle";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Handle> find(Written text, int token) {
    boolean topic = text.is(token, '#');
    if (!(topic || text.is(token, '@')) || !Glued.starts(text, token)) {
      return null;
    }
    int end = token + 1;
    boolean letter = false;
    while (end < token + LONGEST && (Glued.isPart(text, end) || text.is(end, '_'))) {
      letter |= text.isWord(end);
      end++;
      if (text.text(end - 1).indexOf('\'') >= 0) {
        break;
      }
    }
    if (!letter || (topic && isCount(text, token + 1, end))) {
      return null;
    }
    String written = text.text(token + 1, end);
    String name = Glued.stem(written);
    return new Found<>(new Handle(topic ? '#' : '@', name, written.substring(name.length())), end);
  }

  /** Whether digits and their ending follow, as in {@code #1s} or {@code #2nd}. */
  private static boolean isCount(Written text, int token, int end) {
    return text.shape(token) == Shape.DIGITS && end == token + 2 && text.length(token + 1) <= 2;
  }

  @Override
  public void say(Handle handle, Phrase out) {
    boolean topic = handle.sign() == '#';
    out.word(topic ? "hashtag" : "at");
    spelling.identifier(handle.name(), topic ? "" : "underscore", topic, out);
    out.ending(handle.ending());
  }
}
