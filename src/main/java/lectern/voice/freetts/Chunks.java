package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** Words before which a speaker takes breath. */
  private static final Set<String> OPENERS =
      Set.of(
          "and",
          "but",
          "or",
          "because",
          "while",
          "which",
          "who",
          "that",
          "when",
          "where",
          "although",
          "after",
          "before",
          "until",
          "since",
          "with",
          "without",
          "for",
          "from",
          "in",
          "on",
          "at",
          "by",
          "to",
          "as",
          "if",
          "against",
          "between",
          "into",
          "than");

  private Chunks() {}

  /** Returns the pieces in stretches; where the cut makes a break of its own, it is a comma's. */
  static List<List<Piece>> cut(List<Piece> pieces) {
    List<List<Piece>> chunks = new ArrayList<>();
    int from = 0;
    while (from < pieces.size()) {
      int limit = limit(pieces, from);
      int to = limit == pieces.size() ? limit : best(pieces, from, limit);
      List<Piece> chunk = new ArrayList<>(pieces.subList(from, to));
      Piece last = chunk.get(chunk.size() - 1);
      boolean insideWord = to < pieces.size() && pieces.get(to).word() == last.word();
      if (last.pause() == Pause.NONE && to < pieces.size() && !insideWord) {
        chunk.set(chunk.size() - 1, last.withPause(Pause.COMMA));
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
    int bestRank = 0;
    for (int to = limit; to >= earliest; to--) {
      int rank = rank(pieces.get(to - 1), pieces.get(to));
      if (rank > bestRank) {
        best = to;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(Piece before, Piece after) {
    return switch (before.pause()) {
      case SENTENCE, CLAUSE -> 3;
      case COMMA -> 2;
      case NONE -> OPENERS.contains(after.name()) ? 1 : 0;
    };
  }
}
