package lectern.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.article.Paragraph;
import lectern.reader.UnreadableArticleException.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article in a web page: finds it, and leaves out and reports what stands around it. */
final class HtmlArticle {
  /** Deeper elements are read as if they were not nested. */
  private static final int DEEPEST = 400;

  /** Far more than the longest articles have, and as many as are looked through in seconds. */
  private static final int MOST_ELEMENTS = 100_000;

  private static final int MOST_BYTES = 30_000_000;

  /** A paragraph of so many letters ends the head of an article, where its date stands. */
  private static final int LONG = 160;

  private static final int MOST_DATES = 400;

  private final Source source;

  HtmlArticle(Source source) {
    this.source = source;
  }

  Article read() throws UnreadableArticleException {
    if (source.bytes().length > MOST_BYTES) {
      throw source.unreadable(
          Reason.TOO_LARGE,
          "a page of more than " + MOST_BYTES / 1_000_000 + " MB; no article is so large");
    }
    return read(HtmlCharset.decode(source));
  }

  /** Reads a page that is decoded already. */
  Article read(String html) throws UnreadableArticleException {
    Document page = parse(html);
    if (page.getAllElements().size() > MOST_ELEMENTS) {
      throw source.unreadable(
          Reason.TOO_LARGE,
          "a page of more than " + MOST_ELEMENTS + " elements; no article has so many");
    }
    HtmlMetadata metadata = new HtmlMetadata(page);
    Element body = page.body();
    String site = metadata.site();
    HtmlTitle title = HtmlTitle.of(body, metadata.titles(), site);
    String author = metadata.author();
    author =
        author.isEmpty() || HtmlTitle.plain(author).equals(HtmlTitle.plain(site))
            ? HtmlAuthor.in(body)
            : author;
    author = withoutSite(author, site);
    String date = metadata.date();
    Element shownDate = shownDate(body);
    if (date.isEmpty() && shownDate != null) {
      date =
          Dates.iso(
              shownDate.attr("datetime").isEmpty() ? shownDate.text() : shownDate.attr("datetime"));
    }
    boolean scripted =
        body.selectFirst("script") != null || page.selectFirst("script[src]") != null;
    String wall = HtmlWall.of(body);
    ParagraphList found = new ParagraphList();
    if (!title.text().isEmpty()) {
      found.add(Kind.TITLE, title.text());
    }
    String byline = byline(author, date, shownDate);
    Element heading = title.heading();
    new HtmlPruner(body, heading, found, hiddenClasses(page)).prune();
    MainContent content = new MainContent(body, heading);
    if (heading != null && Tree.isIn(heading, content.whole())) {
      new HtmlTail(content, found).dropColumns(heading);
    }
    new HtmlBiography(content, author, found).drop();
    new HtmlHead(content, heading, title.text(), found).add(byline);
    new HtmlFigures(content, found).mark();
    new HtmlTeasers(content, found).dropGroups();
    new HtmlTail(content, found).drop();
    new HtmlCleaner(content, found).clean();
    new HtmlAppeals(content, found).drop();
    new HtmlLeads(content, found).drop();
    ParagraphList text = new ParagraphList();
    new HtmlBlocks(text).add(content.whole());
    int letters = HtmlTidier.tidy(text, found);
    JsonLd data = metadata.data();
    if (letters < 600 && data.body().length() > 2 * letters + 200) {
      found = fallback(title.text(), byline, data.body());
      letters = data.body().length();
    }
    HtmlWall.check(source, wall, data, letters, scripted, found);
    return source.article(
        title.text(),
        new Metadata(author, date, metadata.language(), site, address(metadata), null),
        found);
  }

  private static String withoutSite(String author, String site) {
    if (site.isEmpty()) {
      return author;
    }
    if (author.endsWith(", " + site)) {
      return author.substring(0, author.length() - site.length() - 2);
    }
    return author.startsWith(site + " ") ? author.substring(site.length() + 1) : author;
  }

  static Document parse(String html) {
    String lines = html.indexOf('\r') < 0 ? html : html.replace("\r\n", "\n").replace('\r', '\n');
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(lines, "");
  }

  private String address(HtmlMetadata metadata) {
    String own = metadata.address();
    return own.isEmpty() ? source.origin().address() : own;
  }

  private static ParagraphList fallback(String title, String byline, String body) {
    ParagraphList found = new ParagraphList();
    found.add(Kind.TITLE, title);
    found.add(Kind.BYLINE, byline);
    if (body.indexOf("</p>") >= 0) {
      new HtmlBlocks(found).add(parse(body).body());
      return found;
    }
    for (String line : body.split("\n")) {
      found.add(Kind.BODY, line);
    }
    return found;
  }

  private static @Nullable Element shownDate(Element body) {
    for (Element date :
        body.select(
            "time, small, [itemprop=datePublished], [class*=date], [class*=publish], [class*=posted], [class*=timestamp], [class*=meta], [class*=submitted], [class*=author], [class*=byline]")) {
      String text = date.text().strip();
      if (!text.startsWith("(") // of something mentioned
          && !HtmlCredits.isUpdate(text)
          && !HtmlCredits.isOfOthers(date)
          && (Dates.isDate(text)
              || !Dates.iso(date.attr("datetime")).isEmpty()
              || (text.length() < 100
                  && HtmlCredits.isCredit(date)
                  && !Dates.iso(text).isEmpty()))) {
        return date;
      }
    }
    return plainDate(body);
  }

  /** Returns the first of the smallest elements near the beginning that is a date and no more. */
  private static @Nullable Element plainDate(Element body) {
    int tried = 0;
    for (Element element : body.select("span, p, div, td, li, font, i, em, b")) {
      String text = element.childrenSize() == 0 ? element.text().strip() : "";
      if (text.startsWith("(")) {
        continue;
      }
      if (text.length() > LONG || tried++ > MOST_DATES) {
        return null;
      }
      String line = Tree.shortText(element, LONG);
      boolean dated =
          Dates.isDate(text)
              || (line.length() < LONG && HtmlCredits.isDatedLine(line.strip()))
              || (HtmlCredits.isByline(line) && !Dates.iso(line).isEmpty());
      if (dated && !HtmlCredits.isOfOthers(element)) {
        return element;
      }
    }
    return null;
  }

  private static String byline(String author, String date, @Nullable Element shown) {
    String by = author.isEmpty() ? "" : "By " + author;
    String written = Dates.written(date);
    if (shown != null && written.isEmpty() && Dates.isDate(shown.text().strip())) {
      written = shown.text().strip();
    }
    if (by.isEmpty() || written.isEmpty()) {
      return by + written;
    }
    return by + ", " + written;
  }

  /** Returns the classes that the page's own style sheets hide without condition. */
  private static Set<String> hiddenClasses(Document page) {
    Set<String> hidden = new HashSet<>();
    for (Element style : page.select("style")) {
      String css = style.data();
      int at = 0;
      while (at >= 0 && at < css.length() && hidden.size() < 500) {
        int open = css.indexOf('{', at);
        int close = open < 0 ? -1 : css.indexOf('}', open);
        if (close < 0) {
          break;
        }
        String selector = css.substring(at, open).strip();
        if (isPlainClass(selector) && HtmlPruner.isHiding(css.substring(open + 1, close))) {
          hidden.add(selector.substring(1));
        }
        at = close + 1;
      }
    }
    return hidden;
  }

  private static boolean isPlainClass(String selector) {
    if (selector.length() < 2 || selector.charAt(0) != '.') {
      return false;
    }
    for (int i = 1; i < selector.length(); i++) {
      char c = selector.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }

  /** Returns what is read of a list of paragraphs, for messages. */
  static int letters(List<Paragraph> paragraphs) {
    int letters = 0;
    for (Paragraph paragraph : paragraphs) {
      boolean text = paragraph.kind() != Kind.TITLE && paragraph.kind() != Kind.BYLINE;
      letters += text ? paragraph.text().length() : 0;
    }
    return letters;
  }
}
