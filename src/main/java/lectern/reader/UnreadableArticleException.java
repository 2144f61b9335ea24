package lectern.reader;

/** Thrown when there is no article to read; its message is one line that says what to do. */
public final class UnreadableArticleException extends Exception {
  private static final long serialVersionUID = 1;

  private final String source;
  private final Reason reason;

  /** Why there is no article. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It is a folder. */
    FOLDER,
    /** Its permissions forbid it. */
    FORBIDDEN,
    /** It has no letter and no figure. */
    EMPTY,
    /** It is no text. */
    BINARY,
    /** It is text in another encoding. */
    ENCODING,
    /** It is larger than any article. */
    TOO_LARGE,
    /** It is a file of a kind that is read, but a broken one. */
    DAMAGED,
    /** It is locked with a password. */
    ENCRYPTED,
    /** It has pictures of pages, and no text. */
    SCANNED,
    /** It is in another language than English. */
    LANGUAGE,
    /** Only its beginning is there: the rest is for subscribers. */
    PAYWALL,
    /** Its host cannot be reached, or answers that it has no such page. */
    UNREACHABLE,
    /** Its address may not be read: the scheme or the host is none that is allowed. */
    ADDRESS,
    /** The system could not read it. */
    FAILED
  }

  UnreadableArticleException(String source, Reason reason, String problem) {
    super(onOneLine((source.equals("-") ? "standard input" : source) + ": " + problem));
    this.source = source;
    this.reason = reason;
  }

  /** The problem may quote the file, whatever stands in it; and a file may have any name. */
  private static String onOneLine(String problem) {
    return problem.replace('\n', ' ').replace('\r', ' ');
  }

  /** Returns what was to be read, as the user gave it; {@code -} for standard input. */
  public String source() {
    return source;
  }

  /** Returns why it was not. */
  public Reason reason() {
    return reason;
  }
}
