package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lectern.article.Chapter;
import lectern.article.Kind;
import lectern.article.Metadata;
import lectern.data.Resources;

/**
 * Makes the read-along page, {@code index.html}: the article set to be read, with a player that
 * lights up what is heard. Style and script stand in the page; only the sound is beside it, so that
 * it works from a disk, without a network.
 */
public final class ReadAlongPage {
  /** The page's name in an article's folder: what a web server shows for the folder. */
  public static final String FILE = "index.html";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** More than these are folded away. */
  private static final int MANY_CHAPTERS = 12;

  private ReadAlongPage() {}

  /** Returns the page's bytes. */
  public static byte[] of(Manifest manifest, List<Placement> placements) {
    Metadata metadata = manifest.metadata();
    Map<String, String> parts = new TreeMap<>();
    parts.put("language", Language.of(metadata));
    parts.put("title", Escape.text(Label.of(manifest.title())));
    parts.put("author", Escape.attribute(metadata.author()));
    parts.put("style", Resources.text("/lectern/writer/readalong.css"));
    parts.put("script", Resources.text("/lectern/writer/readalong.js"));
    int opening = opening(manifest);
    ArticleMarkup markup = new ArticleMarkup(manifest, false);
    parts.put("head", head(manifest, markup.of(0, opening)));
    parts.put("contents", contents(manifest));
    parts.put("article", markup.of(opening, manifest.paragraphs().size()));
    parts.put("legend", legend(manifest));
    parts.put("colophon", colophon(manifest));
    parts.put("first", placements.isEmpty() ? "" : Escape.attribute(placements.get(0).file()));
    parts.put("data", ReadAlongData.of(manifest, placements));
    return Template.fill(Resources.text("/lectern/writer/readalong.html"), parts)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Returns how many paragraphs stand above the list of chapters: title and byline. */
  private static int opening(Manifest manifest) {
    int end = 0;
    for (Manifest.Paragraph paragraph : manifest.paragraphs()) {
      if (paragraph.kind() != Kind.TITLE && paragraph.kind() != Kind.BYLINE) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Returns title and byline with what of them the text does not have. */
  private static String head(Manifest manifest, String opening) {
    Metadata metadata = manifest.metadata();
    StringBuilder out = new StringBuilder();
    if (!metadata.publisher().isBlank()) {
      out.append("<p class=\"publisher\">").append(Escape.text(metadata.publisher()));
      out.append("</p>\n");
    }
    if (!has(manifest, Kind.TITLE)) {
      out.append("<h1 class=\"title\">").append(Escape.text(manifest.title())).append("</h1>\n");
    }
    out.append(opening);
    if (!has(manifest, Kind.BYLINE) && !metadata.author().isBlank()) {
      out.append("<p class=\"byline\">").append(Escape.text(metadata.author())).append("</p>\n");
    }
    return out.toString();
  }

  private static boolean has(Manifest manifest, Kind kind) {
    for (Manifest.Paragraph paragraph : manifest.paragraphs()) {
      if (paragraph.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static String contents(Manifest manifest) {
    List<Chapter> chapters = Contents.of(manifest);
    if (chapters.size() < 2) {
      return "";
    }
    StringBuilder out = new StringBuilder("<nav aria-label=\"Contents\">\n<details");
    out.append(chapters.size() <= MANY_CHAPTERS ? " open" : "");
    out.append(">\n<summary>Contents</summary>\n<ol>\n");
    for (Chapter chapter : chapters) {
      Manifest.Paragraph first = manifest.paragraphs().get(chapter.first());
      out.append("<li class=\"level-").append(Math.min(Math.max(chapter.level(), 1), 4));
      out.append("\"><a href=\"#").append(ArticleMarkup.paragraphId(first)).append("\">");
      out.append(Escape.text(chapter.title())).append("</a></li>\n");
    }
    return out.append("</ol>\n</details>\n</nav>\n").toString();
  }

  /** Returns the list of reasons for which text is not read; empty where all is. */
  private static String legend(Manifest manifest) {
    if (manifest.skipped().isEmpty()) {
      return "";
    }
    StringBuilder out =
        new StringBuilder("<section class=\"legend\" aria-labelledby=\"legend\">\n");
    out.append("<h2 id=\"legend\">Not read aloud</h2>\n<p>Text that is ");
    out.append("<span class=\"skipped\">grey and dotted</span> is shown but not read.</p>\n<ul>\n");
    for (Map.Entry<String, Long> reason : new TreeMap<>(manifest.skipped()).entrySet()) {
      out.append("<li>").append(Escape.text(reason.getKey())).append(": ");
      out.append(reason.getValue()).append(reason.getValue() == 1 ? " character" : " characters");
      out.append("</li>\n");
    }
    return out.append("</ul>\n</section>\n").toString();
  }

  private static String colophon(Manifest manifest) {
    Metadata metadata = manifest.metadata();
    StringBuilder out = new StringBuilder("<p>");
    String date = date(metadata.date());
    String address = metadata.address();
    if (address.startsWith("https://") || address.startsWith("http://")) {
      out.append("<a href=\"").append(Escape.attribute(address)).append("\">Original</a>");
      out.append(date.isEmpty() ? ". " : ", " + Escape.text(date) + ". ");
    } else if (!date.isEmpty()) {
      out.append("Published ").append(Escape.text(date)).append(". ");
    }
    out.append("Read aloud by Lectern");
    if (!manifest.voice().isBlank()) {
      out.append(" with the voice ").append(Escape.text(manifest.voice()));
    }
    return out.append(".</p>\n").toString();
  }

  /** Returns a date the way a magazine prints it, or as it is if it is no whole day. */
  private static String date(String iso) {
    try {
      return iso.length() < 10 ? iso : DAY.format(LocalDate.parse(iso.substring(0, 10)));
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
