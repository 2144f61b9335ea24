package lectern.audio;

import java.io.Closeable;
import java.io.IOException;

/** Writes sound into a file of one {@link AudioFormat}, piece by piece; the whole is never kept. */
public interface AudioEncoder extends Closeable {
  /**
   * Adds the next piece of sound.
   *
   * @throws IOException if the file cannot be written
   */
  void write(Pcm sound) throws IOException;

  /**
   * Completes the file when all frames that were announced are written.
   *
   * @throws IOException if the file cannot be written
   */
  void finish() throws IOException;

  /** Lets go of the file; without {@link #finish} before, it is of no use. */
  @Override
  void close() throws IOException;
}
