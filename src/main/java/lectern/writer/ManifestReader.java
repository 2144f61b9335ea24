package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lectern.article.Chapter;
import lectern.article.Metadata;

/**
 * Reads {@code article.json} of any version of its schema. A manifest may come from anywhere, so
 * that nothing in it is believed: spans must lie in their text and go forward, times too, and files
 * stand beside it. Members that are not known are passed over; ones that came later may be missing.
 */
final class ManifestReader {
  private static final String SCHEMA_NAME = "lectern-article/";

  /** A book of a hundred hours has some 130 million bytes of manifest. */
  private static final long MOST_BYTES = 512L << 20;

  private final JsonCursor json;
  private final ManifestParagraphReader paragraphReader;
  private String schema = "";
  private String source = "";
  private String name = "";
  private String title = "";
  private Metadata metadata = Metadata.NONE;
  private String lectern = "";
  private String voice = "";
  private String engine = "";
  private final List<Manifest.Paragraph> paragraphs = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private final Map<String, Long> skipped = new TreeMap<>();
  private int sampleRateHz;

  private ManifestReader(JsonCursor json) {
    this.json = json;
    this.paragraphReader = new ManifestParagraphReader(json);
  }

  /** Reads the file {@code article.json}. */
  static Manifest read(Path manifest) throws UnreadableManifestException {
    try (InputStream in = Files.newInputStream(manifest)) {
      if (Files.size(manifest) > MOST_BYTES) {
        throw new UnreadableManifestException(manifest, "is too large for a manifest", null);
      }
      return read(in, manifest);
    } catch (NoSuchFileException e) {
      throw new UnreadableManifestException(
          manifest, "is not there; name a folder that \"lectern read\" has made", e);
    } catch (IOException e) {
      throw new UnreadableManifestException(
          manifest, "cannot be read; check its name and permissions", e);
    }
  }

  /**
   * Reads a manifest from a stream.
   *
   * @param manifest what to call it in messages
   * @throws IOException if the stream fails
   */
  static Manifest read(InputStream in, Path manifest)
      throws IOException, UnreadableManifestException {
    try (JsonParser parser = new JsonFactory().createParser(in)) {
      return new ManifestReader(new JsonCursor(parser)).read();
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNr();
      throw new UnreadableManifestException(manifest, "is broken" + where + "; read it again", e);
    } catch (CharConversionException e) {
      throw new UnreadableManifestException(manifest, "is broken; read it again", e);
    } catch (JsonCursor.Unexpected e) {
      throw new UnreadableManifestException(
          manifest, "is no manifest of Lectern: " + e.getMessage(), e);
    }
  }

  private Manifest read() throws IOException, JsonCursor.Unexpected {
    json.begin();
    json.members("it", this::member);
    if (!schema.startsWith(SCHEMA_NAME)) {
      throw new JsonCursor.Unexpected("its schema is \"" + Label.of(schema) + "\"");
    }
    if (!NameCheck.isPlain(name)) {
      throw new JsonCursor.Unexpected("its name is no name for a file");
    }
    for (Chapter chapter : chapters) {
      if (chapter.first() >= paragraphs.size()) {
        throw new JsonCursor.Unexpected("a chapter begins behind the last paragraph");
      }
    }
    return new Manifest(
        source,
        name,
        title.isBlank() ? name : title,
        metadata,
        lectern,
        voice,
        engine,
        paragraphs,
        chapters,
        skipped,
        sampleRateHz);
  }

  private void member(String member) throws IOException, JsonCursor.Unexpected {
    switch (member) {
      case "schema" -> schema = json.text(member);
      case "source" -> source = json.text(member);
      case "name" -> name = json.text(member);
      case "title" -> title = json.text(member);
      case "lectern" -> lectern = json.text(member);
      case "metadata" -> metadata = metadata();
      case "settings" -> json.members(member, this::setting);
      case "paragraphs" -> json.items(member, at -> paragraphs.add(paragraphReader.next()));
      case "chapters" -> json.items(member, at -> chapters.add(chapter()));
      case "characters" -> json.members(member, this::account);
      case "audio" -> json.members(member, this::sound);
      default -> {}
    }
  }

  private Metadata metadata() throws IOException, JsonCursor.Unexpected {
    Map<String, String> said = new TreeMap<>();
    json.members(
        "metadata",
        member -> {
          if (List.of("author", "date", "language", "publisher", "address").contains(member)) {
            said.put(member, json.text(member));
          }
        });
    return new Metadata(
        said.getOrDefault("author", ""),
        said.getOrDefault("date", ""),
        said.getOrDefault("language", ""),
        said.getOrDefault("publisher", ""),
        said.getOrDefault("address", ""),
        null);
  }

  private void setting(String member) throws IOException, JsonCursor.Unexpected {
    switch (member) {
      case "voice" -> voice = json.text(member);
      case "engine" -> engine = json.text(member);
      default -> {}
    }
  }

  private Chapter chapter() throws IOException, JsonCursor.Unexpected {
    String[] called = {""};
    long[] numbers = {1, 0};
    json.members(
        "a chapter",
        member -> {
          switch (member) {
            case "title" -> called[0] = json.text(member);
            case "level" -> numbers[0] = json.count(member, 99);
            case "first" -> numbers[1] = json.count(member, Integer.MAX_VALUE);
            default -> {}
          }
        });
    Chapter chapter = new Chapter(called[0], (int) numbers[0], (int) numbers[1]);
    if (!chapters.isEmpty() && chapter.first() < chapters.get(chapters.size() - 1).first()) {
      throw new JsonCursor.Unexpected("its chapters are out of order");
    }
    return chapter;
  }

  private void account(String member) throws IOException, JsonCursor.Unexpected {
    if (member.equals("skipped")) {
      json.members(
          member, reason -> skipped.put(reason, json.count("\"skipped\"", Long.MAX_VALUE)));
    }
  }

  private void sound(String member) throws IOException, JsonCursor.Unexpected {
    if (member.equals("sampleRateHz")) {
      sampleRateHz = (int) json.count(member, 1_000_000);
    }
  }
}
