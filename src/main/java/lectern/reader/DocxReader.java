package lectern.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a DOCX file: WordprocessingML in an archive (ECMA-376 Part 1). */
final class DocxReader {
  private static final byte[] NOTHING = "<nothing/>".getBytes(StandardCharsets.UTF_8);

  private final Source source;
  private final Archive archive;
  private final String folder;
  private final Map<String, String> about = new HashMap<>();

  /**
   * Makes one.
   *
   * @param document the name of the main document in the archive
   */
  DocxReader(Source source, Archive archive, String document) {
    this.source = source;
    this.archive = archive;
    this.folder = document.substring(0, document.lastIndexOf('/') + 1);
  }

  /** Returns the name of the main document, or nothing: then it is no DOCX file. */
  static String document(Archive archive) throws UnreadableArticleException {
    byte[] relations = archive.bytes("_rels/.rels");
    if (relations == null) {
      return "";
    }
    try {
      XmlEvents events = new XmlEvents(relations);
      while (events.next()) {
        if (events.isStart("Relationship")
            && events.attribute("Type").endsWith("/officeDocument")) {
          String target = events.attribute("Target");
          return target.startsWith("/") ? target.substring(1) : target;
        }
      }
    } catch (XMLStreamException e) {
      throw archive.damaged("its list of parts is broken");
    }
    return "";
  }

  Article article(String document) throws UnreadableArticleException {
    try {
      DocxStyles styles = new DocxStyles(part("styles.xml"));
      DocxNumbers numbers = new DocxNumbers(part("numbering.xml"));
      Map<String, List<String>> notes = new HashMap<>();
      notes(part("footnotes.xml"), "footnote", styles, numbers, notes);
      notes(part("endnotes.xml"), "endnote", styles, numbers, notes);
      DocxBody body = new DocxBody(styles, numbers, notes, new ParagraphList());
      XmlEvents events = new XmlEvents(archive.required(document));
      while (events.next()) {
        if (events.isStart("body")) {
          body.blocks(events, 0);
        }
      }
      about(archive.bytes("docProps/core.xml"));
      body.sections().into(body.found());
      return source.article(about("title"), metadata(body.found()), body.found());
    } catch (XMLStreamException e) {
      throw archive.damaged("its XML is broken");
    }
  }

  private byte[] part(String name) throws UnreadableArticleException {
    byte[] part = archive.bytes(folder + name);
    return part == null ? NOTHING : part;
  }

  private static void notes(
      byte[] xml,
      String name,
      DocxStyles styles,
      DocxNumbers numbers,
      Map<String, List<String>> notes)
      throws XMLStreamException {
    XmlEvents events = new XmlEvents(xml);
    while (events.next()) {
      if (events.isStart(name)) {
        String id = events.attribute("id");
        String type = events.attribute("type");
        DocxBody body = new DocxBody(styles, numbers, Map.of(), new ParagraphList());
        body.blocks(events, 0);
        List<String> texts = new ArrayList<>();
        for (Paragraph paragraph : body.found().paragraphs()) {
          if (paragraph.kind() != Kind.BREAK) {
            texts.add(paragraph.text());
          }
        }
        if (type.isEmpty() || type.equals("normal")) {
          notes.put(name + id, texts);
        }
      }
    }
  }

  private void about(byte @Nullable [] xml) throws XMLStreamException {
    XmlEvents events = new XmlEvents(xml == null ? NOTHING : xml);
    while (events.next()) {
      if (events.isStart() && !events.isStart("coreProperties") && !events.isStart("nothing")) {
        String name = events.name();
        about.put(name, ParagraphList.collapsed(events.content()));
      }
    }
  }

  private String about(String name) {
    return about.getOrDefault(name, "");
  }

  private Metadata metadata(ParagraphList found) {
    return new Metadata(
        Credits.joined(Credits.several(about("creator"))),
        Credits.day(found, Credits.day(about("created"))),
        about("language"),
        "",
        "",
        null);
  }
}
