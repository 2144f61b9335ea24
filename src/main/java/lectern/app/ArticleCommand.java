package lectern.app;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import lectern.Lectern;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.reader.ArticleReader;
import lectern.reader.ReaderSettings;
import lectern.reader.UnreadableArticleException;
import lectern.voice.VoiceException;
import lectern.writer.UnwritableOutputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          "Files (text, Markdown, web pages, feeds, letters, EPUB, PDF, DOCX, ODT) or addresses; a"
              + " folder stands for all articles in it, @LIST for those that the file LIST names, - for standard input.")
  private List<String> articles = List.of();

  @Option(names = "--debug", description = "Show a stack trace with every problem.")
  private boolean debug;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of texts, such as windows-1252 (default: it is found out).")
  private @Nullable Charset encoding;

  @Option(
      names = "--lang",
      paramLabel = "en",
      description = "en: read an article as English even if it seems to be in another language.")
  private @Nullable Language language;

  @Option(
      names = "--allow-private-hosts",
      description = "Follow addresses that lead into the local network.")
  private boolean privateHosts;

  @Mixin private PolicyOptions policy = new PolicyOptions();

  final Console console;
  private boolean printed;

  /** The languages that can be read. */
  enum Language {
    /** English. */
    EN
  }

  ArticleCommand(Console console) {
    this.console = console;
  }

  boolean debug() {
    return debug;
  }

  /** Returns how articles are to be read. */
  ReaderSettings reading() {
    return ReaderSettings.USUAL
        .withPolicy(policy.value())
        .withEncoding(encoding)
        .withAnyLanguage(language != null)
        .withPrivateHosts(privateHosts)
        .withUserAgent("Lectern/" + Lectern.version());
  }

  /**
   * Does something with each of the articles that the user means. One that fails does not stop the
   * others, unless it is the only one.
   *
   * @throws WrongInputException if there are none
   */
  ExitCode each(Work work) throws Exception {
    List<String> inputs = Inputs.of(articles);
    Batch batch = new Batch(console);
    for (String named : inputs) {
      try {
        work.perform(named, batch);
      } catch (UnreadableArticleException | UnwritableOutputException e) {
        if (inputs.size() == 1) {
          throw e;
        }
        batch.add(named, e);
      }
    }
    return batch.finish();
  }

  /** What is done with each article. */
  interface Work {
    /**
     * Does it.
     *
     * @param named the article, as the user names it
     * @param batch takes down what became of it
     */
    void perform(String named, Batch batch) throws Exception;
  }

  /** Prints the paragraphs of an article that are said, with a blank line between any two. */
  void print(Lectern lectern, String named, ParagraphPrinter printer)
      throws UnreadableArticleException, VoiceException, InterruptedException {
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
  Article article(Lectern lectern, String named)
      throws UnreadableArticleException, InterruptedException {
    if (ArticleReader.isAddress(named)) {
      return lectern.fetched(named);
    }
    return named.equals(STANDARD_INPUT)
        ? lectern.article(console.in(), "article")
        : lectern.article(Path.of(named));
  }
}
