package lectern.voice.freetts;

/**
 * Tells by its triples of letters whether a word is a name of the world rather than an English
 * word: each triple has the weight of how much oftener names have it ("ghz" is no English).
 */
final class Triples {
  /** The letters a to z, with one more for each edge of the word. */
  private static final int LETTERS = 28;

  private static final int START = 26;
  private static final int END = 27;

  private final byte[] weights = new byte[LETTERS * LETTERS * LETTERS];

  Triples() {
    for (String[] row : Tables.rows("triples.tsv", 2)) {
      byte weight = Byte.parseByte(row[0]);
      String triples = row[1];
      for (int at = 0; at + 2 < triples.length(); at += 4) {
        int first = number(triples.charAt(at));
        int second = number(triples.charAt(at + 1));
        weights[place(first, second, number(triples.charAt(at + 2)))] = weight;
      }
    }
  }

  /**
   * Returns how much likelier a word is a name, as twice the logarithm; above 0 it rather is one.
   *
   * @param word a word in small letters; others than a to z count for nothing
   */
  int weight(String word) {
    int sum = 0;
    int first = START;
    int second = word.isEmpty() ? END : number(word.charAt(0));
    for (int i = 1; i <= word.length(); i++) {
      int third = i < word.length() ? number(word.charAt(i)) : END;
      if (first >= 0 && second >= 0 && third >= 0) {
        sum += weights[place(first, second, third)];
      }
      first = second;
      second = third;
    }
    return sum;
  }

  private static int number(char letter) {
    return switch (letter) {
      case '^' -> START;
      case '$' -> END;
      default -> letter >= 'a' && letter <= 'z' ? letter - 'a' : -1;
    };
  }

  private static int place(int first, int second, int third) {
    return (first * LETTERS + second) * LETTERS + third;
  }
}
