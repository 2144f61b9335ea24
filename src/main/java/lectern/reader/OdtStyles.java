package lectern.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import lectern.article.Kind;

/** The styles of an ODT file: what a paragraph is, which text is bold, which lists have numbers. */
final class OdtStyles {
  private static final int DEEPEST = 12;

  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> bold = new HashSet<>();
  private final Set<String> struck = new HashSet<>();
  private final Map<String, String> numbers = new HashMap<>();

  /** Takes the styles of one file. */
  void read(byte[] xml) throws XMLStreamException {
    XmlEvents events = new XmlEvents(xml);
    String style = "";
    String list = "";
    while (events.next() && !events.isStart("body")) {
      if (events.isStart("style")) {
        style = events.attribute("name");
        parents.put(style, events.attribute("parent-style-name"));
      } else if (events.isStart("text-properties")) {
        look(events, style);
      } else if (events.isEnd("style")) {
        style = "";
      } else if (events.isStart("list-style")) {
        list = events.attribute("name");
      } else if (events.isStart("list-level-style-number")) {
        numbers.put(list + "/" + events.attribute("level"), sign(events));
      }
    }
  }

  private void look(XmlEvents properties, String style) {
    if (properties.attribute("font-weight").equals("bold")) {
      bold.add(style);
    }
    String line = properties.attribute("text-line-through-style");
    if (!line.isEmpty() && !line.equals("none")) {
      struck.add(style);
    }
  }

  /** Returns a number's first form with what follows it, such as {@code 1.} or {@code a)}. */
  private static String sign(XmlEvents level) {
    String format = level.attribute("num-format");
    return format.isEmpty() ? "" : format.charAt(0) + level.attribute("num-suffix");
  }

  /** Returns what a paragraph of a style is. */
  Kind kind(String style) {
    String name = style;
    for (int i = 0; i < DEEPEST && !name.isEmpty(); i++) {
      Kind kind = DocxStyles.kind(name.replace("_20_", " ").toLowerCase(Locale.ROOT));
      if (kind != Kind.BODY && kind != Kind.ITEM) {
        return kind;
      }
      name = parents.getOrDefault(name, "");
    }
    return Kind.BODY;
  }

  /** Returns whether text of a style is bold by itself, whatever it is based on. */
  boolean isBold(String style) {
    return bold.contains(style);
  }

  /** Returns whether text of a style is struck out. */
  boolean isStruck(String style) {
    return struck.contains(style);
  }

  /**
   * Returns what stands before an item, such as {@code "3. "}, or nothing.
   *
   * @param level how deep the list is, from 1
   * @param number which item it is, from 1
   */
  String number(String list, int level, int number) {
    String sign = numbers.getOrDefault(list + "/" + level, numbers.getOrDefault(list + "/1", ""));
    if (sign.isEmpty()) {
      return "";
    }
    boolean letter = sign.charAt(0) == 'a' && number <= 26;
    String written = letter ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number);
    return written + (sign.endsWith(")") ? ") " : ". ");
  }
}
