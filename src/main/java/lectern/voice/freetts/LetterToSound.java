package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private final String[] phones;
  private final int[] roots = new int['z' + 1];

  /** Of each node the place in the window that it asks for, or {@code -1} for an answer. */
  private final int[] asked;

  private final int[] letters;
  private final int[] ifSo;
  private final int[] ifNot;

  /** The answers, to whose places nodes refer: how many phones, and their numbers. */
  private int[] answers;

  private LetterToSound(ByteBuffer file, @Nullable ByteBuffer index) {
    phones = new String[file.getInt()];
    for (int i = 0; i < phones.length; i++) {
      byte[] name = new byte[file.getShort()];
      file.get(name);
      phones[i] = new String(name, StandardCharsets.US_ASCII);
    }
    Arrays.fill(roots, -1);
    for (int left = file.getInt(); left > 0; left--) {
      char letter = file.getChar();
      int root = file.getInt();
      if (letter < roots.length) {
        roots[letter] = root;
      }
    }
    int nodes = file.getInt();
    asked = new int[nodes];
    letters = new int[nodes];
    ifSo = new int[nodes];
    ifNot = new int[nodes];
    if (index == null) {
      answers = new int[4 * nodes];
      int length = 0;
      for (int i = 0; i < nodes; i++) {
        length = readNode(file, i, length);
      }
      answers = Arrays.copyOf(answers, length);
    } else {
      IntBuffer numbers = index.asIntBuffer().get(asked).get(letters).get(ifSo).get(ifNot);
      answers = new int[numbers.remaining()];
      numbers.get(answers);
    }
  }

  /** Loads a file that lies beside FreeTTS's lexicon class. */
  static LetterToSound load(String file) {
    ByteBuffer behindHead = DataFiles.behindHead(DataFiles.read(file), file, MAGIC);
    return new LetterToSound(behindHead, DataFiles.index(file));
  }

  /** Returns the nodes in the form in which they are read in one go. */
  byte[] index() {
    ByteBuffer index = ByteBuffer.allocate(Integer.BYTES * (4 * asked.length + answers.length));
    index.asIntBuffer().put(asked).put(letters).put(ifSo).put(ifNot).put(answers);
    return index.array();
  }

  /** Returns the phones of a word in small letters; others are passed over. */
  List<String> phones(String word) {
    String padded = "000#" + word + "#000";
    List<String> found = new ArrayList<>(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      int node = letter < roots.length ? roots[letter] : -1;
      if (node >= 0) {
        while (asked[node] >= 0) {
          int place = asked[node] < WINDOW ? asked[node] : asked[node] + 1;
          node = padded.charAt(i + place) == letters[node] ? ifSo[node] : ifNot[node];
        }
        int answer = ifSo[node];
        for (int k = 1; k <= answers[answer]; k++) {
          found.add(phones[answers[answer + k]]);
        }
      }
    }
    return found;
  }

  /** Reads the next node; returns how long the answers are then. */
  private int readNode(ByteBuffer file, int node, int length) {
    if (file.getInt() == QUESTION) {
      asked[node] = file.getInt();
      letters[node] = file.getChar();
      ifSo[node] = file.getInt();
      ifNot[node] = file.getInt();
      return length;
    }
    int count = file.getInt();
    asked[node] = -1;
    ifSo[node] = length;
    answers[length] = count;
    for (int i = 1; i <= count; i++) {
      answers[length + i] = file.getInt();
    }
    return length + 1 + count;
  }
}
