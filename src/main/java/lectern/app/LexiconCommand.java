package lectern.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lectern.Lectern;
import lectern.lexicon.Lexicon;
import lectern.lexicon.Lexicon.Entry;
import lectern.lexicon.LexiconException;
import lectern.lexicon.LexiconFile;
import lectern.lexicon.Pronunciation.Alias;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.en.Style;
import lectern.voice.UnknownVoiceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern lexicon}: how words are said, and what to change about it. */
@Command(
    name = "lexicon",
    description = "Tells and sets how words are said.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern lexicon test Nguyen \"Sinn Fein\"",
      "  lectern lexicon add Nguyen \"/w ih1 n/\"",
      "  lectern lexicon add WHO \"World Health Organization\""
    })
final class LexiconCommand implements Runnable {
  private final Console console;
  @Spec private CommandSpec spec;

  LexiconCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; it is one of test, add, list");
  }

  @Command(
      name = "test",
      description =
          "Prints for each word its phones, and where they come from. Each line can be put into a"
              + " lexicon.",
      mixinStandardHelpOptions = true)
  int test(
      @Mixin LexiconOption lexicon,
      @Mixin StyleOption style,
      @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words or phrases.")
          List<String> words)
      throws LexiconException, UnknownVoiceException {
    Lexicon own = lexicon.value(console);
    Style habits = style.value();
    Lectern lectern = Lectern.builder().lexicon(own).style(habits).build();
    lectern.warmUp();
    for (String word : words) {
      console.out().println(PronunciationLine.of(lectern, word));
    }
    return ExitCode.OK.code();
  }

  @Command(
      name = "add",
      description = {
        "Adds a line to a lexicon in plain text, or changes the line of the word.",
        "SAID is other words, or sounds in slashes: ARPAbet (/l ay1 v/) or IPA."
      },
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = "WORD", description = "The word or phrase.") String word,
      @Parameters(paramLabel = "SAID", description = "How it is said.") String said,
      @Option(
              names = {"-f", "--file"},
              paramLabel = "FILE",
              description = "The lexicon (default: lexicon.txt in the configuration folder).")
          @Nullable Path named)
      throws LexiconException, UnknownVoiceException {
    Path file = named == null ? console.config().lexicon() : named;
    if (file == null) {
      throw new ParameterException(
          spec.commandLine(), "there is no home folder; name a lexicon with --file");
    }
    LexiconFile.Put put;
    try {
      put = new LexiconFile(file).put(word, said);
    } catch (IOException e) {
      console.problem(
          file + ": cannot be written; check its permissions, or name another file with --file");
      return ExitCode.UNWRITABLE.code();
    }
    Lectern lectern = Lectern.builder().lexicon(Lexicon.read(file)).build();
    console.out().println(PronunciationLine.of(lectern, word));
    console
        .err()
        .println((put.replaced() ? "changed in " : "added to ") + file + " line " + put.line());
    return ExitCode.OK.code();
  }

  @Command(
      name = "list",
      description = "Prints all entries with the file and the line that each comes from.",
      mixinStandardHelpOptions = true)
  int list(@Mixin LexiconOption lexicon) throws LexiconException {
    for (Entry entry : lexicon.value(console).entries()) {
      String said =
          entry.pronunciation() instanceof Phonemes phonemes
              ? "/" + String.join(" ", phonemes.phones()) + "/"
              : ((Alias) entry.pronunciation()).words();
      console.out().println(entry.grapheme() + "\t" + said + "\t# " + entry.origin());
    }
    return ExitCode.OK.code();
  }
}
