package lectern.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.Findings;
import lectern.Findings.Finding;
import lectern.Lectern;
import lectern.article.Omission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code lectern check}: what will sound wrong or uncertain, before listening. */
@Command(
    name = "check",
    sortOptions = false,
    description = {
      "Tells before listening what may sound wrong: guessed words, homographs, what is said otherwise"
          + " than written, what is not said; and how long the article plays. What is met most"
          + " often comes first.",
      ""
    })
final class CheckCommand extends ArticleCommand implements Callable<Integer> {
  @Mixin private RhythmOptions rhythm = new RhythmOptions();

  @Mixin private StyleOption style = new StyleOption();
  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Option(names = "--json", description = "Print one JSON object for each article, on one line.")
  private boolean json;

  @Option(
      names = "--strict",
      description = "End with exit code 7 if something is not said that should be.")
  private boolean strict;

  private boolean anyPrinted;

  CheckCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws Exception {
    Lectern lectern =
        Lectern.builder()
            .prosody(rhythm.value())
            .style(style.value())
            .reading(reading())
            .lexicon(lexicon.value(console))
            .build();
    lectern.warmUp();
    return each((named, batch) -> batch.add(named, check(lectern, named))).code();
  }

  private ExitCode check(Lectern lectern, String named) throws Exception {
    Findings findings = lectern.check(article(lectern, named));
    if (json) {
      console.out().println(FindingsJson.of(findings));
    } else {
      print(findings);
    }
    return strict && findings.ledger().lost() > 0 ? ExitCode.LOST : ExitCode.OK;
  }

  private void print(Findings findings) throws IOException {
    if (anyPrinted) {
      console.out().println();
    }
    anyPrinted = true;
    console
        .out()
        .printf(
            "%s: plays %s (%.1f s)%n",
            findings.article().source(),
            Summary.playingTime(findings.seconds()),
            findings.seconds());
    list("Guessed from their letters", findings.guessed());
    list("One spelling, several sounds", findings.homographs());
    list("Said otherwise than written", findings.changed());
    list("Not said", findings.skipped());
    if (findings.unlisted() > 0) {
      console.out().println();
      console.out().println("More of these, not listed: " + findings.unlisted());
    }
    omissions(findings.article().omissions());
    boolean any = !findings.guessed().isEmpty() || !findings.homographs().isEmpty();
    if (any) {
      console.out().println();
      console.out().println("Lines for a lexicon, to be changed as you like:");
      lexicon(findings.guessed());
      lexicon(findings.homographs());
    }
  }

  private void list(String heading, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    console.out().println();
    console.out().println(heading + ", " + findings.size() + ":");
    for (Finding finding : findings) {
      String said = finding.phones().isEmpty() ? finding.said() : "/" + finding.phones() + "/";
      console.out().print("  " + finding.count() + " x  " + finding.written());
      console.out().print(said.isEmpty() ? "" : "  ->  " + said);
      console.out().print("  (" + finding.why() + ")  paragraph " + finding.paragraph() + ": ");
      console.out().println(finding.context());
    }
  }

  private void omissions(List<Omission> omissions) {
    if (omissions.isEmpty()) {
      return;
    }
    console.out().println();
    console.out().println("Left out as no part of the article, " + omissions.size() + ":");
    for (Omission omission : omissions) {
      console
          .out()
          .println(
              "  "
                  + omission.what()
                  + ", "
                  + omission.characters()
                  + " characters: "
                  + omission.beginning());
    }
  }

  private void lexicon(List<Finding> findings) {
    for (Finding finding : findings) {
      console.out().println(finding.lexiconLine());
    }
  }
}
