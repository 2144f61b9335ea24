package lectern.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import lectern.Lectern;
import lectern.Report;
import lectern.article.Article;
import lectern.audio.LoudnessTarget;
import lectern.writer.Packer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern read}: speaks articles into files. */
@Command(
    name = "read",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "  0:all written",
      "  1:a bug in Lectern",
      "  2:a wrong command or option",
      "  3:an article cannot be read",
      "  4:the voice failed",
      "  5:the output cannot be written",
      "  6:some paragraphs or articles failed, the others are written",
      "  7:with --strict: something was not said that should have been",
      "  8:verify: the files are not as they should be",
      "130:stopped by the user"
    },
    description = {
      "Speaks articles into files: a folder for each, named after it, with 001.wav, 002.wav, ..."
          + " (one for each paragraph) and article.json (what is said when).",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern read article.txt",
      "  lectern read *.txt -o ~/Music/articles --speed 1.3",
      "  pandoc -t plain page.html | lectern read - -o talks"
    })
final class ReadCommand extends ArticleCommand implements Callable<Integer> {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the articles' folders go (default: output).")
  private Path output = Path.of("output");

  @Option(
      names = {"-v", "--voice"},
      paramLabel = "NAME",
      description = "The voice: kevin16 (default, 16 kHz) or kevin (8 kHz).")
  private String voice = Lectern.voiceNames().get(0);

  @Mixin private RhythmOptions rhythm = new RhythmOptions();

  @Option(
      names = "--loudness",
      paramLabel = "LUFS",
      description =
          "How loud the whole article is: speech (default, -19 LUFS), podcast (-16), audiobook"
              + " (as ACX asks), off, or a number.")
  private String loudness = LoudnessTarget.SPEECH.toString();

  @Option(
      names = "--force",
      description = "Speak everything, even what an earlier run has left and is still right.")
  private boolean force;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description =
          "How many paragraphs to speak at a time (default: one for each core); fewer where the"
              + " memory is not enough for so many.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--engine",
      paramLabel = "arrays|reference",
      description =
          "Which engine speaks: arrays (default), or reference, FreeTTS's own slow one, to compare"
              + " with.")
  private Engine engine = Engine.ARRAYS;

  @Mixin private StyleOption style = new StyleOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Mixin private PackOptions packing = new PackOptions();
  @Mixin private ChapterOptions chapters = new ChapterOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but problems.")
  private boolean quiet;

  @Option(
      names = "--strict",
      description = "End with exit code 7 if something was not said that should have been.")
  private boolean strict;

  /** Who works out the sound. */
  private enum Engine {
    ARRAYS,
    REFERENCE
  }

  ReadCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws Exception {
    Lectern lectern =
        Lectern.builder()
            .voice(voice)
            .reference(engine == Engine.REFERENCE)
            .prosody(rhythm.value())
            .style(style.value())
            .loudness(loudness())
            .afresh(force)
            .reading(reading())
            .lexicon(lexicon.value(console))
            .jobs(within("--jobs", jobs, 1, 1024))
            .build();
    if (chapters.isList()) {
      return each(new Listing(lectern)).code();
    }
    lectern.warmUp();
    return each(new Reading(lectern)).code();
  }

  /** Prints the chapters of an article. */
  private final class Listing implements Work {
    private final Lectern lectern;

    Listing(Lectern lectern) {
      this.lectern = lectern;
    }

    @Override
    public void perform(String named, Batch batch) throws Exception {
      new ChapterList(console.out(), rhythm.value().speed()).print(article(lectern, named));
      batch.add(named, ExitCode.OK);
    }
  }

  /** Speaks an article, or each part of it that is wished. */
  private final class Reading implements Work {
    private final Lectern lectern;
    private final Set<String> names = new HashSet<>();

    Reading(Lectern lectern) {
      this.lectern = lectern;
    }

    @Override
    public void perform(String named, Batch batch) throws Exception {
      Article article = unique(article(lectern, named), names);
      for (ChapterOptions.Part part : chapters.parts(article, output)) {
        batch.add(part.named(named), read(lectern, part));
      }
    }
  }

  private ExitCode read(Lectern lectern, ChapterOptions.Part part) throws Exception {
    Report report;
    try (ProgressLine line = new ProgressLine(console, quiet)) {
      report = lectern.read(part.article(), part.output(), line);
    }
    Packer.Wishes wishes = packing.wishes(chapters.isUnsplit());
    if (!wishes.isEmpty()) {
      Packer.pack(report.folder(), wishes);
    }
    for (Report.Outcome outcome : report.outcomes()) {
      for (String problem : Summary.problems(report, outcome)) {
        console.problem(problem);
      }
    }
    if (!quiet) {
      console.err().println(Summary.of(report));
    }
    ExitCode code = ExitCode.of(report, strict);
    if (code == ExitCode.LOST) {
      console.problem(
          report.article().source()
              + ": not said: "
              + Summary.skipped(report.ledger())
              + "; \"lectern check\" shows where");
    }
    return code;
  }

  /** Returns the article under a name that no other article of this run has. */
  private static Article unique(Article article, Set<String> names) {
    String name = article.name();
    for (int i = 2; !names.add(name); i++) {
      name = article.name() + "-" + i;
    }
    return article.named(name);
  }

  private LoudnessTarget loudness() {
    try {
      return LoudnessTarget.parse(loudness);
    } catch (IllegalArgumentException e) {
      throw new WrongUsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private int within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw outOfRange(option, String.valueOf(value), least + " to " + most);
    }
    return value;
  }

  private WrongUsageException outOfRange(String option, String value, String range) {
    return new WrongUsageException(option + " " + value + " is out of range; it may be " + range);
  }
}
