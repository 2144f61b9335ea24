package lectern.writer;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its final name and takes it only when it is whole: {@code 001.wav}
 * is {@code .001.wav.part} until then. Closing it before that leaves nothing.
 */
final class PartFile implements Closeable {
  private final Path file;
  private final Path part;
  private final OutputStream out;
  private boolean complete;

  private PartFile(Path file, Path part, OutputStream out) {
    this.file = file;
    this.part = part;
    this.out = out;
  }

  /** Opens the stream to a new file. */
  interface Opener {
    /** Opens a file that must not exist, so that no link leads the writing elsewhere. */
    Opener NEW = new NewFile();

    /** Opens it. */
    OutputStream open(Path file) throws IOException;
  }

  private static final class NewFile implements Opener {
    @Override
    public OutputStream open(Path file) throws IOException {
      return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  static PartFile create(Path file, Opener opener) throws IOException {
    return create(file, partOf(file), opener);
  }

  /** Makes one of several that threads may write for the same file at the same time. */
  static PartFile create(Path file, Opener opener, Thread writer) throws IOException {
    String name = "." + file.getFileName() + "." + writer.getId() + ".part";
    return create(file, file.resolveSibling(name), opener);
  }

  private static PartFile create(Path file, Path part, Opener opener) throws IOException {
    try {
      return new PartFile(file, part, opener.open(part));
    } catch (FileAlreadyExistsException e) {
      Files.delete(part); // it was left behind by a run that was broken off
      return new PartFile(file, part, opener.open(part));
    } catch (IOException e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }

  /** Returns the name that a file has while it is written. */
  static Path partOf(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".part");
  }

  OutputStream out() {
    return out;
  }

  /** Gives the file its final name, in one step where the file system can. */
  void complete() throws IOException {
    out.close();
    move(part, file);
    complete = true;
  }

  /** Gives a file another name, in one step where the file system can. */
  static void move(Path part, Path file) throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Does as {@link #complete}, unless a file of the same bytes has that name already.
   *
   * @return whether the file is new
   */
  boolean completeIfChanged() throws IOException {
    out.close();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(part, file) < 0) {
      return false;
    }
    complete();
    return true;
  }

  /** Removes what is not complete. */
  @Override
  public void close() throws IOException {
    if (complete) {
      return;
    }
    try {
      out.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
