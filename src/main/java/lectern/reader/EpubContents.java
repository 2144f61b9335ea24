package lectern.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The table of contents of an EPUB book, from its navigation document (EPUB 3.3, section 7) or its
 * NCX file (OPF 2.0.1, section 2.4.1), and what the former says of parts that are no chapters.
 */
final class EpubContents {
  private static final int MOST = 20_000;
  private static final int DEEPEST = 12;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, String> landmarks = new HashMap<>();

  /**
   * One line of it.
   *
   * @param title what it says
   * @param level how deep it is, from 1
   * @param file the file that it points to
   * @param place the place in it, or nothing: its beginning
   */
  record Entry(String title, int level, String file, String place) {}

  EpubContents(EpubPackage book, Archive archive) throws UnreadableArticleException {
    byte[] navigation = archive.bytes(book.navigation());
    if (navigation != null) {
      navigation(EpubPackage.xml(navigation), book.navigation());
    }
    byte[] ncx = entries.isEmpty() ? archive.bytes(book.ncx()) : null;
    if (ncx != null) {
      Document document = EpubPackage.xml(ncx);
      for (Element child : document.getAllElements()) {
        if (EpubPackage.local(child).equals("navMap")) {
          points(child, 1, book.ncx());
        }
      }
    }
  }

  List<Entry> entries() {
    return entries;
  }

  /** Returns what kind of part a file is, by the navigation document. */
  Map<String, String> landmarks() {
    return landmarks;
  }

  private void navigation(Document document, String path) {
    for (Element nav : document.select("nav")) {
      String type = nav.attr("epub:type");
      if (type.contains("landmarks")) {
        for (Element link : nav.select("a[href]")) {
          if (EpubPaths.fragment(link.attr("href")).isEmpty()) {
            String of = link.attr("epub:type").toLowerCase(Locale.ROOT);
            landmarks.putIfAbsent(EpubPaths.file(path, link.attr("href")), of);
          }
        }
      } else if (type.contains("toc") && entries.isEmpty()) {
        for (Element list : nav.children()) {
          if (list.normalName().equals("ol")) {
            lines(list, 1, path);
          }
        }
      }
    }
  }

  private void lines(Element list, int level, String path) {
    for (Element line : list.children()) {
      for (Element child : line.children()) {
        String name = child.normalName();
        if (name.equals("ol") && level < DEEPEST) {
          lines(child, level + 1, path);
        } else if (name.equals("a")) {
          add(child.text(), level, path, child.attr("href"));
        } else if (name.equals("span")) {
          Element first = line.selectFirst("a[href]");
          add(child.text(), level, path, first == null ? "" : first.attr("href"));
        }
      }
    }
  }

  private void points(Element parent, int level, String path) {
    for (Element point : parent.children()) {
      if (!EpubPackage.local(point).equals("navPoint")) {
        continue;
      }
      String title = "";
      String address = "";
      for (Element child : point.children()) {
        switch (EpubPackage.local(child)) {
          case "navLabel" -> title = child.text();
          case "content" -> address = child.attr("src");
          default -> {}
        }
      }
      add(title, level, path, address);
      if (level < DEEPEST) {
        points(point, level + 1, path);
      }
    }
  }

  private void add(String title, int level, String path, String address) {
    String text = ParagraphList.collapsed(title);
    if (!text.isEmpty() && !address.isEmpty() && entries.size() < MOST) {
      String file = EpubPaths.file(path, address);
      entries.add(new Entry(text, level, file, EpubPaths.fragment(address)));
    }
  }
}
