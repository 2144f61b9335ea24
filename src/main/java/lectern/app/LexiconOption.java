package lectern.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.lexicon.Lexicon;
import lectern.lexicon.LexiconException;
import picocli.CommandLine.Option;

/** The option that names lexicons; the one in the configuration folder comes before them. */
final class LexiconOption {
  @Option(
      names = {"-l", "--lexicon"},
      paramLabel = "FILE",
      description =
          "How words are said: a W3C PLS file, or lines of a word, a tab, and other words or"
              + " /l ay1 v/. Can be repeated; later files win.")
  private List<Path> files = new ArrayList<>();

  /** Returns all that they say; none of them is skipped over if it is wrong. */
  Lexicon value(Console console) throws LexiconException {
    Lexicon lexicon = Lexicon.EMPTY;
    for (Path file : console.config().lexicons()) {
      lexicon = lexicon.plus(Lexicon.read(file));
    }
    for (Path file : files) {
      lexicon = lexicon.plus(Lexicon.read(file));
    }
    return lexicon;
  }
}
