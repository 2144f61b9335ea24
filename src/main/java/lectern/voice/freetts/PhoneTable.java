package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.data.Fields;

/**
 * FreeTTS's phones by number: what kind of sound each is, and how long it lasts on the mean. From
 * its files of phone features and of durations.
 */
final class PhoneTable {
  /** The file of their features. */
  static final String FILE = "phoneset.txt";

  /** The number of the pause. */
  static final int PAUSE = 0;

  private static final int MAX = 64;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final String[] names = new String[MAX];
  final float[] meanSeconds = new float[MAX];
  final float[] deviationSeconds = new float[MAX];
  final boolean[] vowel = new boolean[MAX];
  final int[] consonantType = new int[MAX];
  final int[] vowelLength = new int[MAX];
  final int[] vowelHeight = new int[MAX];
  final int[] vowelFrontness = new int[MAX];

  private PhoneTable() {}

  /** Reads the files. */
  static PhoneTable load() {
    PhoneTable table = new PhoneTable();
    ByteBuffer index = DataFiles.index(FILE);
    if (index != null) {
      table.read(index);
      return table;
    }
    table.add(Phones.PAUSE);
    for (String line : DataFiles.lines("dur_stat.txt")) {
      if (!line.startsWith("*")) {
        table.addDuration(line);
      }
    }
    for (String line : DataFiles.lines(FILE)) {
      if (!line.startsWith("*")) {
        table.addFeature(line);
      }
    }
    return table;
  }

  private void read(ByteBuffer index) {
    byte[] names = new byte[index.getInt()];
    index.get(names);
    for (String name : Fields.of(new String(names, StandardCharsets.ISO_8859_1), ' ')) {
      add(name);
    }
    int count = count();
    for (float[] seconds : List.of(meanSeconds, deviationSeconds)) {
      index.asFloatBuffer().get(seconds, 0, count);
      index.position(index.position() + count * Float.BYTES);
    }
    for (int[] values : features()) {
      index.asIntBuffer().get(values, 0, count);
      index.position(index.position() + count * Integer.BYTES);
    }
    for (int i = 0; i < count; i++) {
      vowel[i] = index.get() != 0;
    }
  }

  /** Returns the table in the form in which it is read without working it out anew. */
  byte[] index() {
    int count = count();
    byte[] joined =
        String.join(" ", Arrays.asList(names).subList(0, count))
            .getBytes(StandardCharsets.ISO_8859_1);
    int each = 2 * Float.BYTES + features().size() * Integer.BYTES + 1;
    ByteBuffer index = ByteBuffer.allocate(Integer.BYTES + joined.length + count * each);
    index.putInt(joined.length).put(joined);
    for (float[] seconds : List.of(meanSeconds, deviationSeconds)) {
      for (int i = 0; i < count; i++) {
        index.putFloat(seconds[i]);
      }
    }
    for (int[] values : features()) {
      for (int i = 0; i < count; i++) {
        index.putInt(values[i]);
      }
    }
    for (int i = 0; i < count; i++) {
      index.put((byte) (vowel[i] ? 1 : 0));
    }
    return index.array();
  }

  private List<int[]> features() {
    return List.of(consonantType, vowelLength, vowelHeight, vowelFrontness);
  }

  /** Returns how many phones there are, the pause among them. */
  int count() {
    return numbers.size();
  }

  /** Returns the number of a phone without a mark of stress. */
  int number(String phone) {
    Integer number = numbers.get(phone);
    if (number == null) {
      throw new IllegalArgumentException("no phone: " + phone);
    }
    return number;
  }

  /** Returns the name of a phone. */
  String name(int phone) {
    return names[phone];
  }

  private int add(String name) {
    int number = numbers.size();
    names[number] = name;
    numbers.put(name, number);
    return number;
  }

  /** Takes in a line such as "aa 0.109230 0.045992": a phone, mean and deviation in seconds. */
  private void addDuration(String line) {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    String name = line.substring(0, first);
    int number = name.equals(Phones.PAUSE) ? PAUSE : add(name);
    meanSeconds[number] = Float.parseFloat(line.substring(first + 1, second));
    deviationSeconds[number] = Float.parseFloat(line.substring(second + 1));
  }

  /** Takes in a line such as "aa vheight 3": a phone, a feature and its value. */
  private void addFeature(String line) {
    int first = line.indexOf(' ');
    int second = line.indexOf(' ', first + 1);
    Integer number = numbers.get(line.substring(0, first));
    if (number == null) {
      return; // A phone of other voices.
    }
    int value = Symbols.number(line.substring(second + 1));
    switch (line.substring(first + 1, second)) {
      case "vc" -> vowel[number] = value == Symbols.VOWEL;
      case "ctype" -> consonantType[number] = value;
      case "vlng" -> vowelLength[number] = value;
      case "vheight" -> vowelHeight[number] = value;
      case "vfront" -> vowelFrontness[number] = value;
      default -> {
        // Nothing asks for the others.
      }
    }
  }
}
