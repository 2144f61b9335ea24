package lectern.spoken.en;

import java.util.Locale;
import java.util.Map;
import lectern.spoken.Meaning.Electronic;
import lectern.spoken.Phrase;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/** Says the parts of an address: a mailbox, a host, a port, a path. */
final class Locators {
  /** A longer path is left out: nobody can follow it. */
  private static final int LONGEST_PATH = 40;

  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('.', "dot"),
          Map.entry('-', "dash"),
          Map.entry('_', "underscore"),
          Map.entry('/', "slash"),
          Map.entry('?', "question mark"),
          Map.entry('=', "equals"),
          Map.entry('&', "and"),
          Map.entry('#', "hash"),
          Map.entry('%', "percent"),
          Map.entry('+', "plus"),
          Map.entry('~', "tilde"),
          Map.entry('@', "at"),
          Map.entry(':', "colon"));

  private final Hosts hosts;
  private final Spelling spelling;
  private final Numbers numbers;

  Locators(Hosts hosts, Spelling spelling, Numbers numbers) {
    this.hosts = hosts;
    this.spelling = spelling;
    this.numbers = numbers;
  }

  /** Returns the end of a path or query at {@code token}: up to a blank, less closing signs. */
  static int endOfPath(Written text, int token) {
    if (!text.isOneOf(token, "/?#")) {
      return token;
    }
    int end = token;
    boolean bracket = false;
    while (text.shape(end) != Shape.BLANK && !text.isOneOf(end, "\"<>'{}|")) {
      bracket |= text.is(end, '(');
      end++;
    }
    while (end > token && text.isOneOf(end - 1, bracket ? ".,;:!?]…" : ".,;:!?]…)")) {
      end--;
    }
    return end;
  }

  void say(Electronic address, Phrase out) {
    String path = address.path().equals("/") ? "" : address.path();
    boolean cut = path.length() > LONGEST_PATH;
    if (cut) {
      out.words("link to");
    }
    if (!address.user().isEmpty()) {
      parts(address.user(), out);
      out.word("at");
    }
    host(address.host(), out);
    if (!address.port().isEmpty()) {
      out.words("port " + numbers.digits(address.port()));
    }
    if (!cut) {
      parts(path.endsWith("/") ? path.substring(0, path.length() - 1) : path, out);
    }
  }

  private void host(String host, Phrase out) {
    if (Hosts.isNumeric(host)) {
      for (int at = 0; at < host.length(); at++) {
        char c = host.charAt(at);
        out.words(c == '.' ? "dot" : numbers.digits(String.valueOf(c)));
      }
      return;
    }
    boolean capitals = host.equals(host.toUpperCase(Locale.ROOT));
    int start = 0;
    while (start <= host.length()) {
      int dot = host.indexOf('.', start);
      int end = dot < 0 ? host.length() : dot;
      label(host.substring(start, end), start > 0, capitals, out);
      if (dot >= 0) {
        out.word("dot");
      }
      start = end + 1;
    }
  }

  private void label(String label, boolean behindDot, boolean capitals, Phrase out) {
    String lower = label.toLowerCase(Locale.ROOT);
    String domain = behindDot ? hosts.domain(lower) : "";
    if (!domain.isEmpty()) {
      Spelling.table(domain, out);
    } else if (capitals && label.length() > 3) {
      parts(lower, out);
    } else {
      parts(label, out);
    }
  }

  /** Says runs of letters as words or letters, numbers, and the signs between them. */
  private void parts(String text, Phrase out) {
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
        spelling.name(text.substring(at, end), out);
      } else if (c >= '0' && c <= '9') {
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
          end++;
        }
        spelling.number(text.substring(at, end), false, out);
      } else {
        out.words(SIGNS.getOrDefault(c, ""));
      }
      at = end;
    }
  }
}
