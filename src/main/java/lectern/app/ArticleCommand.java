package lectern.app;

import java.nio.file.Path;
import java.util.List;
import lectern.Lectern;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.reader.UnreadableArticleException;
import lectern.voice.VoiceException;
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
      description =
          "Files; a folder stands for all articles in it, @LIST for those that the file LIST names,"
              + " - for standard input.")
  private List<String> articles = List.of();

  @Option(names = "--debug", description = "Show a stack trace with every problem.")
  private boolean debug;

  final Console console;
  private boolean printed;

  ArticleCommand(Console console) {
    this.console = console;
  }

  boolean debug() {
    return debug;
  }

  /**
   * Returns the articles that the user means, each by its name.
   *
   * @throws WrongInputException if there are none
   */
  List<String> articles() throws WrongInputException {
    return Inputs.of(articles);
  }

  /** Prints the paragraphs of an article that are said, with a blank line between any two. */
  void print(Lectern lectern, String named, ParagraphPrinter printer)
      throws UnreadableArticleException, VoiceException {
    for (Paragraph paragraph : article(lectern, named).paragraphs()) {
      if (paragraph.kind() != Kind.BREAK) {
        if (printed) {
          console.out().println();
        }
        printed = true;
        printer.print(paragraph);
      }
    }
  }

  /** Prints one paragraph. */
  interface ParagraphPrinter {
    /** Prints it, each sentence on a line. */
    void print(Paragraph paragraph) throws VoiceException;
  }

  /** Reads one of the articles. */
  Article article(Lectern lectern, String named) throws UnreadableArticleException {
    return named.equals(STANDARD_INPUT)
        ? lectern.article(console.in(), "article")
        : lectern.article(Path.of(named));
  }
}
