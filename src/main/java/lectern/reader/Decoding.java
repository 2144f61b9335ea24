package lectern.reader;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/** Decodes a stream piece by piece, up to the first byte that is not valid. */
final class Decoding implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteBuffer bytes = ByteBuffer.wrap(buffer).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);

  /** How many bytes came before those in the buffer. */
  private long before;

  private boolean ended;
  private boolean invalid;

  Decoding(InputStream in, Charset charset) {
    this.in = in;
    this.decoder = charset.newDecoder();
  }

  /**
   * Returns the next characters, which the next call overwrites; null at the end, or where a byte
   * is not valid.
   */
  @Nullable CharBuffer next() throws IOException {
    chars.clear();
    while (!invalid) {
      CoderResult result = decoder.decode(bytes, chars, ended);
      invalid = result.isError();
      if (chars.position() > 0) {
        return chars.flip();
      }
      if (ended || invalid) {
        return null;
      }
      fill();
    }
    return null;
  }

  private void fill() throws IOException {
    before += bytes.position();
    bytes.compact();
    int count = in.read(buffer, bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
  }

  /** Returns the place of the byte that is not valid, from 0, or -1 if none was met. */
  long errorAt() {
    return invalid ? before + bytes.position() : -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
