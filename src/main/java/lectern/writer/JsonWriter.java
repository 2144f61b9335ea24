package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) in order, laid out for the eye: a member a line, but what lies deep on one
 * line. Line ends are the same on every system; half of a pair of surrogates becomes a question
 * mark.
 *
 * <p>Not by a library, since one article's manifest is shorter than the way to get one ready
 * (0081). The caller sees to it that what is opened is closed.
 */
final class JsonWriter {
  private static final int FLUSH_AT = 1 << 14;
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  /** Where it goes; null if it stays in {@link #text}. */
  private final @Nullable OutputStream out;

  private final int deep;
  private final StringBuilder text;
  private int level;

  /** Whether something stands before what comes next in the innermost object or array. */
  private boolean inside;

  /**
   * @param deep the level from which on the members of an object stand on one line
   */
  JsonWriter(OutputStream out, int deep) {
    this(out, 0, deep, FLUSH_AT + 1024);
  }

  private JsonWriter(@Nullable OutputStream out, int level, int deep, int capacity) {
    this.out = out;
    this.level = level;
    this.deep = deep;
    this.text = new StringBuilder(capacity);
  }

  /**
   * Returns one that writes an array which becomes a {@link #part} of something larger.
   *
   * @param level that of the members beside the array
   */
  static JsonWriter part(int level, int deep) {
    return new JsonWriter(null, level, deep, 1024);
  }

  /** Returns what was written, if it is only a part. */
  String text() {
    return text.toString();
  }

  /** Writes a member that was written before, as a part. */
  void part(String name, String written) throws IOException {
    beginMember(name);
    text.append(written);
  }

  /** Begins an object that is the whole, or an element of an array. */
  void beginObject() throws IOException {
    if (level > 0) {
      beginElement();
    }
    open('{');
  }

  /** Begins an object that is a member of another. */
  void beginObject(String name) throws IOException {
    beginMember(name);
    open('{');
  }

  /** Begins the array that is all of a part. */
  void beginArray() {
    open('[');
  }

  /** Begins an array that is a member of an object. */
  void beginArray(String name) throws IOException {
    beginMember(name);
    open('[');
  }

  void endObject() {
    level--;
    if (inside) {
      lineOrBlank();
    } else {
      text.append(' ');
    }
    text.append('}');
    inside = true;
  }

  void endArray() {
    level--;
    if (inside) {
      line();
    } else {
      text.append(' ');
    }
    text.append(']');
    inside = true;
  }

  /** Writes a member that is a string. */
  void member(String name, String value) throws IOException {
    beginMember(name);
    quote(value);
  }

  /** Writes a member that is a whole number. */
  void member(String name, long value) throws IOException {
    beginMember(name);
    text.append(value);
  }

  /** Writes a member that is a number, which is finite. */
  void member(String name, double value) throws IOException {
    beginMember(name);
    text.append(value);
  }

  /**
   * Writes a member that is a decimal fraction.
   *
   * @param units how many of its last digit it is
   * @param decimals how many digits stand behind the point, 1 or more
   */
  void member(String name, long units, int decimals) throws IOException {
    beginMember(name);
    if (units < 0) {
      text.append('-');
    }
    String digits = Long.toString(Math.abs(units));
    int point = digits.length() - decimals;
    text.append(point > 0 ? digits.substring(0, point) : "0").append('.');
    for (int i = point; i < 0; i++) {
      text.append('0');
    }
    text.append(digits, Math.max(0, point), digits.length());
  }

  /** Writes a member that is a pair of whole numbers. */
  void pair(String name, long first, long second) throws IOException {
    beginMember(name);
    text.append('[').append(first).append(", ").append(second).append(']');
  }

  /** Ends the text with a line end, and closes it. */
  void close() throws IOException {
    text.append('\n');
    flush();
    if (out != null) {
      out.close();
    }
  }

  private void open(char bracket) {
    text.append(bracket);
    level++;
    inside = false;
  }

  /** Begins a member; names are Lectern's own and need no escapes. */
  private void beginMember(String name) throws IOException {
    separate();
    lineOrBlank();
    text.append('"').append(name).append("\" : ");
  }

  private void beginElement() throws IOException {
    separate();
    line();
  }

  private void separate() throws IOException {
    if (text.length() > FLUSH_AT) {
      flush();
    }
    if (inside) {
      text.append(',');
    }
    inside = true;
  }

  private void lineOrBlank() {
    if (level < deep) {
      line();
    } else {
      text.append(' ');
    }
  }

  private void line() {
    text.append('\n');
    for (int i = 0; i < level; i++) {
      text.append("  ");
    }
  }

  private void quote(String value) {
    text.append('"');
    if (isPlain(value)) {
      text.append(value);
    } else {
      escape(value);
    }
    text.append('"');
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        return false;
      }
    }
    return true;
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ') {
        control(c);
      } else {
        text.append(c);
      }
    }
  }

  private void control(char c) {
    switch (c) {
      case '\b' -> text.append("\\b");
      case '\t' -> text.append("\\t");
      case '\n' -> text.append("\\n");
      case '\f' -> text.append("\\f");
      case '\r' -> text.append("\\r");
      default ->
          text.append("\\u00")
              .append(HEXADECIMAL.charAt(c >> 4))
              .append(HEXADECIMAL.charAt(c & 15));
    }
  }

  private void flush() throws IOException {
    if (out != null) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      text.setLength(0);
    }
  }
}
