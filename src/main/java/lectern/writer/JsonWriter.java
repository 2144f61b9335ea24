package lectern.writer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON (RFC 8259) in UTF-8 and in order, laid out for the eye: a member a line, but what
 * lies deep on one line. Line ends are the same on every system; half of a pair of surrogates
 * becomes a question mark.
 *
 * <p>Not by a library, since one article's manifest is shorter than the way to get one ready
 * (0081). The caller sees to it that what is opened is closed.
 */
final class JsonWriter {
  private static final int FLUSH_AT = 1 << 14;
  private static final int MOST_BYTES_PER_CHAR = 6; // of a control character
  private static final String HEXADECIMAL = "0123456789ABCDEF";

  /** Where it goes; null if it stays in {@link #bytes}. */
  private final @Nullable OutputStream out;

  private final int deep;
  private byte[] bytes;
  private int length;
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
    this.bytes = new byte[capacity];
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
  JsonPart written() {
    return new JsonPart(Arrays.copyOf(bytes, length));
  }

  /** Writes a member that was written before, as a part. */
  void part(String name, JsonPart part) throws IOException {
    beginMember(name);
    byte[] written = part.bytes();
    ensure(written.length);
    System.arraycopy(written, 0, bytes, length, written.length);
    length += written.length;
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
      put(' ');
    }
    put('}');
    inside = true;
  }

  void endArray() {
    level--;
    if (inside) {
      line();
    } else {
      put(' ');
    }
    put(']');
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
    number(value);
  }

  /** Writes a member that is a number, which is finite. */
  void member(String name, double value) throws IOException {
    beginMember(name);
    put(Double.toString(value));
  }

  /**
   * Writes a member that is a decimal fraction.
   *
   * @param units how many of its last digit it is
   * @param decimals how many digits stand behind the point, 1 to 18
   */
  void member(String name, long units, int decimals) throws IOException {
    beginMember(name);
    if (units < 0) {
      put('-');
    }
    long one = 1;
    for (int i = 0; i < decimals; i++) {
      one *= 10;
    }
    long size = Math.abs(units);
    digits(size / one, 1);
    put('.');
    digits(size % one, decimals);
  }

  /** Writes a member that is a pair of whole numbers. */
  void pair(String name, long first, long second) throws IOException {
    beginMember(name);
    put('[');
    number(first);
    put(", ");
    number(second);
    put(']');
  }

  /** Ends the text with a line end, and closes it. */
  void close() throws IOException {
    put('\n');
    flush();
    if (out != null) {
      out.close();
    }
  }

  private void open(char bracket) {
    put(bracket);
    level++;
    inside = false;
  }

  /** Begins a member; names are Lectern's own and need no escapes. */
  private void beginMember(String name) throws IOException {
    separate();
    lineOrBlank();
    put('"');
    put(name);
    put("\" : ");
  }

  private void beginElement() throws IOException {
    separate();
    line();
  }

  private void separate() throws IOException {
    if (length > FLUSH_AT) {
      flush();
    }
    if (inside) {
      put(',');
    }
    inside = true;
  }

  private void lineOrBlank() {
    if (level < deep) {
      line();
    } else {
      put(' ');
    }
  }

  private void line() {
    put('\n');
    for (int i = 0; i < level; i++) {
      put("  ");
    }
  }

  /** Writes a sign of ASCII. */
  private void put(char sign) {
    ensure(1);
    bytes[length++] = (byte) sign;
  }

  /** Writes text that is ASCII and needs no escapes. */
  private void put(String ascii) {
    int count = ascii.length();
    ensure(count);
    for (int i = 0; i < count; i++) {
      bytes[length + i] = (byte) ascii.charAt(i);
    }
    length += count;
  }

  private void number(long value) {
    if (value < 0) {
      put(Long.toString(value));
    } else {
      digits(value, 1);
    }
  }

  /** Writes a number that is not below 0, with zeros in front if it has fewer digits than that. */
  private void digits(long value, int least) {
    int count = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      count++;
    }
    count = Math.max(count, least);
    ensure(count);
    long rest = value;
    for (int i = count - 1; i >= 0; i--) {
      bytes[length + i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += count;
  }

  private void quote(String value) {
    put('"');
    ensure(MOST_BYTES_PER_CHAR * value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= 0x80) {
        i += encode(value.codePointAt(i)) - 1;
      } else if (c == '"' || c == '\\' || c < ' ') {
        escape(c);
      } else {
        bytes[length++] = (byte) c;
      }
    }
    put('"');
  }

  private void escape(char c) {
    put('\\');
    switch (c) {
      case '"', '\\' -> put(c);
      case '\b' -> put('b');
      case '\t' -> put('t');
      case '\n' -> put('n');
      case '\f' -> put('f');
      case '\r' -> put('r');
      default -> {
        put("u00");
        put(HEXADECIMAL.charAt(c >> 4));
        put(HEXADECIMAL.charAt(c & 15));
      }
    }
  }

  /** Writes what is not ASCII in UTF-8 (RFC 3629); returns how many chars it is in Java. */
  private int encode(int codePoint) {
    if (Character.isBmpCodePoint(codePoint) && Character.isSurrogate((char) codePoint)) {
      put('?');
      return 1;
    }
    if (codePoint < 0x800) {
      bytes[length++] = (byte) (0xC0 | (codePoint >> 6));
    } else {
      if (codePoint < 0x1_0000) {
        bytes[length++] = (byte) (0xE0 | (codePoint >> 12));
      } else {
        bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
        bytes[length++] = following(codePoint >> 12);
      }
      bytes[length++] = following(codePoint >> 6);
    }
    bytes[length++] = following(codePoint);
    return Character.charCount(codePoint);
  }

  private static byte following(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private void ensure(int more) {
    int needed = Math.addExact(length, more);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }

  private void flush() throws IOException {
    if (out != null) {
      out.write(bytes, 0, length);
      length = 0;
    }
  }
}
