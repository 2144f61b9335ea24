package lectern.reader;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Follows the addresses inside of an EPUB book, which are relative to the file they stand in. */
final class EpubPaths {
  private EpubPaths() {}

  /** Returns an address's file in the archive, or nothing where it leads out of it. */
  static String file(String from, String address) {
    int hash = address.indexOf('#');
    String path = decoded(hash < 0 ? address : address.substring(0, hash));
    if (path.isEmpty()) {
      return from;
    }
    if (path.indexOf(':') >= 0) {
      return "";
    }
    StringBuilder whole = new StringBuilder();
    String folder = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : (folder + path).split("/")) {
      if (part.equals("..")) {
        whole.setLength(Math.max(0, whole.lastIndexOf("/")));
      } else if (!part.isEmpty() && !part.equals(".")) {
        whole.append(whole.isEmpty() ? "" : "/").append(part);
      }
    }
    return whole.toString();
  }

  /** Returns the name of the place in the file that an address points to, or nothing. */
  static String fragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? "" : decoded(address.substring(hash + 1));
  }

  private static String decoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    try {
      return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
