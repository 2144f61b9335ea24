package lectern.audio;

import java.util.Arrays;

/** A picture to show while a sound is heard. Immutable. */
public final class Cover {
  private final byte[] bytes;
  private final String mimeType;

  /**
   * Copies the picture.
   *
   * @param bytes a JPEG or PNG file
   * @param mimeType {@code image/jpeg} or {@code image/png}
   */
  public Cover(byte[] bytes, String mimeType) {
    if (!mimeType.equals("image/jpeg") && !mimeType.equals("image/png")) {
      throw new IllegalArgumentException("no cover: " + mimeType);
    }
    this.bytes = bytes.clone();
    this.mimeType = mimeType;
  }

  /** Returns a copy of the picture's file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Returns what kind of file it is. */
  public String mimeType() {
    return mimeType;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cover cover
        && mimeType.equals(cover.mimeType)
        && Arrays.equals(bytes, cover.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes of " + mimeType;
  }
}
