package lectern.writer;

import java.nio.charset.StandardCharsets;

/** Writes the name of a file as a part of an address (RFC 3986, clause 2.1). */
final class WebPath {
  private static final String FREE = "-._~!$&'()*+,;=@";

  private WebPath() {}

  static String encode(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (plain || FREE.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return out.toString();
  }
}
