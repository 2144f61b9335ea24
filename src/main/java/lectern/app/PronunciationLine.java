package lectern.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lectern.Lectern;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.Homograph;
import lectern.spoken.Meaning.Listed;
import lectern.spoken.Reading;
import lectern.spoken.SpokenWord;
import lectern.voice.Pronounced;

/**
 * One line about a word: the word, its phones, and where they come from, so that it can be put into
 * a lexicon as it is.
 */
final class PronunciationLine {
  private PronunciationLine() {}

  static String of(Lectern lectern, String word) {
    List<String> phones = new ArrayList<>();
    Set<String> sources = new LinkedHashSet<>();
    for (Reading reading : lectern.spoken(word).readings()) {
      for (SpokenWord said : reading.words()) {
        Pronounced pronounced = lectern.pronounce(said);
        phones.addAll(pronounced.phones());
        sources.add(source(pronounced.source(), reading.meaning()));
      }
    }
    return phones.isEmpty()
        ? word + "\t# not said"
        : word + "\t/" + String.join(" ", phones) + "/\t# " + String.join("; ", sources);
  }

  private static String source(Pronounced.Source source, Meaning meaning) {
    if (meaning instanceof Listed listed) {
      return "user: " + listed.entry().origin();
    }
    return switch (source) {
      case GIVEN ->
          meaning instanceof Homograph homograph ? "homograph: " + homograph.reading() : "user";
      case LETTER -> "letters";
      case BUILT_IN -> "built-in";
      case DICTIONARY -> "FreeTTS's dictionary";
      case DERIVED -> "inflected: a known word with an ending or in another spelling";
      case GUESSED -> "guessed";
    };
  }
}
