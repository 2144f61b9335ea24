package lectern.spoken.en;

import java.util.List;
import lectern.spoken.Meaning.Homograph;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import lectern.spoken.en.HomographTable.Way;
import org.jspecify.annotations.Nullable;

/**
 * Words whose spelling does not settle how they are said: "they record", "a record". Neighbours
 * with a line of their own decide first, then the grammar of the sentence, then what is usual. The
 * order follows Yarowsky, "Homograph Disambiguation in Text-to-Speech Synthesis" (1997), with rules
 * written by hand in place of learned ones.
 */
final class Homographs implements SemioticClass<Homograph> {
  private final HomographTable table = new HomographTable();
  private final Collocations collocations = new Collocations();
  private final Grammar grammar = new Grammar();

  @Override
  public String name() {
    return "homograph";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case LOWER, CAPITALIZED, UPPER -> true;
      case MIXED, DIGITS, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public @Nullable Found<Homograph> find(Written text, int token) {
    List<Way> ways = table.ways(text.lower(token));
    if (ways == null) {
      return null;
    }
    Way way = decide(ways, new Surroundings(text, token, grammar));
    return new Found<>(new Homograph(text.text(token), way.phonemes(), way.name()), token + 1);
  }

  @Override
  public void say(Homograph homograph, Phrase out) {
    out.word(homograph.text(), homograph.phonemes());
  }

  private Way decide(List<Way> ways, Surroundings around) {
    String name = collocations.reading(around.self().word(), around);
    if (name == null) {
      name = byGrammar(ways, around);
    }
    Way way = name == null ? null : HomographTable.named(ways, name);
    return way == null ? ways.get(0) : way;
  }

  private @Nullable String byGrammar(List<Way> ways, Surroundings around) {
    String word = around.self().word();
    if (word.equals("read")) {
      return Tenses.isPast(around) ? "past" : "present";
    }
    if (word.equals("used")) {
      return UsedTo.isHabit(around) ? "habit" : "verb";
    }
    boolean verb = HomographTable.named(ways, "verb") != null;
    boolean noun = HomographTable.named(ways, "noun") != null;
    boolean adjective = HomographTable.named(ways, "adjective") != null;
    if (!verb || !(noun || adjective)) {
      return null;
    }
    if (around.inName()) {
      return noun ? "noun" : "adjective";
    }
    boolean usuallyVerb = ways.get(0).name().equals("verb");
    boolean inS = word.endsWith("s") && !word.endsWith("ss");
    PartOfSpeech part =
        inS ? FormsInS.of(around, usuallyVerb) : BareForms.of(around, adjective, usuallyVerb);
    if (part == null) {
      return null;
    }
    return part == PartOfSpeech.VERB ? "verb" : noun ? "noun" : "adjective";
  }
}
