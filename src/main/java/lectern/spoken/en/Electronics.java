package lectern.spoken.en;

import lectern.spoken.Meaning.Electronic;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pages and mailboxes: {@code bbc.co.uk/news} is "B B C dot co dot U K slash news".
 * The scheme is not said, and of a long address only the host. What makes up an address follows RFC
 * 3986, §3.
 */
final class Electronics implements SemioticClass<Electronic> {
  /** How many tokens a mailbox or a host may have. */
  private static final int LONGEST = 120;

  private final Hosts hosts = new Hosts();
  private final Locators locators;

  Electronics(Spelling spelling, Numbers numbers) {
    this.locators = new Locators(hosts, spelling, numbers);
  }

  @Override
  public String name() {
    return "electronic";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case LOWER, CAPITALIZED, UPPER, MIXED, DIGITS -> true;
      case FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public boolean standsAlone(Shape shape) {
    return false;
  }

  @Override
  public @Nullable Found<Electronic> find(Written text, int token) {
    if (!Glued.starts(text, token)) {
      return null;
    }
    int scheme = endOfScheme(text, token);
    if (scheme > token) {
      return page(text, scheme, true);
    }
    int mailbox = endOfMailbox(text, token);
    if (mailbox > token) {
      return mail(text, token, mailbox);
    }
    if (text.is(token + 1, '.') && text.lower(token).equals("www")) {
      return page(text, token, true);
    }
    return page(text, token, false);
  }

  /** Returns the end of {@code https://} or {@code mailto:}, or {@code token}. */
  private static int endOfScheme(Written text, int token) {
    if (!text.is(token + 1, ':')) {
      return token;
    }
    return switch (text.lower(token)) {
      case "http", "https", "ftp", "sftp", "ssh", "ws", "wss", "gemini" ->
          text.is(token + 2, '/') && text.is(token + 3, '/') && Glued.isPart(text, token + 4)
              ? token + 4
              : token;
      default -> token;
    };
  }

  /** Returns the place of the {@code @} behind a mailbox, or {@code token}. */
  private static int endOfMailbox(Written text, int token) {
    int start = text.lower(token).equals("mailto") && text.is(token + 1, ':') ? token + 2 : token;
    int at = start;
    while (at < token + LONGEST && (Glued.isPart(text, at) || text.isOneOf(at, "._-+%"))) {
      at++;
    }
    return at > start && text.is(at, '@') && Glued.isPart(text, at + 1) ? at : token;
  }

  private @Nullable Found<Electronic> mail(Written text, int token, int sign) {
    int start = text.is(token + 1, ':') ? token + 2 : token;
    int end = Hosts.endOfName(text, sign + 1, LONGEST);
    boolean dotted = end > sign + 3;
    if (!dotted) {
      return null;
    }
    String host = text.text(sign + 1, end);
    String ending = ending(host);
    return new Found<>(
        new Electronic(
            text.text(start, sign),
            host.substring(0, host.length() - ending.length()),
            "",
            "",
            ending),
        end);
  }

  private @Nullable Found<Electronic> page(Written text, int token, boolean sure) {
    int end = sure ? Hosts.endOfName(text, token, LONGEST) : hosts.endOfHost(text, token, LONGEST);
    if (end <= token) {
      return null;
    }
    String host = text.text(token, end);
    int portEnd = text.is(end, ':') && text.shape(end + 1) == Shape.DIGITS ? end + 2 : end;
    boolean port = portEnd > end && (sure || Hosts.isNumeric(host)) && text.length(end + 1) <= 5;
    String portDigits = port ? text.text(end + 1) : "";
    if (port) {
      end = portEnd;
    }
    int pathEnd = Locators.endOfPath(text, end);
    String path = text.text(end, pathEnd);
    String ending = ending(path.isEmpty() ? host : path);
    if (path.isEmpty()) {
      host = host.substring(0, host.length() - ending.length());
    } else {
      path = path.substring(0, path.length() - ending.length());
    }
    return new Found<>(new Electronic("", host, portDigits, path, ending), pathEnd);
  }

  private static String ending(String text) {
    return text.endsWith("'s") || text.endsWith("'S") ? "'s" : "";
  }

  @Override
  public void say(Electronic electronic, Phrase out) {
    locators.say(electronic, out);
    out.ending(electronic.ending());
  }
}
