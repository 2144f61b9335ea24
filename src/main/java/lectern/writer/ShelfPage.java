package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import lectern.data.Resources;

/** Makes the page that lists the articles of a shelf, with links to what there is of each. */
public final class ShelfPage {
  private ShelfPage() {}

  /** Returns the page's bytes. */
  public static byte[] of(Shelf shelf, String title) {
    StringBuilder list = new StringBuilder();
    for (Episode episode : shelf.episodes()) {
      add(list, episode);
    }
    String articles =
        list.isEmpty() ? "<p>There is no article yet.</p>\n" : "<ul>\n" + list + "</ul>\n";
    Map<String, String> parts =
        Map.of("title", Escape.text(title), "feed", FeedFile.FILE, "articles", articles);
    return Template.fill(Resources.text("/lectern/writer/shelf.html"), parts)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void add(StringBuilder list, Episode episode) {
    String page = episode.file(ReadAlongPage.FILE);
    String playlist =
        episode.files().stream().filter(f -> f.endsWith(".m3u8")).findFirst().orElse("");
    String best = !page.isEmpty() ? page : !episode.sound().isEmpty() ? episode.sound() : playlist;
    list.append("<li>\n<h2>");
    String title = Escape.text(episode.title());
    list.append(best.isEmpty() ? title : link(episode, best, title)).append("</h2>\n<p>");
    if (!episode.author().isBlank()) {
      list.append(Escape.text(episode.author())).append(" · ");
    }
    list.append(minutes(episode.seconds()));
    for (String file : List.of(episode.sound(), playlist, episode.beside(".epub"))) {
      if (!file.isEmpty()) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        list.append(" · ").append(link(episode, file, Escape.text(ending)));
      }
    }
    list.append("</p>\n</li>\n");
  }

  private static String link(Episode episode, String file, String text) {
    return "<a href=\"" + Escape.attribute(episode.addressOf(file)) + "\">" + text + "</a>";
  }

  private static String minutes(double seconds) {
    long minutes = Math.max(1, Math.round(seconds / 60));
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
