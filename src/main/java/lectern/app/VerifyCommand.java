package lectern.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import lectern.writer.ArticleVerifier;
import lectern.writer.Manifest;
import lectern.writer.UnreadableManifestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern verify}: checks that finished folders are whole. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Checks finished articles: every file is there, whole, and as the manifest says; every mark"
          + " lies in its sound. Prints a line for each fault.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"  0:all is right", "  3:there is no manifest, or it is damaged", "  8:faults"})
final class VerifyCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders of articles, or folders that hold such folders.")
  private List<Path> folders = List.of();

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but faults.")
  private boolean quiet;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    ExitCode worst = ExitCode.OK;
    for (Path folder : articles()) {
      List<String> faults;
      try {
        faults = ArticleVerifier.faults(folder);
      } catch (UnreadableManifestException e) {
        console.problem(String.valueOf(e.getMessage()));
        worst = ExitCode.UNREADABLE;
        continue;
      }
      for (String fault : faults) {
        console.out().println(folder + ": " + fault);
      }
      if (!faults.isEmpty() && worst == ExitCode.OK) {
        worst = ExitCode.FAULTY;
      }
      if (faults.isEmpty() && !quiet) {
        console.err().println(folder + ": all is right");
      }
    }
    return worst.code();
  }

  /** Returns the folders of articles that are meant. */
  private List<Path> articles() throws Exception {
    List<Path> articles = new ArrayList<>();
    for (Path folder : folders) {
      List<Path> inside = new ArrayList<>();
      if (Files.isDirectory(folder) && !Files.exists(folder.resolve(Manifest.FILE))) {
        try (Stream<Path> below = Files.walk(folder)) {
          below
              .filter(path -> path.endsWith(Manifest.FILE))
              .map(path -> path.resolveSibling("."))
              .map(Path::normalize)
              .sorted()
              .forEach(inside::add);
        }
      }
      articles.addAll(inside.isEmpty() ? List.of(folder) : inside);
    }
    return articles;
  }
}
