package lectern.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lectern.article.Metadata;
import lectern.article.Picture;
import lectern.reader.UnreadableArticleException.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The package file of an EPUB book: what the book says of itself, and its files in order. */
final class EpubPackage {
  private static final int LARGEST_COVER = 8_000_000;
  private static final int MOST_FILES = 20_000;

  /** Fonts may be scrambled in a way that keeps nobody from reading. */
  private static final List<String> FONTS_ONLY =
      List.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  private final Archive archive;
  private final String path;
  private final Document opf;
  private final Map<String, Element> items = new HashMap<>();

  /** Finds the package file, and refuses a book that is locked. */
  EpubPackage(Source source, Archive archive) throws UnreadableArticleException {
    this.archive = archive;
    refuseLocked(source, archive);
    Element root =
        xml(archive.required("META-INF/container.xml")).selectFirst("rootfile[full-path]");
    if (root == null) {
      throw archive.damaged("it does not say where its package file is");
    }
    path = root.attr("full-path");
    opf = xml(archive.required(path));
    for (Element item : named("item")) {
      items.putIfAbsent(item.attr("id"), item);
    }
  }

  private static void refuseLocked(Source source, Archive archive)
      throws UnreadableArticleException {
    byte[] encryption = archive.bytes("META-INF/encryption.xml");
    if (encryption == null) {
      return;
    }
    for (Element method : xml(encryption).getAllElements()) {
      if (local(method).equals("EncryptionMethod")
          && method.parent() != null
          && local(method.parent()).equals("EncryptedData")
          && !FONTS_ONLY.contains(method.attr("Algorithm"))) {
        throw source.unreadable(
            Reason.ENCRYPTED, "locked by its seller (DRM); only a book without that can be read");
      }
    }
  }

  /** Returns a file as XML: no document type is heeded, and no entity but those of HTML. */
  static Document xml(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    } catch (IOException e) {
      return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
  }

  /** Returns an element's name without its prefix. */
  static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.indexOf(':') + 1);
  }

  private List<Element> named(String name) {
    List<Element> found = new ArrayList<>();
    for (Element element : opf.getAllElements()) {
      if (local(element).equals(name)) {
        found.add(element);
      }
    }
    return found;
  }

  private String file(@Nullable Element item) {
    return item == null ? "" : EpubPaths.file(path, item.attr("href"));
  }

  /** Returns the files of the text in reading order, without those that stand beside it. */
  List<String> spine() {
    Set<String> spine = new LinkedHashSet<>();
    for (Element reference : named("itemref")) {
      String file = file(items.get(reference.attr("idref")));
      boolean linear = !reference.attr("linear").equalsIgnoreCase("no");
      if (linear && !file.isEmpty() && spine.size() < MOST_FILES) {
        spine.add(file);
      }
    }
    return List.copyOf(spine);
  }

  /** Returns the navigation document of EPUB 3, or nothing. */
  String navigation() {
    for (Element item : items.values()) {
      if ((" " + item.attr("properties") + " ").contains(" nav ")) {
        return file(item);
      }
    }
    return "";
  }

  /** Returns the table of contents of EPUB 2, or nothing. */
  String ncx() {
    for (Element spine : named("spine")) {
      Element item = items.get(spine.attr("toc"));
      if (item != null) {
        return file(item);
      }
    }
    for (Element item : items.values()) {
      if (item.attr("media-type").equals("application/x-dtbncx+xml")) {
        return file(item);
      }
    }
    return "";
  }

  /** Returns what the guide of EPUB 2 says of files: their type, small letters. */
  Map<String, String> guide() {
    Map<String, String> guide = new LinkedHashMap<>();
    for (Element reference : named("reference")) {
      String type = reference.attr("type").toLowerCase(Locale.ROOT);
      if (EpubPaths.fragment(reference.attr("href")).isEmpty()) {
        guide.putIfAbsent(EpubPaths.file(path, reference.attr("href")), type);
      }
    }
    return guide;
  }

  /** Returns the book's title, or nothing. */
  String title() {
    for (Element title : named("title")) {
      String type = refinement(title, "title-type");
      if (type.isEmpty() || type.equals("main")) {
        return ParagraphList.collapsed(title.text());
      }
    }
    return first("title");
  }

  private String first(String name) {
    List<Element> found = named(name);
    return found.isEmpty() ? "" : ParagraphList.collapsed(found.get(0).text());
  }

  /** Returns what another element of the package says about one. */
  private String refinement(Element element, String property) {
    if (element.id().isEmpty()) {
      return "";
    }
    for (Element meta : named("meta")) {
      if (meta.attr("refines").equals("#" + element.id())
          && meta.attr("property").equals(property)) {
        return meta.text().strip();
      }
    }
    return "";
  }

  Metadata metadata() throws UnreadableArticleException {
    List<String> authors = new ArrayList<>();
    for (Element creator : named("creator")) {
      String role = creator.attr("opf:role") + refinement(creator, "role");
      if (role.isEmpty() || role.equals("aut")) {
        authors.addAll(Credits.several(ParagraphList.collapsed(creator.text())));
      }
    }
    return new Metadata(
        Credits.joined(authors),
        Credits.day(first("date")),
        first("language"),
        first("publisher"),
        "",
        cover());
  }

  private @Nullable Picture cover() throws UnreadableArticleException {
    Element cover = null;
    for (Element item : items.values()) {
      if (item.attr("properties").contains("cover-image")) {
        cover = item;
      }
    }
    for (Element meta : named("meta")) {
      if (cover == null && meta.attr("name").equals("cover")) {
        cover = items.get(meta.attr("content"));
      }
    }
    if (cover == null || !cover.attr("media-type").startsWith("image/")) {
      return null;
    }
    byte[] bytes = archive.bytes(file(cover));
    return bytes == null || bytes.length > LARGEST_COVER
        ? null
        : new Picture(cover.attr("media-type"), bytes);
  }
}
