package lectern.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;

/**
 * The folder of an article while one run has it for itself: its sound and its manifest, and in
 * {@code .lectern} what Lectern keeps for the next run.
 */
final class ArticleFolder implements Closeable {
  private static final String MANIFEST = "article.json";
  private static final String HIDDEN = ".lectern";
  private static final String LOCK = "lock";

  /** More than any shelf holds; it ends a search that would have no end. */
  private static final int MOST_NAMESAKES = 10_000;

  private final Path path;
  private final boolean made;
  private final FolderLock lock;
  private final OldManifest old;
  private final OwnFiles own;

  private ArticleFolder(Path path, boolean made, FolderLock lock)
      throws IOException, UnwritableOutputException {
    this.path = path;
    this.made = made;
    this.lock = lock;
    this.old = OldManifest.read(manifest());
    this.own = OwnFiles.of(path, manifest(), hidden(), old.files().keySet());
  }

  /**
   * Makes the folder of an article ready: {@code output/NAME}, or {@code output/NAME-2} if another
   * article has that already.
   *
   * @throws UnwritableOutputException if another run has it, or somebody else's files are there
   */
  static ArticleFolder open(Path output, Article article)
      throws IOException, UnwritableOutputException {
    ArticleFolder folder = lock(output.resolve(article.name()));
    for (int i = 2; i < MOST_NAMESAKES && folder.isOfAnother(article); i++) {
      folder.close();
      folder = lock(output.resolve(article.name() + "-" + i));
    }
    return folder;
  }

  /** Takes an article's folder for one run; makes it if it is not there. */
  static ArticleFolder lock(Path path) throws IOException, UnwritableOutputException {
    boolean made = !Files.exists(path);
    Files.createDirectories(path);
    Path hidden = path.resolve(HIDDEN);
    Masters.makeFolder(hidden);
    FolderLock lock = FolderLock.take(path, hidden.resolve(LOCK));
    try {
      return new ArticleFolder(path, made, lock);
    } catch (IOException | UnwritableOutputException e) {
      removeIfUnused(path, made);
      lock.close();
      throw e;
    }
  }

  /**
   * Returns whether the folder is that of an article which only has the same name: it came from
   * elsewhere and has no paragraph in common.
   */
  private boolean isOfAnother(Article article) {
    if (old.texts().isEmpty() || old.source().equals(article.source())) {
      return false;
    }
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Kind.BREAK && old.texts().contains(paragraph.text())) {
        return false;
      }
    }
    return true;
  }

  Path path() {
    return path;
  }

  Path manifest() {
    return path.resolve(MANIFEST);
  }

  Path hidden() {
    return path.resolve(HIDDEN);
  }

  OldManifest old() {
    return old;
  }

  OwnFiles own() {
    return own;
  }

  /** Gives the folder back; leaves nothing in it if nothing was written. */
  @Override
  public void close() throws IOException {
    own.close();
    removeIfUnused(path, made);
    lock.close();
  }

  private static void removeIfUnused(Path path, boolean made) throws IOException {
    Path hidden = path.resolve(HIDDEN);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(hidden)) {
      for (Path file : files) {
        if (!file.endsWith(LOCK)) {
          return;
        }
      }
    } catch (NoSuchFileException e) {
      return; // somebody took it away
    }
    if (!Files.exists(path.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(hidden.resolve(LOCK));
      deleteIfEmpty(hidden);
      if (made) {
        deleteIfEmpty(path);
      }
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // It holds what was written.
    }
  }
}
