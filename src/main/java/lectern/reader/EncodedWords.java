package lectern.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns the words of a mail header that are written in ASCII for other letters back (RFC 2047). */
final class EncodedWords {
  private EncodedWords() {}

  static String decoded(String header) {
    String raw = header;
    if (raw.indexOf("=?") < 0) {
      byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
      String utf8 = new String(bytes, StandardCharsets.UTF_8);
      return utf8.indexOf('\ufffd') < 0 ? utf8 : raw;
    }
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    boolean afterWord = false;
    while (at < raw.length()) {
      int start = raw.indexOf("=?", at);
      int charset = start < 0 ? -1 : raw.indexOf('?', start + 2);
      int encoding = charset < 0 ? -1 : raw.indexOf('?', charset + 1);
      int end = encoding < 0 ? -1 : raw.indexOf("?=", encoding + 1);
      if (end < 0) {
        decoded.append(raw, at, raw.length());
        break;
      }
      String between = raw.substring(at, start);
      if (!afterWord || !between.isBlank()) {
        decoded.append(between);
      }
      String word =
          word(
              raw.substring(start + 2, charset),
              raw.substring(charset + 1, encoding),
              raw.substring(encoding + 1, end));
      decoded.append(word == null ? raw.substring(start, end + 2) : word);
      afterWord = word != null;
      at = end + 2;
    }
    return decoded.toString();
  }

  private static @Nullable String word(String name, String encoding, String text) {
    int language = name.indexOf('*');
    Charset charset = HtmlCharset.named(language < 0 ? name : name.substring(0, language));
    if (charset == null) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (encoding.equalsIgnoreCase("b")) {
      return new String(MimePart.base64(bytes), charset);
    }
    return encoding.equalsIgnoreCase("q")
        ? new String(MimePart.quotedPrintable(bytes, true), charset)
        : null;
  }
}
