package lectern.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import lectern.reader.UnreadableArticleException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: as the user says, else by a byte order mark, else UTF-16 where every other
 * byte is zero, else UTF-8 if all of it is valid, else the encoding of one byte a letter in which
 * it looks most like a text. Nothing is replaced: what fits nowhere is refused with its place.
 */
final class TextDecoder {
  static final char BYTE_ORDER_MARK = '\ufeff';

  /** So many bytes are looked at to tell UTF-16 without a mark. */
  private static final int SAMPLE = 4096;

  /** A text has at most one control character in so many. */
  static final int CHARACTERS_PER_CONTROL = 50;

  /** So many bytes before and behind a letter tell in which encoding it is. */
  static final int CONTEXT = 100_000;

  private final String source;
  private final @Nullable Charset told;

  TextDecoder(String source) {
    this(source, null);
  }

  /**
   * Makes one.
   *
   * @param told the encoding that the user names, or null
   */
  TextDecoder(String source, @Nullable Charset told) {
    this.source = source;
    this.told = told;
  }

  String decode(byte[] bytes) throws UnreadableArticleException {
    Charset charset = told == null ? charset(bytes) : told;
    String text = strictly(charset, bytes);
    if (text == null && told == null && charset.equals(StandardCharsets.UTF_8)) {
      refuseBinary(new String(bytes, StandardCharsets.ISO_8859_1));
      Charset single = isCutUtf8(bytes) ? null : SingleByteCharset.of(around(bytes));
      text = single == null ? null : strictly(single, bytes);
    }
    if (text == null) {
      throw wrongEncoding(charset, bytes);
    }
    refuseBinary(text);
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
  }

  /** Returns the text if all bytes are valid in an encoding, else null. */
  private static @Nullable String strictly(Charset charset, byte[] bytes) {
    if (charset.equals(StandardCharsets.UTF_8) && isAscii(bytes)) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, charset); // what is not valid becomes U+FFFD
    return text.indexOf('\ufffd') < 0 || errorAt(charset, bytes) < 0 ? text : null;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the place of the first byte that is not valid, from 0, or -1. */
  private static int errorAt(Charset charset, byte[] bytes) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Returns the bytes around the first one that is not valid UTF-8. */
  private static byte[] around(byte[] bytes) {
    int at = errorAt(StandardCharsets.UTF_8, bytes);
    return Arrays.copyOfRange(
        bytes, Math.max(0, at - CONTEXT), Math.min(bytes.length, at + CONTEXT));
  }

  /** Returns whether it is UTF-8 but for a last letter that is cut off. */
  private static boolean isCutUtf8(byte[] bytes) {
    int at = errorAt(StandardCharsets.UTF_8, bytes);
    return at >= bytes.length - 3 && at > 0 && !isAscii(bytes) && hasLetterOfUtf8(bytes, at);
  }

  private static boolean hasLetterOfUtf8(byte[] bytes, int end) {
    int rest = bytes.length - end;
    boolean starts = (bytes[end] & 0xFF) >= 0xC2 && (bytes[end] & 0xFF) <= 0xF4;
    for (int i = end + 1; i < bytes.length; i++) {
      starts &= (bytes[i] & 0xC0) == 0x80;
    }
    return starts && rest > 1;
  }

  /**
   * Returns the first {@code length} bytes as text of which only ASCII need be right, without byte
   * order mark and leading white space.
   */
  static String roughly(byte[] bytes, int length) {
    Charset charset = charset(bytes);
    boolean ascii = charset.equals(StandardCharsets.UTF_8);
    int start = StandardCharsets.UTF_8.equals(byMark(bytes)) ? 3 : 0;
    String text =
        new String(bytes, start, length - start, ascii ? StandardCharsets.ISO_8859_1 : charset);
    int first = 0;
    while (first < text.length()
        && (text.charAt(first) <= ' ' || text.charAt(first) == BYTE_ORDER_MARK)) {
      first++;
    }
    return text.substring(first);
  }

  /** Returns the encoding that a byte order mark tells, or null. */
  static @Nullable Charset byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Charset.forName("UTF-32");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the encoding that a text's first bytes tell; UTF-8 if they tell nothing. */
  static Charset charset(byte[] bytes) {
    Charset marked = byMark(bytes);
    return marked == null ? byZeros(bytes) : marked;
  }

  /** Every other byte of English in UTF-16 is zero; a text in another encoding has no zeros. */
  private static Charset byZeros(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (length < 8 || bytes.length % 2 != 0 || (even + odd) * 3 < length) {
      return StandardCharsets.UTF_8;
    }
    if (even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return odd == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  /** Refuses what holds a NUL, or more than one control character in fifty. */
  private void refuseBinary(String text) throws UnreadableArticleException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw binary();
      }
      controls += isControl(c) ? 1 : 0;
    }
    if (controls > text.length() / CHARACTERS_PER_CONTROL) {
      throw binary();
    }
  }

  /** Returns whether it is a character that stands in no text, or only by accident. */
  static boolean isControl(char c) {
    return c < ' ' && (c < '\t' || c > '\r');
  }

  /** Says that it is no text. */
  UnreadableArticleException binary() {
    return new UnreadableArticleException(
        source, Reason.BINARY, "not a text; save the article as plain text in UTF-8");
  }

  private UnreadableArticleException wrongEncoding(Charset charset, byte[] bytes) {
    int at = errorAt(charset, bytes);
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return wrongEncoding(charset, at, line);
  }

  /**
   * Says that a text is in another encoding.
   *
   * @param at the place of the first byte that is not valid, from 0
   * @param line the line that it stands in, from 1
   */
  UnreadableArticleException wrongEncoding(Charset charset, long at, long line) {
    String problem = "not valid " + charset.name() + " at byte " + (at + 1);
    if (!charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32")) {
      problem += " (line " + line + ")";
    }
    return new UnreadableArticleException(
        source,
        Reason.ENCODING,
        problem + "; name its encoding with --encoding, or save it as UTF-8");
  }
}
