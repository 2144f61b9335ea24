package lectern.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The lists of a DOCX file: counts their items, and tells the number that stands before each
 * (ECMA-376 Part 1, 17.9). Bullets are not told.
 */
final class DocxNumbers {
  private static final int LEVELS = 9;

  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /** How one level of a list is numbered. */
  private record Level(String format, int start, String text) {}

  DocxNumbers(byte[] xml) throws XMLStreamException {
    XmlEvents events = new XmlEvents(xml);
    String list = "";
    String number = "";
    while (events.next()) {
      if (events.isStart("abstractNum")) {
        list = events.attribute("abstractNumId");
      } else if (events.isStart("lvl") && number.isEmpty()) {
        level(events, list + "/" + events.attribute("ilvl"));
      } else if (events.isStart("num")) {
        number = events.attribute("numId");
      } else if (events.isStart("abstractNumId")) {
        lists.put(number, events.attribute("val"));
      } else if (events.isEnd("num")) {
        number = "";
      }
    }
  }

  private void level(XmlEvents events, String key) throws XMLStreamException {
    String format = "decimal";
    String text = "";
    int start = 1;
    while (events.next() && !events.isEnd("lvl")) {
      if (events.isStart("numFmt")) {
        format = events.attribute("val");
      } else if (events.isStart("lvlText")) {
        text = events.attribute("val");
      } else if (events.isStart("start")) {
        start = number(events.attribute("val"), 1);
      }
    }
    levels.put(key, new Level(format, start, text));
  }

  /** Returns a small number, or another where there is none. */
  static int number(String written, int other) {
    int number = 0;
    for (int i = 0; i < written.length() && i < 6; i++) {
      char c = written.charAt(i);
      if (c < '0' || c > '9') {
        return other;
      }
      number = number * 10 + c - '0';
    }
    return written.isEmpty() ? other : number;
  }

  /** Returns whether the items of a list have no sign at all: then they only go on with others. */
  boolean isBare(String list, int level) {
    Level found = levels.get(lists.getOrDefault(list, "") + "/" + level);
    return found != null && (found.format.equals("none") || found.text.isBlank());
  }

  /** Returns what stands before the next item of a list: {@code "3. "}, or nothing. */
  String next(String list, int level) {
    int depth = Math.min(level, LEVELS - 1);
    Level found = levels.get(lists.getOrDefault(list, "") + "/" + depth);
    int[] count = counts.computeIfAbsent(list, key -> new int[LEVELS]);
    count[depth]++;
    for (int i = depth + 1; i < LEVELS; i++) {
      count[i] = 0;
    }
    if (found == null || found.format.equals("bullet") || found.format.equals("none")) {
      return "";
    }
    int number = found.start + count[depth] - 1;
    return written(number, found.format) + (found.text.endsWith(")") ? ") " : ". ");
  }

  private static String written(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      default -> String.valueOf(number);
    };
  }

  private static String letter(int number) {
    return number >= 1 && number <= 26 ? String.valueOf((char) ('a' + number - 1)) : "" + number;
  }
}
