package lectern.voice.freetts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lectern.spoken.Pause;
import lectern.spoken.Reading;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;

/**
 * Divides long stretches of words that no mark divides, where a reader would: before a word that
 * opens a clause, joins two parts, or opens a group, but never inside a name or a number, behind an
 * article, or between a verb and its particle.
 *
 * <p>After Gee and Grosjean ("Performance structures", Cognitive Psychology 15, 1983): phrases tend
 * to be of like length, and end where a group of words does.
 */
final class Phrasing {
  /** A stretch of so many words is said in one go. */
  static final int LONGEST = 11;

  /** No phrase that this class makes has fewer words. */
  static final int SHORTEST = 4;

  /** The length that phrases should have. */
  private static final int USUAL = 8;

  /** How far a better place may lie from the usual length, in words for each rank. */
  private static final int WORTH = 2;

  private static final Map<String, String> KINDS = Tables.strings("phrasing.tsv");

  private final List<Piece> pieces;
  private final List<SpokenWord> words;

  /** For each word, the place of the reading that it belongs to. */
  private final int[] readings;

  private Phrasing(List<Piece> pieces, SpokenSentence sentence) {
    this.pieces = pieces;
    this.words = sentence.words();
    this.readings = new int[words.size()];
    int word = 0;
    for (int i = 0; i < sentence.readings().size(); i++) {
      Reading reading = sentence.readings().get(i);
      for (int k = 0; k < reading.words().size(); k++) {
        readings[word++] = i;
      }
    }
  }

  /** Puts breaks behind pieces of a sentence, in place. */
  static void divide(List<Piece> pieces, SpokenSentence sentence) {
    if (pieces.size() <= LONGEST) {
      return;
    }
    Phrasing phrasing = new Phrasing(pieces, sentence);
    int from = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).endsPhrase() || i + 1 == pieces.size()) {
        phrasing.divide(from, i + 1);
        from = i + 1;
      }
    }
  }

  private void divide(int from, int to) {
    int start = from;
    while (to - start > LONGEST) {
      int at = place(start, to);
      if (at < 0) {
        return;
      }
      pieces.set(at - 1, pieces.get(at - 1).withPause(Pause.PHRASE, 0));
      start = at;
    }
  }

  /** Returns the piece before which the phrase from {@code start} best ends, or -1. */
  private int place(int start, int to) {
    int usual = to - start < 2 * USUAL ? (to - start) / 2 : USUAL;
    int best = -1;
    int bestScore = Integer.MIN_VALUE;
    for (int at = start + SHORTEST; at <= to - SHORTEST; at++) {
      int rank = rank(at, to);
      int score = WORTH * rank - Math.abs(at - start - usual);
      if (rank > 0 && score > bestScore) {
        best = at;
        bestScore = score;
      }
      if (best >= 0 && at - start >= LONGEST) {
        break;
      }
    }
    return best;
  }

  /** Returns how well a phrase may end before a piece: 0, not at all, to 3. */
  private int rank(int at, int to) {
    SpokenWord before = word(at - 1);
    SpokenWord after = word(at);
    if (readings[pieces.get(at - 1).word()] == readings[pieces.get(at).word()]
        || (before.letter() && after.letter())
        || (isName(before) && isName(after))) {
      return 0;
    }
    String last = kind(at - 1);
    if (!last.isEmpty() && !last.equals("tight")) {
      return 0;
    }
    String next = at + 1 < to ? kind(at + 1) : "";
    return switch (kind(at)) {
      case "clause" -> next.equals("degree") ? 0 : 3;
      case "join" -> joinsWords(at, to) ? 0 : 2;
      case "group" -> next.equals("bound") || isVerb(before) ? 0 : 2;
      case "particle" -> opensGroup(pieces.get(at), before, next) ? 1 : 0;
      default -> 0;
    };
  }

  private static boolean opensGroup(Piece piece, SpokenWord before, String next) {
    return (next.isEmpty() || next.equals("article"))
        && (!isVerb(before) || piece.name().equals("by"));
  }

  /** Whether a word looks like a verb that holds on to what follows: "deployed to Mali". */
  private static boolean isVerb(SpokenWord word) {
    return word.text().endsWith("ed") || word.text().endsWith("ing");
  }

  /** Whether a joining word stands between single words: "Ghana and Kenya", "men and women". */
  private boolean joinsWords(int at, int to) {
    if (at + 1 >= to) {
      return true;
    }
    SpokenWord before = word(at - 1);
    SpokenWord after = word(at + 1);
    boolean alike = ending(before.text()).equals(ending(after.text()));
    return alike || (isName(before) && isName(after));
  }

  /** Returns the ending that words of one form share; the whole word if it has none. */
  private static String ending(String word) {
    for (String ending : List.of("ing", "ed", "ly", "s")) {
      if (word.endsWith(ending)) {
        return ending;
      }
    }
    return word;
  }

  private SpokenWord word(int at) {
    return words.get(pieces.get(at).word());
  }

  private String kind(int at) {
    return KINDS.getOrDefault(pieces.get(at).name(), "");
  }

  private static boolean isName(SpokenWord word) {
    return word.letter() || !word.text().toLowerCase(Locale.ROOT).equals(word.text());
  }
}
