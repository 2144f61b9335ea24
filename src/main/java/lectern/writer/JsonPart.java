package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A value that {@link JsonWriter} has written, to become a part of something larger. */
public final class JsonPart {
  private final byte[] bytes;

  JsonPart(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Returns it in UTF-8; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonPart part && Arrays.equals(bytes, part.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
