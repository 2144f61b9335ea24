package lectern.spoken.en;

import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * Names of hosts on the internet, as they stand in text: labels between dots, the last of which is
 * a known top-level domain ({@code domains.tsv}), or four numbers.
 */
final class Hosts {
  private final WordMap domains = new WordMap("domains");

  /** Returns how a top-level domain is said, or an empty text if it is none that is known. */
  String domain(String label) {
    return domains.getOrDefault(label, "");
  }

  /** Returns the end of the labels and dots that start at {@code token}. */
  static int endOfName(Written text, int token, int most) {
    int at = token;
    while (at < token + most) {
      boolean part = Glued.isPart(text, at);
      boolean joins =
          at > token
              && text.isOneOf(at, ".-_")
              && Glued.isPart(text, at + 1)
              && Glued.isPart(text, at - 1);
      if (!part && !joins) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Returns the end of a host that starts at {@code token}, or {@code token} if none does. */
  int endOfHost(Written text, int token, int most) {
    if (text.shape(token) == Shape.DIGITS && isIp(text, token)) {
      return token + 7;
    }
    int end = token;
    boolean word = text.isWord(token);
    // Only single letters before a domain are initials: "p.m.to".
    boolean initials =
        text.length(token) == 1 && text.is(token + 1, '.') && text.length(token + 2) == 1;
    for (int at = token + 1; at < token + most; at++) {
      if (Glued.isPart(text, at)) {
        word |= text.isWord(at) && !text.is(at - 1, '.');
      } else if (!(text.isOneOf(at, ".-") && Glued.isPart(text, at + 1))) {
        break;
      } else if (text.is(at, '.') && isLast(text, at + 1, word && !initials)) {
        end = at + 2;
      }
    }
    return end;
  }

  /** Whether a label that may close a host stands at {@code token}. */
  private boolean isLast(Written text, int token, boolean afterWord) {
    Shape shape = text.shape(token);
    boolean common =
        switch (Glued.stem(text.lower(token))) {
          case "com", "org", "net" -> true;
          default -> false;
        };
    boolean written =
        switch (shape) {
          case LOWER -> true;
          case CAPITALIZED -> common;
          case UPPER -> common || text.length(token) == 3 || text.text(token).equals("UK");
          case MIXED, DIGITS, FOREIGN, BLANK, SYMBOL -> false;
        };
    return written
        && (afterWord || common)
        && Glued.ends(text, token + 1)
        && domains.contains(Glued.stem(text.lower(token)));
  }

  /** Whether four numbers up to 255 stand between three dots, and nothing more. */
  private static boolean isIp(Written text, int token) {
    for (int part = 0; part < 4; part++) {
      int at = token + 2 * part;
      boolean number =
          text.shape(at) == Shape.DIGITS
              && text.length(at) <= 3
              && Integer.parseInt(text.text(at)) <= 255;
      if (!number || (part < 3 && !text.is(at + 1, '.'))) {
        return false;
      }
    }
    return Glued.ends(text, token + 7)
        && !(text.is(token + 7, '.') && Glued.isPart(text, token + 8));
  }

  /** Whether a host is given by numbers only. */
  static boolean isNumeric(String host) {
    for (int at = 0; at < host.length(); at++) {
      char c = host.charAt(at);
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !host.isEmpty();
  }
}
