package lectern.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.TagSet;

/**
 * Reads an EPUB book, of version 2 or 3: its files in the order of its spine, one at a time, and
 * its chapters by its own table of contents.
 */
final class EpubReader {
  private static final String BULLETS = "•‣◦▪";

  /** How many paragraphs behind the title may name authors and date. */
  private static final int AUTHORS = 5;

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Source source;
  private final Archive archive;
  private final ParagraphList found = new ParagraphList();

  /** Where each file begins, and each named place in it ({@code file#name}). */
  private final Map<String, Integer> places = new HashMap<>();

  /** How many paragraphs are the book's own title. */
  private int head;

  EpubReader(Source source, Archive archive) {
    this.source = source;
    this.archive = archive;
  }

  Article article() throws UnreadableArticleException {
    EpubPackage book = new EpubPackage(source, archive);
    EpubContents contents = new EpubContents(book, archive);
    Metadata metadata = book.metadata();
    EpubMatter matter = new EpubMatter(book.guide(), contents.landmarks(), book.title());
    List<String> spine = book.spine();
    if (spine.isEmpty()) {
      throw archive.damaged("it names no text");
    }
    int missing = 0;
    for (int i = 0; i < spine.size(); i++) {
      String file = spine.get(i);
      byte[] bytes = archive.bytes(file);
      if (bytes == null) {
        missing++;
      } else if (!file.equals(book.navigation())) {
        add(file, document(bytes), matter, i, book.title(), metadata.author());
      }
    }
    if (missing == spine.size()) {
      throw archive.damaged("its text is missing");
    }
    tidy(book.title(), metadata.author());
    new EpubChapters(found, places, head, book.title()).add(contents.entries(), spine);
    return source.article(book.title(), metadata, found);
  }

  /** Parses XHTML by the rules of XML, and what only pretends to be it by those of HTML. */
  private static Document document(byte[] bytes) {
    int head = Math.min(bytes.length, 4096);
    boolean strict = new String(bytes, 0, head, StandardCharsets.ISO_8859_1).contains(XHTML);
    Parser parser = strict ? Parser.xmlParser().tagSet(TagSet.Html()) : Parser.htmlParser();
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser);
    } catch (IOException e) {
      return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", parser);
    }
  }

  private void add(
      String file, Document document, EpubMatter matter, int place, String title, String author) {
    Element body = document.selectFirst("body");
    if (body == null) {
      return;
    }
    EpubNotes.prepare(body, file);
    String what = matter.of(file, body, place);
    if (!what.isEmpty()) {
      found.omit(what, body.text());
      return;
    }
    omitParts(body);
    EpubLists.prepare(body);
    if (found.size() == 0 && !body.text().isBlank()) {
      addHead(body, title, author);
    }
    places.put(file, found.size());
    HtmlBlocks blocks = new HtmlBlocks(found);
    blocks.add(body);
    blocks.places().forEach((name, at) -> places.put(file + "#" + name, at));
  }

  /** Adds the book's title, where its text does not begin with it. */
  private void addHead(Element body, String title, String author) {
    Element first = body.selectFirst("h1, h2, h3, p");
    if (first != null && first.text().strip().equalsIgnoreCase(title)) {
      return;
    }
    found.add(Kind.TITLE, title);
    found.add(Kind.BYLINE, author);
    head = found.size();
  }

  /** Tells the title and the authors at the start, and items that are only written as such. */
  private void tidy(String title, String author) {
    List<Paragraph> paragraphs = found.paragraphs();
    boolean titled = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph old = paragraphs.get(i);
      String text = old.text();
      Kind kind = old.kind();
      if (i == 0 && text.equalsIgnoreCase(title)) {
        kind = Kind.TITLE;
        titled = true;
      } else if (titled && i <= AUTHORS && kind == Kind.BODY && isCredit(text, author)) {
        kind = Kind.BYLINE;
      } else if (kind == Kind.BODY && text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0) {
        kind = Kind.ITEM;
        text = text.substring(1).strip();
      }
      if (kind != old.kind()) {
        paragraphs.set(i, new Paragraph(old.number(), kind, text, old.delivery()));
      }
    }
  }

  private static boolean isCredit(String text, String author) {
    return author.contains(text) || text.equals("By " + author) || !Credits.day(text).isEmpty();
  }

  /** Takes out the parts of a file that are not read. */
  private void omitParts(Element body) {
    for (Element element : body.select("nav, section, div, aside, ol, ul")) {
      String what = element.normalName().equals("nav") ? "contents" : EpubMatter.ofType(element);
      if (!what.isEmpty()) {
        found.omit(what, element.text());
        element.remove();
      }
    }
    for (Element license : body.select(".pg-boilerplate, #pg-header, #pg-footer")) {
      found.omit("license", license.text());
      license.remove();
    }
  }
}
