package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.Letters;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Names made of letters that are said one by one: {@code US} is "U S". */
final class Initialisms implements SemioticClass<Letters> {
  private final Set<String> acronyms = Table.set("acronyms");

  @Override
  public String name() {
    return "initialism";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.UPPER;
  }

  @Override
  public @Nullable Found<Letters> find(Written text, int token) {
    String word = text.text(token);
    int apostrophe = word.indexOf('\'');
    String letters = apostrophe < 0 ? word : word.substring(0, apostrophe);
    if (letters.length() < 2 || text.shouted() || acronyms.contains(letters)) {
      return null;
    }
    return new Found<>(new Letters(letters, word.substring(letters.length())), token + 1);
  }

  @Override
  public void say(Letters letters, Phrase out) {
    out.letters(letters.letters()).ending(letters.ending());
  }
}
