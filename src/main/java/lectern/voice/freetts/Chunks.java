package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import lectern.spoken.Pause;

/**
 * Cuts a sentence into stretches that the engine takes in one go: its work grows with more than the
 * square of their length.
 */
final class Chunks {
  /** The most words in one stretch. */
  static final int MAX_WORDS = 60;

  /** The most phones in one stretch, about 60 words of average length. */
  private static final int MAX_PHONES = 360;

  private Chunks() {}

  /**
   * Returns the pieces in stretches.
   *
   * @param cutMs the silence where the cut makes a break of its own, in milliseconds
   */
  static List<List<Piece>> cut(List<Piece> pieces, int cutMs) {
    List<List<Piece>> chunks = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int limit = limit(pieces, from);
      int to = limit == pieces.size() ? limit : best(pieces, from, limit);
      List<Piece> chunk = new ArrayList<>(pieces.subList(from, to));
      Piece last = chunk.get(chunk.size() - 1);
      boolean insideWord = to < pieces.size() && pieces.get(to).word() == last.word();
      if (!last.endsPhrase() && to < pieces.size() && !insideWord) {
        chunk.set(chunk.size() - 1, last.withPause(Pause.PHRASE, cutMs));
      }
      chunks.add(chunk);
      from = to;
    }
    return chunks;
  }

  /** Returns the end of the longest stretch from {@code from} that the engine should take. */
  private static int limit(List<Piece> pieces, int from) {
    int phones = 0;
    int to = from;
    while (to < pieces.size() && to - from < MAX_WORDS) {
      phones += pieces.get(to).phones().size();
      if (phones > MAX_PHONES && to > from) {
        break;
      }
      to++;
    }
    return to;
  }

  /** Returns the best place to cut at or before {@code limit}, in the later two thirds. */
  private static int best(List<Piece> pieces, int from, int limit) {
    int earliest = from + Math.max(1, (limit - from) / 3);
    int best = limit;
    Pause strongest = Pause.NONE;
    for (int to = limit; to >= earliest; to--) {
      Pause pause = pieces.get(to - 1).pause();
      if (pause.compareTo(strongest) > 0) {
        best = to;
        strongest = pause;
      }
    }
    return best;
  }
}
