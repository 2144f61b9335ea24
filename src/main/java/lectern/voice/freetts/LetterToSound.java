package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Guesses the phones of a word from its letters, with FreeTTS's rules: a decision tree for each
 * letter that asks for the four letters on either side (Black, Lenzo and Pagel, "Issues in Building
 * General Letter to Sound Rules", 1998). Only reads after it was made, so that all threads share
 * it.
 *
 * <p>The format of the file: the head; how many phones there are, and each; how many trees there
 * are, and the letter and first node of each; how many nodes there are, and each: 1, the place and
 * the letter that it asks for, and the nodes to go to if that stands there and if not; or 2, how
 * many phones come out, and their numbers.
 */
final class LetterToSound {
  private static final int MAGIC = 0xdeadbeef;
  private static final int QUESTION = 1;

  /** How many letters on either side the rules look at. */
  private static final int WINDOW = 4;

  private final int[] roots = new int['z' + 1];

  /** Of each node the place in the window that it asks for, or {@code -1} for an answer. */
  private final int[] asked;

  private final char[] letters;
  private final int[] ifSo;
  private final int[] ifNot;
  private final List<List<String>> answers = new ArrayList<>();

  private LetterToSound(ByteBuffer data) {
    String[] phones = new String[data.getInt()];
    for (int i = 0; i < phones.length; i++) {
      byte[] name = new byte[data.getShort()];
      data.get(name);
      phones[i] = new String(name, StandardCharsets.US_ASCII);
    }
    Arrays.fill(roots, -1);
    for (int left = data.getInt(); left > 0; left--) {
      char letter = data.getChar();
      int root = data.getInt();
      if (letter < roots.length) {
        roots[letter] = root;
      }
    }
    int nodes = data.getInt();
    asked = new int[nodes];
    letters = new char[nodes];
    ifSo = new int[nodes];
    ifNot = new int[nodes];
    for (int i = 0; i < nodes; i++) {
      readNode(data, i, phones);
    }
  }

  /** Loads a file that lies beside FreeTTS's lexicon class. */
  static LetterToSound load(String file) {
    return new LetterToSound(DataFiles.behindHead(file, MAGIC));
  }

  /** Returns the phones of a word in small letters; others are passed over. */
  List<String> phones(String word) {
    String padded = "000#" + word + "#000";
    List<String> phones = new ArrayList<>(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      int node = letter < roots.length ? roots[letter] : -1;
      if (node >= 0) {
        while (asked[node] >= 0) {
          int place = asked[node] < WINDOW ? asked[node] : asked[node] + 1;
          node = padded.charAt(i + place) == letters[node] ? ifSo[node] : ifNot[node];
        }
        phones.addAll(answers.get(ifSo[node]));
      }
    }
    return phones;
  }

  private void readNode(ByteBuffer data, int node, String[] phones) {
    if (data.getInt() == QUESTION) {
      asked[node] = data.getInt();
      letters[node] = data.getChar();
      ifSo[node] = data.getInt();
      ifNot[node] = data.getInt();
      return;
    }
    String[] answer = new String[data.getInt()];
    for (int i = 0; i < answer.length; i++) {
      answer[i] = phones[data.getInt()];
    }
    asked[node] = -1;
    ifSo[node] = answers.size();
    answers.add(List.of(answer));
  }
}
