package lectern.voice.freetts;

import java.util.Arrays;
import java.util.List;

/** When each word of a sentence is heard, in frames of the recording. */
final class WordTimes {
  private static final int NEVER = -1;

  private final int[] starts;
  private final int[] ends;
  private int firstStart = NEVER;
  private int lastEnd = NEVER;

  WordTimes(int words) {
    starts = new int[words];
    ends = new int[words];
    Arrays.fill(starts, NEVER);
  }

  /**
   * Takes in the times of one utterance.
   *
   * @param segmentEnds the frame at which each segment ends: a pause, then the phones of all pieces
   *     with a pause behind each piece that has a silence, and behind the last
   * @param offset what to add for frames of the recording
   */
  void add(List<Piece> pieces, int[] segmentEnds, int offset) {
    int segment = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int start = segmentEnds[segment] + offset;
      segment += piece.phones().size();
      lastEnd = segmentEnds[segment] + offset;
      if (starts[piece.word()] == NEVER) {
        starts[piece.word()] = start;
      }
      ends[piece.word()] = lastEnd;
      if (firstStart == NEVER) {
        firstStart = start;
      }
      if (piece.pauseMs() > 0) {
        segment++;
      }
    }
  }

  boolean has(int word) {
    return starts[word] != NEVER;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  boolean hasSound() {
    return firstStart != NEVER;
  }

  int firstStart() {
    return firstStart;
  }

  int lastEnd() {
    return lastEnd;
  }
}
