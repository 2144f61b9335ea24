package lectern.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.reader.Source.Origin;
import lectern.reader.UnreadableArticleException.Reason;

/** Reads an article from a file or a stream: finds out what kind of file it is, and has it read. */
public final class ArticleReader {
  /** Far more than a long book: what is larger is no article, and might have no end. */
  private static final int MOST_BYTES = 100_000_000;

  private static final int MOST_WEB_BYTES = 50_000_000;

  /** So long a page may take altogether. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String STANDARD_INPUT = "-";

  private final ReaderSettings settings;
  private final int mostBytes;

  /** Makes a reader with the usual settings. */
  public ArticleReader() {
    this(ReaderSettings.USUAL);
  }

  /** Makes a reader. */
  public ArticleReader(ReaderSettings settings) {
    this(settings, MOST_BYTES);
  }

  ArticleReader(ReaderSettings settings, int mostBytes) {
    this.settings = settings;
    this.mostBytes = mostBytes;
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableArticleException if it holds no article
   */
  public Article read(Path file) throws UnreadableArticleException {
    String source = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableArticleException(
          source, Reason.FOLDER, "a folder; name a text file in it");
    }
    Path fileName = file.getFileName();
    String name = fileName == null ? source : fileName.toString();
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, source, name);
    } catch (NoSuchFileException e) {
      throw new UnreadableArticleException(
          source, Reason.MISSING, "there is no such file; look at how its name is written");
    } catch (AccessDeniedException e) {
      throw new UnreadableArticleException(
          source, Reason.FORBIDDEN, "may not be read; change its permissions");
    } catch (IOException e) {
      throw failed(source, e);
    }
  }

  /**
   * Reads standard input to its end.
   *
   * @param in the stream; it is left open
   * @param name what to call the article, as a file would be called: {@code article}
   * @throws UnreadableArticleException if it holds no article
   */
  public Article read(InputStream in, String name) throws UnreadableArticleException {
    try {
      return read(in, STANDARD_INPUT, name);
    } catch (IOException e) {
      throw failed(STANDARD_INPUT, e);
    }
  }

  private Article read(InputStream in, String source, String fileName)
      throws IOException, UnreadableArticleException {
    byte[] bytes = in.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw new UnreadableArticleException(
          source,
          Reason.TOO_LARGE,
          "more than " + mostBytes / 1_000_000 + " MB; cut it into parts");
    }
    return read(new Source(new Origin(source, fileName), bytes, settings));
  }

  private Article read(Source source) throws IOException, UnreadableArticleException {
    Format format = Formats.of(source);
    Policy policy = settings.policy().over(format.policy());
    Article article = LongParagraphs.cut(Deliveries.decided(format.read(source), policy));
    if (!settings.anyLanguage()) {
      String language = LanguageGuess.foreign(article.paragraphs(), article.metadata().language());
      if (!language.isEmpty()) {
        throw source.unreadable(
            Reason.LANGUAGE,
            "seems to be "
                + language
                + ", and only English can be read; --lang en reads it all the same");
      }
    }
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Kind.BREAK) {
        return article;
      }
    }
    throw source.unreadable(Reason.EMPTY, "nothing to read: there is no text in it");
  }

  /** Returns whether what the user named is an address on the web. */
  public static boolean isAddress(String named) {
    return WebPage.isAddress(named);
  }

  /**
   * Fetches an address and reads what it holds.
   *
   * @param address such as {@code https://example.com/article}; it may be in the local network, but
   *     what it leads on to may not, unless the settings allow it
   * @throws UnreadableArticleException if it cannot be fetched or holds no article
   * @throws InterruptedException if the thread is interrupted
   */
  public Article fetch(String address) throws UnreadableArticleException, InterruptedException {
    try {
      return read(new WebPage(settings, MOST_WEB_BYTES, PATIENCE).fetch(address, true));
    } catch (IOException e) {
      throw failed(address, e);
    }
  }

  private static UnreadableArticleException failed(String source, IOException e) {
    String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    String problem = said == null ? e.getClass().getSimpleName() : said;
    return new UnreadableArticleException(
        source, Reason.FAILED, "cannot be read (" + problem + ")");
  }
}
