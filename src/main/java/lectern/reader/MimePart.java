package lectern.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A letter, or one part of it: its headers and its body (RFC 2045 and 2046). */
final class MimePart {
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 200;
  private static final int LONGEST_HEADER = 4000;

  private final Map<String, String> headers;
  private final byte[] bytes;
  private final int start;
  private final int end;
  private final List<MimePart> parts = new ArrayList<>();

  private MimePart(byte[] bytes, int from, int end, int depth) {
    this.bytes = bytes;
    this.end = end;
    this.headers = new LinkedHashMap<>();
    this.start = readHeaders(from);
    String boundary = parameter("content-type", "boundary");
    if (type().startsWith("multipart/") && !boundary.isEmpty() && depth < DEEPEST) {
      split("--" + boundary, depth);
    }
  }

  /** Takes a whole letter apart. */
  static MimePart of(byte[] letter) {
    int from = 0;
    if (letter.length > 5
        && new String(letter, 0, 5, StandardCharsets.ISO_8859_1).equals("From ")) {
      while (from < letter.length && letter[from] != '\n') {
        from++;
      }
      from++;
    }
    return new MimePart(letter, Math.min(from, letter.length), letter.length, 0);
  }

  /** Returns where the body starts. */
  private int readHeaders(int from) {
    int at = from;
    String name = "";
    while (at < end) {
      int lineEnd = lineEnd(at);
      String line =
          new String(bytes, at, lineEnd - at, StandardCharsets.ISO_8859_1).stripTrailing();
      at = Math.min(end, lineEnd + 1);
      if (line.isEmpty()) {
        return at;
      }
      int colon = line.indexOf(':');
      if ((line.charAt(0) == ' ' || line.charAt(0) == '\t') && !name.isEmpty()) {
        String unfolded = headers.getOrDefault(name, "") + " " + line.strip();
        if (unfolded.length() < LONGEST_HEADER) {
          headers.put(name, unfolded);
        }
      } else if (colon > 0) {
        name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(
            name,
            line.substring(colon + 1, Math.min(line.length(), colon + LONGEST_HEADER)).strip());
      }
    }
    return end;
  }

  private int lineEnd(int from) {
    int at = from;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private void split(String delimiter, int depth) {
    byte[] mark = delimiter.getBytes(StandardCharsets.ISO_8859_1);
    int partStart = -1;
    int at = start;
    while (at < end && parts.size() < MOST_PARTS) {
      int lineEnd = lineEnd(at);
      if (isMark(at, lineEnd, mark)) {
        if (partStart >= 0) {
          parts.add(new MimePart(bytes, partStart, Math.max(partStart, at - 1), depth + 1));
        }
        boolean last =
            at + mark.length + 1 < lineEnd
                && bytes[at + mark.length] == '-'
                && bytes[at + mark.length + 1] == '-';
        partStart = last ? -1 : Math.min(end, lineEnd + 1);
        if (last) {
          return;
        }
      }
      at = lineEnd + 1;
    }
    if (partStart >= 0 && partStart < end) {
      parts.add(new MimePart(bytes, partStart, end, depth + 1));
    }
  }

  private boolean isMark(int at, int lineEnd, byte[] mark) {
    if (lineEnd - at < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (bytes[at + i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  List<MimePart> parts() {
    return parts;
  }

  /** Returns a header in plain words, or nothing. */
  String header(String name) {
    return EncodedWords.decoded(headers.getOrDefault(name, ""));
  }

  /** Returns the media type, such as {@code text/plain}. */
  String type() {
    String type = headers.getOrDefault("content-type", "text/plain");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  boolean isAttachment() {
    return headers
        .getOrDefault("content-disposition", "")
        .toLowerCase(Locale.ROOT)
        .startsWith("attachment");
  }

  /** Returns a parameter of a header, such as {@code boundary}, or nothing. */
  String parameter(String header, String name) {
    String value = headers.getOrDefault(header, "");
    int at = 0;
    while (true) {
      at = value.indexOf(';', at);
      if (at < 0) {
        return "";
      }
      int equals = value.indexOf('=', at);
      if (equals < 0) {
        return "";
      }
      String key = value.substring(at + 1, equals).strip();
      int from = equals + 1;
      while (from < value.length() && value.charAt(from) == ' ') {
        from++;
      }
      boolean quoted = from < value.length() && value.charAt(from) == '"';
      int close = quoted ? value.indexOf('"', from + 1) : value.indexOf(';', from);
      close = close < 0 ? value.length() : close;
      if (key.equalsIgnoreCase(name)) {
        return value.substring(quoted ? from + 1 : from, close).strip();
      }
      at = close;
    }
  }

  /** Returns the body with its transfer encoding undone. */
  byte[] body() {
    String encoding =
        headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT).strip();
    byte[] body = new byte[Math.max(0, end - start)];
    System.arraycopy(bytes, start, body, 0, body.length);
    return switch (encoding) {
      case "base64" -> base64(body);
      case "quoted-printable" -> quotedPrintable(body, false);
      default -> body;
    };
  }

  /** Returns the encoding of its text, or null where it names none that is known. */
  @Nullable Charset charset() {
    return HtmlCharset.named(parameter("content-type", "charset"));
  }

  static byte[] base64(byte[] body) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length);
    for (byte b : body) {
      boolean letter =
          (b >= 'A' && b <= 'Z')
              || (b >= 'a' && b <= 'z')
              || (b >= '0' && b <= '9')
              || b == '+'
              || b == '/';
      if (letter) {
        plain.write(b);
      }
    }
    byte[] letters = plain.toByteArray();
    int whole = letters.length % 4 == 1 ? letters.length - 1 : letters.length;
    return Base64.getDecoder().decode(java.util.Arrays.copyOf(letters, whole));
  }

  /** Undoes quoted-printable; {@code _} is a blank in headers (RFC 2047, section 4.2). */
  static byte[] quotedPrintable(byte[] body, boolean header) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length);
    for (int i = 0; i < body.length; i++) {
      byte b = body[i];
      if (b == '_' && header) {
        plain.write(' ');
      } else if (b != '=') {
        plain.write(b);
      } else if (i + 1 < body.length && body[i + 1] == '\n') {
        i++;
      } else if (i + 2 < body.length && body[i + 1] == '\r' && body[i + 2] == '\n') {
        i += 2;
      } else {
        int high = i + 2 < body.length ? Character.digit(body[i + 1], 16) : -1;
        int low = i + 2 < body.length ? Character.digit(body[i + 2], 16) : -1;
        if (high >= 0 && low >= 0) {
          plain.write(high * 16 + low);
          i += 2;
        } else {
          plain.write(b);
        }
      }
    }
    return plain.toByteArray();
  }
}
