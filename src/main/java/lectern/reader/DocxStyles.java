package lectern.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import lectern.article.Kind;

/**
 * The styles of a DOCX file: what a paragraph is by the name of its style. In every language of
 * Word the file has the English names of the built-in ones (ECMA-376 Part 1, 17.7.4).
 */
final class DocxStyles {
  /** Styles may be based on others; deeper than this is a circle. */
  private static final int DEEPEST = 12;

  /** A paragraph's role where it is none of the kinds: it is left out. */
  static final String CONTENTS = "contents";

  static final String BIBLIOGRAPHY = "bibliography";

  static final String INDEX = "index";

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * One style.
   *
   * @param name its English name, small letters
   * @param parent the style that it is based on
   * @param level its level as a heading, from 1, or 0
   * @param list the list that its paragraphs are items of, or nothing
   */
  private record Style(String name, String parent, int level, String list) {}

  /**
   * What a paragraph of a style is.
   *
   * @param kind what it is
   * @param level its level where it is a heading
   * @param matter what it is where it is left out, else nothing
   * @param list the list that its paragraphs are items of, or nothing
   */
  record Role(Kind kind, int level, String matter, String list) {}

  DocxStyles(byte[] xml) throws XMLStreamException {
    XmlEvents events = new XmlEvents(xml);
    while (events.next()) {
      if (events.isStart("style")) {
        read(events, events.attribute("styleId"));
      }
    }
  }

  private void read(XmlEvents events, String id) throws XMLStreamException {
    String name = id;
    String parent = "";
    String list = "";
    int level = 0;
    while (events.next() && !events.isEnd("style")) {
      if (events.isStart("name")) {
        name = events.attribute("val");
      } else if (events.isStart("basedOn")) {
        parent = events.attribute("val");
      } else if (events.isStart("outlineLvl")) {
        level = level(events.attribute("val"));
      } else if (events.isStart("numId")) {
        list = events.attribute("val");
      }
    }
    styles.put(id, new Style(name.toLowerCase(Locale.ROOT), parent, level, list));
  }

  /** Returns a heading's level, from 1, by its outline level, from 0; the tenth is no heading. */
  static int level(String outline) {
    return outline.length() == 1 && outline.charAt(0) >= '0' && outline.charAt(0) <= '8'
        ? outline.charAt(0) - '0' + 1
        : 0;
  }

  /** Returns what a paragraph of a style is. */
  Role role(String id) {
    String list = "";
    Style style = styles.get(id);
    for (int i = 0; i < DEEPEST && style != null; i++) {
      list = list.isEmpty() ? style.list : list;
      Role role = named(style, list);
      if (role.kind != Kind.BODY || !role.matter.isEmpty()) {
        return role;
      }
      style = styles.get(style.parent);
    }
    return new Role(Kind.BODY, 0, "", list);
  }

  private static Role named(Style style, String list) {
    String name = style.name;
    if (name.startsWith("toc ") || name.equals("table of figures")) {
      return new Role(Kind.BODY, 0, CONTENTS, "");
    }
    if (name.startsWith("index ")) {
      return new Role(Kind.BODY, 0, INDEX, "");
    }
    if (name.equals("bibliography")) {
      return new Role(Kind.BODY, 0, BIBLIOGRAPHY, "");
    }
    if (name.startsWith("heading ") || style.level > 0) {
      return new Role(Kind.HEADING, style.level > 0 ? style.level : last(name), "", "");
    }
    return new Role(kind(name), 0, "", list);
  }

  private static int last(String name) {
    int digit = name.charAt(name.length() - 1) - '0';
    return digit >= 1 && digit <= 9 ? digit : 1;
  }

  /** Returns what a paragraph is by the name of its style, small letters. */
  static Kind kind(String name) {
    switch (name) {
      case "title" -> {
        return Kind.TITLE;
      }
      case "subtitle" -> {
        return Kind.HEADING;
      }
      case "author", "date", "byline" -> {
        return Kind.BYLINE;
      }
      case "block text", "quotations" -> {
        return Kind.QUOTE;
      }
      case "source code", "html preformatted", "code", "preformatted text", "macro text" -> {
        return Kind.CODE;
      }
      default -> {
        if (name.endsWith("caption")) {
          return Kind.CAPTION;
        }
        if (name.startsWith("list ") && !name.startsWith("list continue")) {
          return Kind.ITEM;
        }
        return name.endsWith("quote") ? Kind.QUOTE : Kind.BODY;
      }
    }
  }
}
