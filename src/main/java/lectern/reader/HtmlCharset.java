package lectern.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the encoding of a page: by the user, a byte order mark, the server, the page itself (the
 * Encoding Standard's labels for Latin 1 mean windows-1252), else by its bytes.
 */
final class HtmlCharset {
  private static final int HEAD = 4096;

  private HtmlCharset() {}

  static String decode(Source source) throws UnreadableArticleException {
    Charset user = source.settings().encoding();
    if (user != null) {
      return source.text();
    }
    byte[] bytes = source.bytes();
    Charset told = TextDecoder.byMark(bytes);
    told = told == null ? named(source.origin().charset()) : told;
    if (told == null) {
      String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
      told = named(declared(head));
      if (told != null && told.name().startsWith("UTF-16")) {
        told = null; // the declaration was read as ASCII, so it is wrong
      }
    }
    if (told == null) {
      return source.text();
    }
    String text = new String(bytes, told);
    return !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.substring(1) : text;
  }

  private static String declared(String head) {
    String small = head.toLowerCase(Locale.ROOT);
    int at = small.startsWith("<?xml") ? value(small, "encoding=", 0) : -1;
    for (int meta = small.indexOf("<meta");
        at < 0 && meta >= 0;
        meta = small.indexOf("<meta", meta + 5)) {
      int end = small.indexOf('>', meta);
      int found = value(small, "charset=", meta);
      at = found >= 0 && (end < 0 || found < end) ? found : -1;
    }
    if (at < 0) {
      return "";
    }
    int start = at;
    while (start < small.length() && "\"' ".indexOf(small.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < small.length() && "\"' ;/>?".indexOf(small.charAt(end)) < 0) {
      end++;
    }
    return small.substring(start, end);
  }

  private static int value(String text, String name, int from) {
    int at = text.indexOf(name, from);
    return at < 0 ? -1 : at + name.length();
  }

  /** Returns the encoding of that name, or null if there is none. */
  static @Nullable Charset named(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    if (plain.equals("iso-8859-1")
        || plain.equals("latin1")
        || plain.equals("us-ascii")
        || plain.equals("ascii")
        || plain.equals("latin-1")) {
      plain = "windows-1252";
    }
    try {
      return plain.isEmpty() ? null : Charset.forName(plain);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
