package lectern.writer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/**
 * Lays the manifest out for the eye: a member a line, but all of a word on one line. Line ends are
 * the same on every system.
 */
final class ManifestLayout implements DefaultPrettyPrinter.Indenter {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  /** How deep words stand: in the manifest, paragraphs, a paragraph, sentences, one, words. */
  private static final int WORD_LEVEL = 6;

  private ManifestLayout() {}

  static PrettyPrinter create() {
    return new DefaultPrettyPrinter()
        .withArrayIndenter(LINES)
        .withObjectIndenter(new ManifestLayout());
  }

  @Override
  public void writeIndentation(JsonGenerator json, int level) throws IOException {
    if (level < WORD_LEVEL) {
      LINES.writeIndentation(json, level);
    } else {
      json.writeRaw(' ');
    }
  }

  @Override
  public boolean isInline() {
    return false;
  }
}
