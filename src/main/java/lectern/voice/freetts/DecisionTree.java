package lectern.voice.freetts;

import java.nio.ByteBuffer;
import lectern.voice.freetts.Feature.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One of FreeTTS's decision trees: questions for features of a unit and its neighbours, and an
 * answer at every leaf (Breiman and others, "Classification and Regression Trees", 1984).
 *
 * <p>The file is the tree in depth-first order, a node a line. {@code NODE p.ph_ctype = String(s)
 * 12} asks whether the consonant type of the segment before is {@code s}: if so, the next line
 * follows, if not, line 12. {@code LEAF Float(0.2)} is an answer.
 */
final class DecisionTree {
  /** What a node asks for; null at a leaf. */
  private @Nullable Feature[] asked = {};

  /** How many units before or after the one at hand it is asked about. */
  private int[] offset = {};

  /** Whether it is asked if the feature is less than the operand, instead of equal to it. */
  private boolean[] less = {};

  /** What the feature is compared with; at a leaf, the answer. */
  private float[] operand = {};

  private int[] otherwise = {};

  /** In the index a question has its feature, the place of that, and whether it asks for less. */
  private static final int QUESTION_BYTES = 3;

  private DecisionTree() {}

  /**
   * Reads one.
   *
   * @param file the name of the file
   * @param root the unit that it is about
   */
  static DecisionTree load(String file, Unit root) {
    DecisionTree tree = new DecisionTree();
    ByteBuffer index = DataFiles.index(file);
    if (index != null) {
      tree.read(index);
      return tree;
    }
    int count = 0;
    for (String line : DataFiles.lines(file)) {
      if (line.startsWith("TOTAL ")) {
        tree.resize(Integer.parseInt(line.substring(6)));
      } else if (line.startsWith("NODE ")) {
        tree.setQuestion(count++, line, root);
      } else if (line.startsWith("LEAF ")) {
        tree.operand[count++] = value(line.substring(5));
      }
    }
    return tree;
  }

  private void read(ByteBuffer index) {
    Feature[] features = Feature.values();
    resize(index.getInt());
    index.asFloatBuffer().get(operand);
    index.position(index.position() + Float.BYTES * operand.length);
    index.asIntBuffer().get(otherwise);
    index.position(index.position() + Integer.BYTES * otherwise.length);
    byte[] questions = new byte[index.remaining()];
    index.get(questions);
    for (int i = 0, at = 0; i < asked.length; i++, at += QUESTION_BYTES) {
      asked[i] = questions[at] < 0 ? null : features[questions[at]];
      offset[i] = questions[at + 1];
      less[i] = questions[at + 2] != 0;
    }
  }

  /** Returns the nodes in the form in which they are read without working them out anew. */
  byte[] index() {
    int node = QUESTION_BYTES + Float.BYTES + Integer.BYTES;
    ByteBuffer index = ByteBuffer.allocate(Integer.BYTES + node * asked.length);
    index.putInt(asked.length);
    for (float number : operand) {
      index.putFloat(number);
    }
    for (int place : otherwise) {
      index.putInt(place);
    }
    for (int i = 0; i < asked.length; i++) {
      Feature feature = asked[i];
      index.put((byte) (feature == null ? -1 : feature.place()));
      index.put((byte) offset[i]).put((byte) (less[i] ? 1 : 0));
    }
    return index.array();
  }

  /** Returns the answer for a segment of a syllable of a word; one that is not asked for is any. */
  float decide(Tiers tiers, int segment, int syllable, int word) {
    int node = 0;
    for (Feature feature = asked[0]; feature != null; feature = asked[node]) {
      Unit unit = feature.unit;
      int at = unit == Unit.SEGMENT ? segment : unit == Unit.SYLLABLE ? syllable : word;
      int value = tiers.value(feature, at + offset[node]);
      boolean so = less[node] ? value < operand[node] : value == operand[node];
      node = so ? node + 1 : otherwise[node];
    }
    return operand[node];
  }

  private void resize(int nodes) {
    asked = new Feature[nodes];
    offset = new int[nodes];
    less = new boolean[nodes];
    operand = new float[nodes];
    otherwise = new int[nodes];
  }

  private void setQuestion(int node, String line, Unit root) {
    int afterPath = line.indexOf(' ', 5);
    int operator = afterPath + 1;
    int afterOperand = line.lastIndexOf(' ');
    FeaturePath path = FeaturePath.of(line.substring(5, afterPath), root);
    less[node] = line.charAt(operator) == '<';
    operand[node] = value(line.substring(operator + 2, afterOperand));
    otherwise[node] = Integer.parseInt(line.substring(afterOperand + 1));
    Feature feature = path.feature();
    if (feature == null) {
      skip(node);
    } else {
      asked[node] = feature;
      offset[node] = path.offset();
    }
  }

  /** Makes a question for a feature that is always 0 one with a known answer. */
  private void skip(int node) {
    boolean so = less[node] ? 0 < operand[node] : operand[node] == 0;
    asked[node] = Feature.NAME;
    less[node] = false;
    operand[node] = Float.NaN;
    otherwise[node] = so ? node + 1 : otherwise[node];
  }

  /** Reads a value such as {@code String(s)} or {@code Float(0.2)}. */
  private static float value(String typed) {
    int open = typed.indexOf('(');
    String text = typed.substring(open + 1, typed.length() - 1);
    return typed.startsWith("Float") ? Float.parseFloat(text) : Symbols.number(text);
  }
}
