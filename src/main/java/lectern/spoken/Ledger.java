package lectern.spoken;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Accounts for every character of a text that is not white space: it is spoken as written, said in
 * other words or heard as a pause, or skipped for a reason. The three add up to the whole.
 *
 * @param spoken how many characters are said as they are written, in UTF-16 code units
 * @param normalized how many are said in other words, or heard as a pause or a melody
 * @param skipped how many are not said, by reason
 * @param lost how many of the skipped ones a listener misses
 */
public record Ledger(long spoken, long normalized, SortedMap<String, Long> skipped, long lost) {
  /** The ledger of nothing. */
  public static final Ledger EMPTY = new Ledger(0, 0, new TreeMap<>(), 0);

  /** Copies the map. */
  public Ledger {
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
  }

  /** Returns the ledger of a paragraph. */
  public static Ledger of(SpokenParagraph paragraph) {
    Ledger sum = EMPTY;
    for (SpokenSentence sentence : paragraph.sentences()) {
      sum = sum.plus(of(sentence, paragraph.written().text()));
    }
    return sum;
  }

  /**
   * Returns the ledger of a sentence.
   *
   * @param written the text that its spans point into
   */
  public static Ledger of(SpokenSentence sentence, String written) {
    long spoken = 0;
    long normalized = 0;
    long lost = 0;
    SortedMap<String, Long> skipped = new TreeMap<>();
    for (Reading reading : sentence.readings()) {
      int characters = characters(written, reading);
      if (reading.meaning() instanceof Meaning.Skipped skip) {
        add(skipped, skip.reason(), characters);
        lost += skip.lost() ? characters : 0;
      } else if (reading.meaning() instanceof Meaning.Word) {
        spoken += characters;
      } else {
        normalized += characters;
      }
    }
    return new Ledger(spoken, normalized, skipped, lost);
  }

  /** Returns the sum of two ledgers. */
  public Ledger plus(Ledger other) {
    SortedMap<String, Long> sum = new TreeMap<>(skipped);
    for (Map.Entry<String, Long> reason : other.skipped.entrySet()) {
      add(sum, reason.getKey(), reason.getValue());
    }
    return new Ledger(spoken + other.spoken, normalized + other.normalized, sum, lost + other.lost);
  }

  private static void add(SortedMap<String, Long> sums, String reason, long characters) {
    sums.put(reason, sums.getOrDefault(reason, 0L) + characters);
  }

  /** Returns how many characters are accounted for. */
  public long total() {
    return spoken + normalized + skipped.values().stream().mapToLong(Long::longValue).sum();
  }

  private static int characters(String written, Reading reading) {
    int characters = 0;
    for (int at = reading.span().start(); at < reading.span().end(); at++) {
      if (!isBlank(written.charAt(at))) {
        characters++;
      }
    }
    return characters;
  }

  /** Whether {@code c} is white space, which needs no account. */
  public static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
