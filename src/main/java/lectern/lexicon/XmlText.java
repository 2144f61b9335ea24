package lectern.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes XML documents: UTF-8, UTF-16 with a byte order mark, and the one-byte encodings that a
 * declaration may name. The parser of the JDK would print to the standard streams about bytes that
 * do not fit. Source: Extensible Markup Language 1.0, appendix F.
 */
final class XmlText {
  private static final int DECLARATION = 200;

  private XmlText() {}

  /** Whether a file starts as XML does. */
  static boolean isXml(byte[] bytes) {
    for (int i = 0; i < bytes.length && i < 1000; i++) {
      int b = bytes[i] & 0xFF;
      boolean passed = b <= ' ' || b == 0xEF || b == 0xBB || b == 0xBF || b >= 0xFE;
      if (!passed) {
        return b == '<';
      }
    }
    return false;
  }

  /** Returns the text without white space before the declaration, which XML does not allow. */
  static String of(String name, byte[] bytes) throws LexiconException {
    Charset charset = charset(name, bytes);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return TextParser.text(name, bytes).stripLeading();
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.stripLeading();
    } catch (CharacterCodingException e) {
      throw new LexiconException(
          name, 0, "not " + charset.name() + " text; save the lexicon as UTF-8");
    }
  }

  private static Charset charset(String name, byte[] bytes) throws LexiconException {
    if (bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
      return StandardCharsets.UTF_16;
    }
    int length = Math.min(bytes.length, DECLARATION);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    String declared = declared(start.substring(0, Math.max(0, start.indexOf("?>"))));
    return switch (declared.toUpperCase(Locale.ROOT)) {
      case "", "UTF-8", "UTF8" -> StandardCharsets.UTF_8;
      case "US-ASCII", "ASCII" -> StandardCharsets.US_ASCII;
      case "ISO-8859-1", "LATIN1" -> StandardCharsets.ISO_8859_1;
      default ->
          throw new LexiconException(
              name, 1, "the encoding \"" + declared + "\" is not known; save the lexicon as UTF-8");
    };
  }

  /** Returns the encoding that a declaration names, or nothing. */
  private static String declared(String declaration) {
    int at = declaration.indexOf("encoding");
    int open = at;
    while (open >= 0
        && open < declaration.length()
        && "\"'".indexOf(declaration.charAt(open)) < 0) {
      open++;
    }
    if (open < 0 || open >= declaration.length()) {
      return "";
    }
    int close = declaration.indexOf(declaration.charAt(open), open + 1);
    return close < 0 ? "" : declaration.substring(open + 1, close);
  }
}
