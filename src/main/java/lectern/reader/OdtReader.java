package lectern.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lectern.article.Article;
import lectern.article.Metadata;
import lectern.reader.UnreadableArticleException.Reason;
import org.jspecify.annotations.Nullable;

/** Reads an ODT file: OpenDocument text in an archive (OpenDocument 1.3, parts 2 and 3). */
final class OdtReader {
  private static final byte[] NOTHING = "<nothing/>".getBytes(StandardCharsets.UTF_8);

  private final Source source;
  private final Archive archive;
  private final List<String> authors = new ArrayList<>();
  private String title = "";
  private String date = "";
  private String language = "";

  OdtReader(Source source, Archive archive) {
    this.source = source;
    this.archive = archive;
  }

  Article article() throws UnreadableArticleException {
    byte[] manifest = archive.required("META-INF/manifest.xml");
    if (new String(manifest, StandardCharsets.UTF_8).contains(":encryption-data")) {
      throw source.unreadable(Reason.ENCRYPTED, "locked with a password; save it without one");
    }
    try {
      byte[] content = archive.required("content.xml");
      OdtStyles styles = new OdtStyles();
      styles.read(present(archive.bytes("styles.xml")));
      styles.read(content);
      OdtBody body = new OdtBody(styles, new ParagraphList());
      XmlEvents events = new XmlEvents(content);
      boolean text = false;
      while (events.next()) {
        if (events.isStart("text")) {
          text = true;
          body.blocks(events, 0);
        }
      }
      if (!text) {
        throw source.unreadable(
            Reason.BINARY, "a table or a drawing, not a text; save the article as ODT or PDF");
      }
      about(present(archive.bytes("meta.xml")));
      body.sections().into(body.found());
      String author = Credits.joined(authors);
      Metadata metadata =
          new Metadata(author, Credits.day(body.found(), date), language, "", "", null);
      return source.article(title, metadata, body.found());
    } catch (XMLStreamException e) {
      throw archive.damaged("its XML is broken");
    }
  }

  private static byte[] present(byte @Nullable [] xml) {
    return xml == null ? NOTHING : xml;
  }

  private void about(byte[] xml) throws XMLStreamException {
    XmlEvents events = new XmlEvents(xml);
    String creator = "";
    while (events.next()) {
      if (events.isStart("title")) {
        title = ParagraphList.collapsed(events.content());
      } else if (events.isStart("initial-creator")) {
        authors.addAll(Credits.several(events.content()));
      } else if (events.isStart("creator")) {
        creator = events.content();
      } else if (events.isStart("creation-date")) {
        date = Credits.day(events.content());
      } else if (events.isStart("language")) {
        language = events.content();
      }
    }
    if (authors.isEmpty()) {
      authors.addAll(Credits.several(creator));
    }
  }
}
