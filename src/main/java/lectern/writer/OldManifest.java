package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the manifest of an earlier run, of any version, says.
 *
 * @param source where the article came from
 * @param files the paragraphs' files by name; others, which a manifest made by hand could name, are
 *     passed over
 * @param texts the texts of the paragraphs
 */
record OldManifest(String source, Map<String, Entry> files, Set<String> texts) {
  /** That of a folder where none is. */
  static final OldManifest NONE = new OldManifest("", Map.of(), Set.of());

  /** How deep the members of a paragraph stand: in the manifest, paragraphs, a paragraph. */
  private static final int PARAGRAPH_LEVEL = 3;

  /**
   * A file.
   *
   * @param rendition what determined its bytes
   * @param crc32c the checksum of its bytes, eight hexadecimal digits; empty if there is none
   */
  record Entry(String rendition, String crc32c) {}

  /**
   * Reads it.
   *
   * @throws UnwritableOutputException if the file is no manifest, and so not Lectern's to replace,
   *     or cannot be read
   */
  static OldManifest read(Path manifest) throws UnwritableOutputException {
    if (!Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return NONE;
    }
    try (InputStream in = Files.newInputStream(manifest);
        JsonParser parser = new JsonFactory().createParser(in)) {
      return Leftover.isEmpty(manifest) ? NONE : parse(parser, manifest);
    } catch (IOException e) {
      throw UnwritableOutputException.of(manifest, e);
    }
  }

  private static OldManifest parse(JsonParser parser, Path manifest)
      throws IOException, UnwritableOutputException {
    Map<String, String> top = new HashMap<>();
    Map<String, String> paragraph = new HashMap<>();
    Map<String, Entry> files = new HashMap<>();
    Set<String> texts = new HashSet<>();
    JsonProcessingException broken = null;
    int level = 0;
    try {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructStart()) {
          level++;
        } else if (token.isStructEnd()) {
          if (level == PARAGRAPH_LEVEL) {
            add(paragraph, files, texts);
            paragraph.clear();
          }
          level--;
        } else if (token == JsonToken.VALUE_STRING && level == 1) {
          top.put(parser.currentName(), parser.getText());
        } else if (token == JsonToken.VALUE_STRING && level == PARAGRAPH_LEVEL) {
          paragraph.put(parser.currentName(), parser.getText());
        }
      }
    } catch (JsonProcessingException e) {
      broken = e; // what stands before the break still counts
    }
    if (!top.getOrDefault("schema", "").startsWith(ManifestFile.SCHEMA_NAME)) {
      throw foreign(manifest, broken);
    }
    return new OldManifest(top.getOrDefault("source", ""), files, texts);
  }

  private static void add(
      Map<String, String> paragraph, Map<String, Entry> files, Set<String> texts) {
    String file = paragraph.getOrDefault("file", "");
    if (ParagraphNames.isOne(file)) {
      files.put(
          file,
          new Entry(paragraph.getOrDefault("rendition", ""), paragraph.getOrDefault("crc32c", "")));
    }
    String text = paragraph.get("text");
    if (text != null) {
      texts.add(text);
    }
  }

  private static UnwritableOutputException foreign(Path manifest, @Nullable Throwable cause) {
    return new UnwritableOutputException(
        manifest,
        "is there already and is no manifest of Lectern;"
            + " move it away or choose another output folder",
        cause);
  }
}
