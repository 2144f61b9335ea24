package lectern.reader;

import lectern.article.Article;
import lectern.reader.UnreadableArticleException.Reason;

/** A ZIP archive, which an EPUB book, a DOCX and an ODT document are. */
final class ArchiveFormat implements Format {
  @Override
  public boolean matches(Source source) {
    return source.startsWith("PK\3\4") || source.startsWith("PK\5\6");
  }

  @Override
  public Article read(Source source) throws UnreadableArticleException {
    Archive archive = new Archive(source);
    if (archive.has("META-INF/container.xml")) {
      return new EpubReader(source, archive).article();
    }
    if (archive.has("content.xml") && archive.has("META-INF/manifest.xml")) {
      return new OdtReader(source, archive).article();
    }
    String document = DocxReader.document(archive);
    if (document.contains("word/") || document.endsWith("document.xml")) {
      return new DocxReader(source, archive, document).article(document);
    }
    throw source.unreadable(
        Reason.BINARY,
        document.isEmpty()
            ? "an archive; unpack it, and name an article in it"
            : "a document of a kind that is not read; save it as DOCX, ODT or PDF");
  }
}
