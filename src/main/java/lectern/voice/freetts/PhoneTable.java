package lectern.voice.freetts;

import java.util.HashMap;
import java.util.Map;

/**
 * FreeTTS's phones by number: what kind of sound each is, and how long it lasts on the mean. From
 * its files of phone features and of durations.
 */
final class PhoneTable {
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

  private PhoneTable() {
    add(Phones.PAUSE);
  }

  /** Reads the files. */
  static PhoneTable load() {
    PhoneTable table = new PhoneTable();
    for (String line : DataFiles.lines("dur_stat.txt")) {
      if (!line.startsWith("*")) {
        table.addDuration(line);
      }
    }
    for (String line : DataFiles.lines("phoneset.txt")) {
      if (!line.startsWith("*")) {
        table.addFeature(line);
      }
    }
    return table;
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
