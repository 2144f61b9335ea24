package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FeedFileTest {
  private static final FeedFile.Channel CHANNEL =
      new FeedFile.Channel("https://example.com/a b", "Talks & more", "To hear", "Ann", "");

  private final Path folder;

  FeedFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void fill() throws Exception {
    article("the garden", "2026-03-01");
    Files.writeString(folder.resolve("the garden/garden.mp3"), "sound");
    Files.writeString(folder.resolve("the garden/garden.vtt"), "WEBVTT");
    Files.writeString(folder.resolve("the garden/chapters.json"), "{}");
    article("older", "2025-12-31");
    Files.writeString(folder.resolve("older/garden.opus"), "longer sound");
    article("pieces", "2024-01-01");
    Files.createDirectories(folder.resolve("other"));
    Files.createDirectories(folder.resolve("broken"));
    Files.writeString(folder.resolve("broken/article.json"), "{");
  }

  @Test
  void everyArticleInOneFileIsAnItemTheNewestFirst() throws Exception {
    Shelf shelf = Shelf.of(folder);
    assertThat(shelf.size()).isEqualTo(3);
    assertThat(shelf.withoutOneFile()).containsExactly("pieces");
    assertThat(shelf.problems()).hasSize(1).allMatch(p -> p.contains("article.json: is broken"));
    String feed = feed(shelf);
    assertThat(feed.split("<item>", -1)).hasSize(3);
    assertThat(feed)
        .contains(
            "<pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate>",
            "<enclosure url=\"https://example.com/a b/the%20garden/garden.mp3\" length=\"5\""
                + " type=\"audio/mpeg\"/>",
            "<enclosure url=\"https://example.com/a b/older/garden.opus\" length=\"12\""
                + " type=\"audio/ogg\"/>",
            "<itunes:duration>26</itunes:duration>",
            "<podcast:transcript url=\"https://example.com/a b/the%20garden/garden.vtt\""
                + " type=\"text/vtt\" language=\"en\"/>",
            "<podcast:chapters url=\"https://example.com/a b/the%20garden/chapters.json\""
                + " type=\"application/json+chapters\"/>",
            "<podcast:person role=\"author\" group=\"writing\">Ann Lee</podcast:person>",
            "<title>Talks &amp; more</title>");
    assertThat(feed.indexOf("the%20garden")).isLessThan(feed.indexOf("older"));
  }

  @Test
  void theFeedHasWhatRssAndAppleAskFor() throws Exception {
    Document feed =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(FeedFile.of(Shelf.of(folder), CHANNEL)));
    Element channel = first(feed.getDocumentElement(), "channel");
    for (String name :
        new String[] {
          "title", "link", "description", "language", "itunes:category", "itunes:explicit"
        }) {
      assertThat(first(channel, name)).as(name).isNotNull();
    }
    Element item = first(channel, "item");
    for (String name : new String[] {"title", "guid", "pubDate", "enclosure", "itunes:duration"}) {
      assertThat(first(item, name)).as(name).isNotNull();
    }
    assertThat(first(item, "guid").getTextContent()).matches("urn:uuid:[0-9a-f-]{36}");
  }

  @Test
  void theFeedIsItsOwnToReplaceAndNoOtherFile() throws Exception {
    Path file = FeedFile.write(folder, Shelf.of(folder), CHANNEL);
    byte[] first = Files.readAllBytes(file);
    FeedFile.write(folder, Shelf.of(folder), CHANNEL);
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
    Files.writeString(file, "<rss/>");
    assertThatExceptionOfType(UnwritableOutputException.class)
        .isThrownBy(() -> FeedFile.write(folder, Shelf.of(folder), CHANNEL))
        .withMessageContaining("Lectern did not write it");
  }

  @Test
  void theChannelHasTheIdentifierOfTheNamespacesOwnExample() {
    assertThat(FeedFile.channelId("https://mp3s.nashownotes.com/pc20rss.xml"))
        .hasToString("917393e3-1b1e-5cef-ace4-edaa54e1f810");
  }

  @Test
  void theListOfArticlesLinksWhatThereIs() throws Exception {
    String page =
        new String(ShelfPage.of(Shelf.of(folder), "Talks & more"), StandardCharsets.UTF_8);
    assertThat(page)
        .contains("<h1>Talks &amp; more</h1>")
        .contains("<h2><a href=\"the%20garden/garden.mp3\">A Walk in the Garden</a></h2>")
        .contains("<a href=\"older/garden.opus\">opus</a>");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    assertThatExceptionOfType(UnreadableManifestException.class)
        .isThrownBy(() -> Shelf.of(folder.resolve("nowhere")));
  }

  private void article(String name, String date) throws Exception {
    Path path = Files.createDirectories(folder.resolve(name));
    Files.writeString(path.resolve("article.json"), Gardens.json().replace("2026-03-01", date));
  }

  private static String feed(Shelf shelf) {
    return new String(FeedFile.of(shelf, CHANNEL), StandardCharsets.UTF_8);
  }

  private static Element first(Element parent, String name) {
    return (Element) Objects.requireNonNull(parent.getElementsByTagName(name).item(0), name);
  }
}
