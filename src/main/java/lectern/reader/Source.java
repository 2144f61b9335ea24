package lectern.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import lectern.reader.UnreadableArticleException.Reason;

/** The bytes of an article, and what is known of where they came from. */
final class Source {
  /** As much as tells what kind of file it is. */
  private static final int HEAD = 8192;

  private final Origin origin;
  private final byte[] bytes;
  private final ReaderSettings settings;
  private final String head;

  /**
   * Where an article came from.
   *
   * @param source where, as the user gave it; {@code -} for standard input
   * @param fileName the last part of the path or address, with its ending
   * @param address the address on the web, after all redirects, or nothing
   * @param mediaType what the server calls it, small letters, without parameters, or nothing
   * @param charset the encoding that the server tells, or nothing
   */
  record Origin(String source, String fileName, String address, String mediaType, String charset) {
    /** Makes the origin of a file. */
    Origin(String source, String fileName) {
      this(source, fileName, "", "", "");
    }
  }

  /** Makes one; the bytes are not copied and never changed. */
  Source(Origin origin, byte[] bytes, ReaderSettings settings) {
    this.origin = origin;
    this.bytes = bytes;
    this.settings = settings;
    this.head = TextDecoder.roughly(bytes, Math.min(bytes.length, HEAD));
  }

  Origin origin() {
    return origin;
  }

  /** Returns all bytes, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  ReaderSettings settings() {
    return settings;
  }

  /**
   * Returns the first 8 kB as text, without byte order mark and leading white space. ASCII is right
   * in it; other letters may be wrong.
   */
  String head() {
    return head;
  }

  /** Returns whether the file begins with these characters, each one byte. */
  boolean startsWith(String magic) {
    int length = magic.length();
    return bytes.length >= length
        && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(magic);
  }

  /** Returns whether the name ends so, such as {@code .md}, in small or capital letters. */
  boolean hasEnding(String ending) {
    return origin.fileName.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** Returns whether the server calls it so, such as {@code text/html}. */
  boolean hasMediaType(String mediaType) {
    return origin.mediaType.equals(mediaType);
  }

  /** Returns the whole text, in the encoding that it is in. */
  String text() throws UnreadableArticleException {
    return new TextDecoder(origin.source, settings.encoding()).decode(bytes);
  }

  /**
   * Makes an article of what was found.
   *
   * @param title its title, or nothing: then it is called as its first title, else as its file
   */
  Article article(String title, Metadata metadata, ParagraphList found) {
    String name = ArticleName.withoutEnding(origin.fileName);
    String called = title;
    for (Paragraph paragraph : found.paragraphs()) {
      if (called.isEmpty() && paragraph.kind() == Kind.TITLE) {
        called = paragraph.text().replace('\n', ' ');
      }
    }
    return new Article(
        ArticleName.of(name),
        origin.source,
        called.isEmpty() ? name : called,
        metadata,
        found.paragraphs(),
        found.chapters(),
        found.omissions());
  }

  /** Says that there is no article, in one line for a reader. */
  UnreadableArticleException unreadable(Reason reason, String problem) {
    return new UnreadableArticleException(origin.source, reason, problem);
  }
}
