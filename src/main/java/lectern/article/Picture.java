package lectern.article;

/** A picture as it is stored in a file: its bytes and what they are. Immutable. */
public final class Picture {
  private final String mediaType;
  private final byte[] bytes;

  /**
   * Makes one.
   *
   * @param mediaType such as {@code image/jpeg}
   * @param bytes the file's bytes; they are copied
   */
  public Picture(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /** Returns the media type, such as {@code image/jpeg}. */
  public String mediaType() {
    return mediaType;
  }

  /** Returns a copy of the file's bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
