package lectern.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.reader.Source.Origin;
import lectern.reader.UnreadableArticleException.Reason;

/** Reads an article from a file or a stream: finds out what kind of file it is, and has it read. */
public final class ArticleReader {
  /** Far more than a long book: what is larger is no article, and might have no end. */
  private static final int MOST_BYTES = 100_000_000;

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
    Source whole = new Source(new Origin(source, fileName), bytes, settings);
    Article article = Formats.of(whole).read(whole);
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Kind.BREAK) {
        return article;
      }
    }
    throw new UnreadableArticleException(
        source, Reason.EMPTY, "nothing to read: there is no text in it");
  }

  private static UnreadableArticleException failed(String source, IOException e) {
    String said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    String problem = said == null ? e.getClass().getSimpleName() : said;
    return new UnreadableArticleException(
        source, Reason.FAILED, "cannot be read (" + problem + ")");
  }
}
