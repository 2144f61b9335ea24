package lectern.writer;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * Makes a podcast feed of a shelf of articles: <a
 * href="https://www.rssboard.org/rss-specification">RSS 2.0</a> with what <a
 * href="https://help.apple.com/itc/podcasts_connect/#/itcb54353390">Apple</a> asks for and the
 * transcript, chapters and person of the <a
 * href="https://github.com/Podcastindex-org/podcast-namespace">podcast namespace</a>.
 */
public final class FeedFile {
  /** What the feed is called in its folder. */
  public static final String FILE = "feed.xml";

  private static final String GENERATOR = "<generator>Lectern</generator>";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  private final Channel channel;
  private final StringBuilder out = new StringBuilder();

  private FeedFile(Channel channel) {
    this.channel = channel;
  }

  /**
   * What a feed says of itself.
   *
   * @param base the address of the shelf's folder on the web, without a slash at its end
   * @param title its title
   * @param description what it is about
   * @param author whose it is; may be empty
   * @param image the address of its picture; may be empty
   */
  public record Channel(
      String base, String title, String description, String author, String image) {}

  /** Returns the feed's bytes. Articles without one file of sound are left out. */
  public static byte[] of(Shelf shelf, Channel channel) {
    return new FeedFile(channel).write(shelf).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes {@code feed.xml} into a folder.
   *
   * @return the file
   * @throws UnwritableOutputException if it cannot be written, or another file of that name is
   *     there
   */
  public static Path write(Path folder, Shelf shelf, Channel channel)
      throws UnwritableOutputException {
    Path file = folder.resolve(FILE);
    try {
      if (Files.exists(file) && !Files.readString(file).contains(GENERATOR)) {
        throw new UnwritableOutputException(
            file, "is there already and Lectern did not write it; move it away", null);
      }
      try (PartFile part = PartFile.create(file, PartFile.Opener.NEW)) {
        part.out().write(of(shelf, channel));
        part.complete();
      }
      return file;
    } catch (IOException e) {
      throw UnwritableOutputException.of(file, e);
    }
  }

  private String write(Shelf shelf) {
    out.append(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"\
         xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"\
         xmlns:podcast="https://podcastindex.org/namespace/1.0">
        <channel>
        """);
    String self = channel.base() + "/" + FILE;
    element("title", channel.title());
    element("link", channel.base() + "/");
    element("description", channel.description());
    String language = shelf.episodes().isEmpty() ? "en" : shelf.episodes().get(0).language();
    element("language", language);
    out.append(GENERATOR).append('\n');
    empty("atom:link", "href", self, "rel", "self", "type", "application/rss+xml");
    element("podcast:guid", channelId(self).toString());
    unlessEmpty("itunes:author", channel.author());
    empty("itunes:category", "text", "News");
    element("itunes:explicit", "false");
    element("itunes:type", "episodic");
    if (!channel.image().isEmpty()) {
      empty("itunes:image", "href", channel.image());
    }
    for (Episode episode : shelf.episodes()) {
      if (!episode.sound().isEmpty()) {
        add(episode);
      }
    }
    return out.append("</channel>\n</rss>\n").toString();
  }

  private void add(Episode episode) {
    out.append("<item>\n");
    element("title", Label.of(episode.title()));
    out.append("<guid isPermaLink=\"false\">urn:uuid:").append(episode.id()).append("</guid>\n");
    element(
        "pubDate", DATE.format(episode.day().atTime(LocalTime.MIDNIGHT).atOffset(ZoneOffset.UTC)));
    String page = episode.file(ReadAlongPage.FILE);
    String link = page.isEmpty() ? episode.address() : address(episode, page);
    if (link.startsWith("http")) {
      element("link", link);
    }
    element("description", episode.beginning().isEmpty() ? episode.title() : episode.beginning());
    String sound = address(episode, episode.sound());
    String type = MediaType.of(episode.sound());
    empty("enclosure", "url", sound, "length", Long.toString(episode.bytes()), "type", type);
    element("itunes:duration", Long.toString(Math.round(episode.seconds())));
    element("itunes:explicit", "false");
    element("itunes:episodeType", "full");
    unlessEmpty("itunes:author", episode.author());
    if (!episode.author().isBlank()) {
      out.append("<podcast:person role=\"author\" group=\"writing\">");
      out.append(Escape.text(episode.author())).append("</podcast:person>\n");
    }
    transcript(episode, episode.beside(".vtt"), "text/vtt");
    transcript(episode, episode.beside(".srt"), "application/x-subrip");
    transcript(episode, page, "text/html");
    String chapters = episode.file(ChaptersFile.FILE);
    if (!chapters.isEmpty()) {
      String at = address(episode, chapters);
      empty("podcast:chapters", "url", at, "type", ChaptersFile.MEDIA_TYPE);
    }
    out.append("</item>\n");
  }

  private void transcript(Episode episode, String file, String type) {
    if (!file.isEmpty()) {
      String language = episode.language();
      empty(
          "podcast:transcript", "url", address(episode, file), "type", type, "language", language);
    }
  }

  private String address(Episode episode, String file) {
    return channel.base() + "/" + episode.addressOf(file);
  }

  private void unlessEmpty(String name, String text) {
    if (!text.isBlank()) {
      element(name, text);
    }
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(Escape.text(text));
    out.append("</").append(name).append(">\n");
  }

  private void empty(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Escape.attribute(attributes[i + 1])).append('"');
    }
    out.append("/>\n");
  }

  /**
   * Returns the feed's identifier as the podcast namespace has it made: version 5 of RFC 9562, of
   * the feed's address without its scheme.
   */
  static UUID channelId(String address) {
    String named = address.substring(address.indexOf("://") + 3);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(bytes(UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")));
      byte[] hash = digest.digest(named.getBytes(StandardCharsets.UTF_8));
      hash[6] = (byte) ((hash[6] & 0x0F) | 0x50);
      hash[8] = (byte) ((hash[8] & 0x3F) | 0x80);
      return new UUID(number(hash, 0), number(hash, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }

  private static byte[] bytes(UUID id) {
    byte[] bytes = new byte[16];
    for (int i = 0; i < 8; i++) {
      bytes[i] = (byte) (id.getMostSignificantBits() >> (56 - 8 * i));
      bytes[8 + i] = (byte) (id.getLeastSignificantBits() >> (56 - 8 * i));
    }
    return bytes;
  }

  private static long number(byte[] bytes, int from) {
    long number = 0;
    for (int i = from; i < from + 8; i++) {
      number = number << 8 | (bytes[i] & 0xFF);
    }
    return number;
  }

  /** Returns whether a text is the address of a page on the web that feeds can point below. */
  public static boolean isBase(String address) {
    try {
      URI uri = URI.create(address);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
