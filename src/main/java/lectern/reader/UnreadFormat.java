package lectern.reader;

import java.nio.charset.StandardCharsets;
import lectern.article.Article;
import lectern.reader.UnreadableArticleException.Reason;

/** Kinds of files that may hold an article but are not read; it says what to do instead. */
final class UnreadFormat implements Format {
  /** OLE compound files: Word before 2007, and locked newer documents (MS-CFB, 2.2). */
  private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private static final String RICH_TEXT = "{\\rtf";
  private static final String MOBI = "BOOKMOBI";
  private static final int MOBI_AT = 60;
  private static final String[] PICTURES = {
    "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "AT&TFORM", "II*\0", "MM\0*"
  };

  @Override
  public boolean matches(Source source) {
    return source.startsWith(COMPOUND)
        || source.startsWith(RICH_TEXT)
        || isMobi(source)
        || isPicture(source);
  }

  private static boolean isMobi(Source source) {
    byte[] bytes = source.bytes();
    return bytes.length > MOBI_AT + MOBI.length()
        && new String(bytes, MOBI_AT, MOBI.length(), StandardCharsets.ISO_8859_1).equals(MOBI);
  }

  private static boolean isPicture(Source source) {
    for (String picture : PICTURES) {
      if (source.startsWith(picture)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    if (source.startsWith(COMPOUND)) {
      String wide = new String(source.bytes(), StandardCharsets.ISO_8859_1).replace("\0", "");
      throw wide.contains("EncryptedPackage")
          ? source.unreadable(Reason.ENCRYPTED, "locked with a password; save it without one")
          : source.unreadable(
              Reason.BINARY, "a document of an old kind; save it as DOCX, ODT or PDF");
    }
    if (isPicture(source)) {
      throw source.unreadable(
          Reason.SCANNED, "a picture; have its text recognized first, for example by tesseract");
    }
    throw source.unreadable(
        Reason.BINARY,
        isMobi(source)
            ? "a Kindle book; turn it into EPUB first, for example by ebook-convert"
            : "a document in rich text; save it as DOCX, ODT or PDF");
  }
}
