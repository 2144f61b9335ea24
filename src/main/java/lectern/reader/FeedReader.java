package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a feed, each entry as a chapter. The text of an entry is its full content where the feed
 * has it, else its summary. Entities that the feed itself declares are not expanded.
 */
final class FeedReader {
  private static final int DEEPEST = 200;

  /** A description so long is the text and no summary. */
  private static final int FULL = 1000;

  private final Source source;
  private final ParagraphList found = new ParagraphList();
  private static final int MOST_ENTRIES = 5000;

  private int summaries;

  FeedReader(Source source) {
    this.source = source;
  }

  Article read() throws UnreadableArticleException {
    Document feed =
        Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(HtmlCharset.decode(source), "");
    Element head = feed.selectFirst("channel, feed");
    String title = head == null ? "" : child(head, "title");
    found.add(Kind.TITLE, title);
    List<String> authors = new ArrayList<>();
    for (Element entry : entries(feed)) {
      read(entry, authors);
    }
    if (summaries > 0) {
      found.omit(
          "full text",
          "The feed holds only summaries of "
              + summaries
              + (summaries == 1 ? " entry" : " entries")
              + "; their pages hold the text.");
    }
    String language = head == null ? "" : child(head, "language");
    if (language.isEmpty() && head != null) {
      language = head.attr("xml:lang");
    }
    String author = authors.size() == 1 ? authors.get(0) : "";
    return source.article(title, new Metadata(author, "", language, title, "", null), found);
  }

  private static List<Element> entries(Document feed) {
    List<Element> entries = new ArrayList<>();
    for (Element root : feed.children()) {
      for (Element child : root.children()) {
        addEntry(entries, child);
        if (child.tagName().equals("channel")) {
          child.children().forEach(inner -> addEntry(entries, inner));
        }
      }
    }
    return entries;
  }

  private static void addEntry(List<Element> entries, Element element) {
    boolean entry = element.tagName().equals("item") || element.tagName().equals("entry");
    if (entry && entries.size() < MOST_ENTRIES) {
      entries.add(element);
    }
  }

  private void read(Element entry, List<String> authors) throws UnreadableArticleException {
    String title = child(entry, "title");
    String author = author(entry);
    if (!author.isEmpty() && !authors.contains(author)) {
      authors.add(author);
    }
    String date = date(entry);
    found.chapter(title.isEmpty() ? "Entry " + (found.chapters().size() + 1) : title, 1);
    found.add(Kind.HEADING, title);
    String by = author.isEmpty() ? "" : "By " + author;
    String written = Dates.written(date);
    found.add(Kind.BYLINE, by.isEmpty() || written.isEmpty() ? by + written : by + ", " + written);
    String full = content(entry);
    String summary = full.isEmpty() ? summary(entry) : full;
    if (full.isEmpty() && summary.length() < FULL) {
      summaries++;
    }
    ParagraphList text = new ParagraphList();
    HtmlPiece.add(summary, text, found);
    for (Paragraph paragraph : text.paragraphs()) {
      if (paragraph.kind() == Kind.BREAK) {
        found.addBreak();
      } else if (!paragraph.text().equals(title)) {
        found.addLines(paragraph.kind(), paragraph.text(), Delivery.READ);
      }
    }
  }

  private static String content(Element entry) {
    for (Element child : entry.children()) {
      String name = child.tagName();
      if (name.equals("content:encoded")) {
        return child.wholeText();
      }
      if (name.equals("content") || name.equals("atom:content")) {
        String type = child.attr("type");
        if (type.equals("xhtml")) {
          return child.html();
        }
        return type.isEmpty() || type.equals("text") || type.equals("text/plain")
            ? HtmlPiece.ofText(child.wholeText())
            : child.wholeText();
      }
    }
    return "";
  }

  private static String summary(Element entry) {
    for (Element child : entry.children()) {
      String name = child.tagName();
      if (name.equals("description")
          || name.equals("summary")
          || name.equals("media:description")) {
        return child.attr("type").equals("xhtml") ? child.html() : child.wholeText();
      }
    }
    return "";
  }

  private static String author(Element entry) {
    for (Element child : entry.children()) {
      String name = child.tagName();
      if (name.equals("dc:creator") || name.equals("itunes:author")) {
        return ParagraphList.collapsed(child.text());
      }
      if (name.equals("author")) {
        Element named = child.selectFirst("name");
        String text = ParagraphList.collapsed(named == null ? child.text() : named.text());
        int open = text.indexOf('(');
        boolean mail = text.indexOf('@') > 0;
        return mail && open > 0
            ? text.substring(open + 1).replace(")", "").strip()
            : mail ? "" : text;
      }
    }
    return "";
  }

  private static String date(Element entry) {
    for (String name : new String[] {"pubDate", "published", "dc:date", "updated"}) {
      String date = Dates.iso(child(entry, name));
      if (!date.isEmpty()) {
        return date;
      }
    }
    return "";
  }

  /** Returns the text of the first child of that name, or nothing; markup in it is taken out. */
  private static String child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (child.tagName().equals(name)) {
        String text = child.text();
        return ParagraphList.collapsed(
            text.indexOf('<') >= 0 || text.indexOf('&') >= 0
                ? HtmlArticle.parse(text).text()
                : text);
      }
    }
    return "";
  }
}
