package lectern.app;

import java.nio.file.Path;
import java.util.List;
import lectern.Lectern;
import lectern.article.Article;
import lectern.reader.UnreadableArticleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that take articles have in common. */
@Command(mixinStandardHelpOptions = true, versionProvider = LecternCommand.Version.class)
abstract class ArticleCommand {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "Text files in UTF-8; - is standard input.")
  private List<String> articles = List.of();

  @Option(names = "--debug", description = "Show a stack trace with every problem.")
  private boolean debug;

  final Console console;

  ArticleCommand(Console console) {
    this.console = console;
  }

  boolean debug() {
    return debug;
  }

  /** Returns the articles as the user named them. */
  List<String> articles() {
    return articles;
  }

  /** Reads one of the articles. */
  Article article(Lectern lectern, String named) throws UnreadableArticleException {
    return named.equals(STANDARD_INPUT)
        ? lectern.article(console.in(), "article")
        : lectern.article(Path.of(named));
  }
}
