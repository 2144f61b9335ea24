package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads from the manifest of an earlier run, of any version, which files it speaks of. */
final class OldManifest {
  private OldManifest() {}

  /**
   * Returns the names of the paragraphs' files. Others, which a manifest made by hand could name,
   * are passed over.
   *
   * @throws UnwritableOutputException if the file is no manifest, and so not Lectern's to replace,
   *     or cannot be read
   */
  static List<String> files(Path manifest) throws UnwritableOutputException {
    List<String> files = new ArrayList<>();
    boolean ours = false;
    try (InputStream in = Files.newInputStream(manifest);
        JsonParser parser = new JsonFactory().createParser(in)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
          String name = parser.currentName();
          String value = parser.getText();
          if ("schema".equals(name)) {
            ours |= value.startsWith(ManifestFile.SCHEMA_NAME);
          } else if ("file".equals(name) && ParagraphNames.isOne(value)) {
            files.add(value);
          }
        }
      }
    } catch (JsonProcessingException e) {
      throw foreign(manifest, e);
    } catch (IOException e) {
      throw UnwritableOutputException.of(manifest, e);
    }
    if (!ours) {
      throw foreign(manifest, null);
    }
    return files;
  }

  private static UnwritableOutputException foreign(Path manifest, @Nullable Throwable cause) {
    return new UnwritableOutputException(
        manifest,
        "is there already and is no manifest of Lectern;"
            + " move it away or choose another output folder",
        cause);
  }
}
