package lectern.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import lectern.article.Article;
import lectern.reader.Source.Origin;
import lectern.reader.UnreadableArticleException.Reason;
import org.jspecify.annotations.Nullable;

/** Reads an article from a file or a stream: finds out what kind of file it is, and has it read. */
public final class ArticleReader {
  private static final int MOST_WEB_BYTES = 50_000_000;

  /** So long a page may take altogether. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final String STANDARD_INPUT = "-";

  private final ReaderSettings settings;
  private final Limits limits;

  /**
   * How much is read. What is larger is no article, and might have no end.
   *
   * @param inMemory so many bytes of a plain text are held in memory as a whole
   * @param most so many bytes may a file have that is no plain text
   * @param mostText so many bytes may a plain text have
   */
  record Limits(int inMemory, int most, long mostText) {
    /** Far more than a long book, and than a long series of books. */
    static final Limits USUAL = new Limits(2_000_000, 100_000_000, 1_000_000_000);
  }

  /** Makes a reader with the usual settings. */
  public ArticleReader() {
    this(ReaderSettings.USUAL);
  }

  /** Makes a reader. */
  public ArticleReader(ReaderSettings settings) {
    this(settings, Limits.USUAL);
  }

  ArticleReader(ReaderSettings settings, Limits limits) {
    this.settings = settings;
    this.limits = limits;
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
      return read(in, new Origin(source, name), Files.isRegularFile(file) ? file : null);
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
      return read(in, new Origin(STANDARD_INPUT, name), null);
    } catch (IOException e) {
      throw failed(STANDARD_INPUT, e);
    }
  }

  /**
   * Reads a file.
   *
   * @param file the file, if its bytes can be had once more
   */
  private Article read(InputStream in, Origin origin, @Nullable Path file)
      throws IOException, UnreadableArticleException {
    byte[] start = in.readNBytes(limits.inMemory + 2); // an even number, as UTF-16 has
    Source source = new Source(origin, start, settings);
    if (start.length <= limits.inMemory) {
      return read(source);
    }
    Format format = Formats.of(source);
    if (format instanceof TextFormat) {
      return longText(source, in, file);
    }
    byte[] rest = in.readNBytes(limits.most + 1 - start.length);
    byte[] all = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, all, start.length, rest.length);
    if (all.length > limits.most) {
      throw tooLarge(source, limits.most);
    }
    return read(new Source(origin, all, settings));
  }

  private Article longText(Source start, InputStream rest, @Nullable Path file)
      throws IOException, UnreadableArticleException {
    if (file != null) {
      if (Files.size(file) > limits.mostText) {
        throw tooLarge(start, limits.mostText);
      }
      return longText(start, () -> Files.newInputStream(file));
    }
    Path copy = Files.createTempFile("lectern", ".text");
    try {
      copy(start, rest, copy);
      return longText(start, () -> Files.newInputStream(copy));
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void copy(Source start, InputStream rest, Path copy)
      throws IOException, UnreadableArticleException {
    try (OutputStream out = Files.newOutputStream(copy)) {
      out.write(start.bytes());
      long left = limits.mostText - start.bytes().length;
      byte[] block = new byte[1 << 16];
      for (int count = rest.read(block); count >= 0; count = rest.read(block)) {
        left -= count;
        if (left < 0) {
          throw tooLarge(start, limits.mostText);
        }
        out.write(block, 0, count);
      }
    }
  }

  private Article longText(Source start, LongText.Bytes bytes)
      throws IOException, UnreadableArticleException {
    Policy policy = settings.policy().over(new TextFormat().policy());
    LongText text = new LongText(start.origin(), bytes, settings);
    return checked(text.article(start.bytes(), policy), start);
  }

  private static UnreadableArticleException tooLarge(Source source, long most) {
    return source.unreadable(
        Reason.TOO_LARGE, "more than " + most / 1_000_000 + " MB; cut it into parts");
  }

  private Article read(Source source) throws IOException, UnreadableArticleException {
    Format format = Formats.of(source);
    if (format instanceof TextFormat && source.bytes().length > limits.inMemory) {
      return longText(source, () -> new ByteArrayInputStream(source.bytes()));
    }
    Policy policy = settings.policy().over(format.policy());
    Article article = LongParagraphs.cut(Deliveries.decided(format.read(source), policy));
    return checked(article, source);
  }

  /** Refuses an article in another language, or without anything to read. */
  private Article checked(Article article, Source source) throws UnreadableArticleException {
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
    if (article.size() == 0) {
      throw source.unreadable(Reason.EMPTY, "nothing to read: there is no text in it");
    }
    return article;
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
