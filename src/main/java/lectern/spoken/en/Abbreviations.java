package lectern.spoken.en;

import java.util.Map;
import lectern.spoken.Meaning.Abbreviation;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Shortened words: {@code Lt. Col} is "lieutenant colonel". */
final class Abbreviations implements SemioticClass<Abbreviation> {
  private final Map<String, String> titles = Table.map("titles");

  @Override
  public String name() {
    return "abbreviation";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.CAPITALIZED;
  }

  @Override
  public @Nullable Found<Abbreviation> find(Written text, int token) {
    String words = titles.get(text.text(token));
    if (words == null) {
      return null;
    }
    int end = text.is(token + 1, '.') ? token + 2 : token + 1;
    boolean beforeName = text.isWord(text.from(end));
    return beforeName ? new Found<>(new Abbreviation(words), end) : null;
  }

  @Override
  public void say(Abbreviation abbreviation, Phrase out) {
    out.words(abbreviation.words());
  }
}
