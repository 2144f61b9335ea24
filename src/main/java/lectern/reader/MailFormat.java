package lectern.reader;

import java.util.Locale;
import java.util.Set;
import lectern.article.Article;

/** A letter by electronic mail as it is stored (RFC 5322), or a page that a browser saved so. */
final class MailFormat implements Format {
  private static final Set<String> COMMON =
      Set.of(
          "from",
          "to",
          "date",
          "subject",
          "message-id",
          "mime-version",
          "received",
          "content-type",
          "return-path",
          "delivered-to",
          "reply-to",
          "cc",
          "sender",
          "list-id",
          "x-mailer",
          "dkim-signature",
          "content-transfer-encoding",
          "snapshot-content-location");

  @Override
  public boolean matches(Source source) {
    String head = source.head();
    if (!Character.isLetter(head.isEmpty() ? ' ' : head.charAt(0))) {
      return false;
    }
    int headers = 0;
    boolean certain =
        source.hasEnding(".eml")
            || source.hasEnding(".mht")
            || source.hasEnding(".mhtml")
            || source.hasMediaType("message/rfc822");
    int start = head.startsWith("From ") ? head.indexOf('\n') + 1 : 0;
    while (start < head.length()) {
      int end = head.indexOf('\n', start);
      String line = head.substring(start, end < 0 ? head.length() : end);
      int colon = line.indexOf(':');
      if (line.isBlank()) {
        break;
      }
      if (line.charAt(0) != ' ' && line.charAt(0) != '\t') {
        String name = colon > 0 ? line.substring(0, colon).toLowerCase(Locale.ROOT) : " ";
        if (!isName(name)) {
          return false;
        }
        headers += COMMON.contains(name) ? 1 : 0;
        certain |=
            name.equals("mime-version")
                || name.equals("message-id")
                || name.equals("received")
                || name.equals("return-path");
      }
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return headers >= 2 && (certain || headers >= 4);
  }

  private static boolean isName(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) <= ' ' || name.charAt(i) > '~') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    return new MailReader(source).read();
  }

  @Override
  public Policy policy() {
    return Policy.PAGES;
  }
}
