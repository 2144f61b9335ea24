package lectern.reader;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import lectern.reader.UnreadableArticleException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: UTF-8, or UTF-16 where a byte order mark says so. Nothing is guessed and
 * nothing is replaced: what does not fit is refused with its place.
 */
final class TextDecoder {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String source;

  TextDecoder(String source) {
    this.source = source;
  }

  String decode(byte[] bytes) throws UnreadableArticleException {
    Charset charset = charset(bytes);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = charset.newDecoder().decode(in, out, true);
    if (result.isError()) {
      if (charset.equals(StandardCharsets.UTF_8)) {
        refuseBinary(new String(bytes, StandardCharsets.ISO_8859_1));
      }
      throw wrongEncoding(charset, bytes, in.position());
    }
    String text = out.flip().toString();
    refuseBinary(text);
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
  }

  /**
   * Returns the first {@code length} bytes as text of which only ASCII need be right, without byte
   * order mark and leading white space.
   */
  static String roughly(byte[] bytes, int length) {
    Charset charset = charset(bytes);
    boolean ascii = charset.equals(StandardCharsets.UTF_8);
    int start = 0;
    if (ascii && length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB) {
      start = 3;
    }
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
    Charset charset = charset(bytes);
    boolean utf8 =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    return !charset.equals(StandardCharsets.UTF_8) || utf8 ? charset : null;
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  /** Refuses what holds a NUL, or more than one control character in fifty. */
  private void refuseBinary(String text) throws UnreadableArticleException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw binary();
      }
      if (c < ' ' && (c < '\t' || c > '\r')) {
        controls++;
      }
    }
    if (controls > text.length() / 50) {
      throw binary();
    }
  }

  private UnreadableArticleException binary() {
    return new UnreadableArticleException(
        source, Reason.BINARY, "not a text; save the article as plain text in UTF-8");
  }

  private UnreadableArticleException wrongEncoding(Charset charset, byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    String problem = "not valid " + charset.name() + " at byte " + (at + 1);
    if (charset.equals(StandardCharsets.UTF_8)) {
      problem += " (line " + line + ")";
    }
    return new UnreadableArticleException(
        source,
        Reason.ENCODING,
        problem + "; save it as UTF-8, or try: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW");
  }
}
