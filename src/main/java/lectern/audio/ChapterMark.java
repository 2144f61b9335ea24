package lectern.audio;

/**
 * A part of a sound that players list and jump to.
 *
 * @param startFrame its first frame
 * @param endFrame the frame after its last
 * @param title what is shown for it
 */
public record ChapterMark(long startFrame, long endFrame, String title) {
  /** Turns what would end a text in some formats into spaces; refuses times that go back. */
  public ChapterMark {
    title = Tags.plain(title);
    if (startFrame < 0 || endFrame < startFrame) {
      throw new IllegalArgumentException("a chapter from " + startFrame + " to " + endFrame);
    }
  }
}
