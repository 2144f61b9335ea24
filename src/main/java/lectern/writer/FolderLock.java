package lectern.writer;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a folder for one run at a time. The system gives the lock back when a run ends, however it
 * ends, so that none is ever left behind.
 */
final class FolderLock implements Closeable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder the article's folder, for the message
   * @param file the file that stands for it; it is made if it is not there, and stays
   * @throws UnwritableOutputException if another run has it
   */
  static FolderLock take(Path folder, Path file) throws IOException, UnwritableOutputException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock(channel) != null) {
        return new FolderLock(channel);
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new UnwritableOutputException(
        folder,
        "another run of Lectern is writing there; wait for it or choose another output folder",
        null);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this program has it
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
