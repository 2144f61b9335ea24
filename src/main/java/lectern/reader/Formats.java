package lectern.reader;

import java.util.List;

/** The kinds of files that hold articles, in the order in which they are tried. */
final class Formats {
  private static final List<Format> ALL =
      List.of(
          new ArchiveFormat(),
          new PdfFormat(),
          new UnreadFormat(),
          new FeedFormat(),
          new HtmlFormat(),
          new MailFormat(),
          new MarkdownFormat(),
          new TextFormat());

  private Formats() {}

  /** Returns what kind of file it is; what nothing else claims is plain text. */
  static Format of(Source source) {
    for (Format format : ALL) {
      if (format.matches(source)) {
        return format;
      }
    }
    throw new IllegalStateException("plain text takes everything");
  }
}
