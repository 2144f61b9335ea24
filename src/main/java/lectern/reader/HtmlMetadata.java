package lectern.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What a page says of its article: by JSON-LD (schema.org), Open Graph, Dublin Core and the names
 * of HTML itself, in this order.
 */
final class HtmlMetadata {
  private static final String[] TITLES = {
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "citation_title",
    "title",
    "headline",
    "parsely-title",
    "sailthru.title"
  };
  private static final String[] AUTHORS = {
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
    "citation_author"
  };
  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "date",
    "dc.date",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "article.published",
    "publication_date"
  };
  private static final String[] SITES = {
    "og:site_name", "application-name", "dc.publisher", "twitter:site"
  };

  private final Document page;
  private static final int MOST = 500;

  private final JsonLd data;
  private final List<Element> all;

  HtmlMetadata(Document page) {
    this.page = page;
    this.data = JsonLd.of(page);
    Elements metas = page.select("meta[content]");
    this.all = metas.subList(0, Math.min(MOST, metas.size()));
  }

  JsonLd data() {
    return data;
  }

  /** Returns what the page may be called, the most trusted first; the site's name may be in it. */
  List<String> titles() {
    Set<String> titles = new LinkedHashSet<>();
    add(titles, data.headline());
    for (String name : TITLES) {
      add(titles, meta(name));
    }
    add(titles, page.title());
    return new ArrayList<>(titles);
  }

  private static void add(Set<String> titles, String title) {
    String collapsed = ParagraphList.collapsed(title);
    if (!collapsed.isEmpty()) {
      titles.add(collapsed);
    }
  }

  String author() {
    List<String> names = new ArrayList<>(data.authors());
    for (String name : AUTHORS) {
      if (!names.isEmpty()) {
        break;
      }
      for (Element meta : metas(name)) {
        String author = HtmlAuthor.cleaned(ParagraphList.collapsed(meta.attr("content")));
        author = name.startsWith("citation_") ? givenNameFirst(author) : author;
        if (!author.isEmpty() && !author.startsWith("http") && !names.contains(author)) {
          names.add(author);
        }
      }
    }
    return Credits.joined(names);
  }

  /** Returns {@code Lee, Ann} as {@code Ann Lee}. */
  private static String givenNameFirst(String name) {
    int comma = name.indexOf(", ");
    boolean one = comma > 0 && comma == name.lastIndexOf(", ");
    return one ? name.substring(comma + 2) + " " + name.substring(0, comma) : name;
  }

  /** Returns the date of publication by ISO 8601, or nothing. */
  String date() {
    String date = Dates.iso(data.date());
    for (String name : DATES) {
      date = date.isEmpty() ? Dates.iso(meta(name)) : date;
    }
    return date;
  }

  String site() {
    String site = "";
    for (String name : SITES) {
      String said = ParagraphList.collapsed(meta(name));
      site = site.isEmpty() && !said.startsWith("@") ? said : site;
    }
    return site.isEmpty() ? data.publisher() : site;
  }

  String language() {
    Element html = page.selectFirst("html");
    String language = html == null ? "" : html.attr("lang").strip();
    if (language.isEmpty() && html != null) {
      language = html.attr("xml:lang").strip();
    }
    return language.length() <= 20 ? language.replace('_', '-') : "";
  }

  String address() {
    Element link = page.selectFirst("link[rel=canonical][href]");
    String address = link == null ? meta("og:url") : link.attr("href");
    return address.startsWith("http") ? address : "";
  }

  private String meta(String name) {
    for (Element meta : metas(name)) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        return content;
      }
    }
    return "";
  }

  private List<Element> metas(String name) {
    List<Element> metas = new ArrayList<>();
    for (Element meta : all) {
      if (meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("property").equalsIgnoreCase(name)
          || meta.attr("itemprop").equalsIgnoreCase(name)) {
        metas.add(meta);
      }
    }
    return metas;
  }
}
