package lectern.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the tables of cases for lexicons. */
public final class LexiconCases {
  private LexiconCases() {}

  /** Returns the rows of a file of {@code cases/lexicon}. */
  public static List<String[]> rows(String file, int columns) throws IOException {
    return table("/cases/lexicon/" + file, columns);
  }

  static List<String[]> table(String resource, int columns) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : new String(bytes(resource), UTF_8).split("\n")) {
      if (!line.startsWith("# ")) {
        String[] row = line.split("\t", -1);
        if (row.length != columns) {
          throw new IllegalStateException(resource + ": " + line);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  static byte[] bytes(String resource) throws IOException {
    try (InputStream in = LexiconCases.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }

  /** Returns the entries of a lexicon as lines, phones between slashes. */
  static String listed(Lexicon lexicon) {
    StringBuilder lines = new StringBuilder();
    for (Lexicon.Entry entry : lexicon.entries()) {
      lines.append(entry.grapheme()).append('\t').append(said(entry.pronunciation())).append('\n');
    }
    return lines.toString();
  }

  private static String said(Pronunciation pronunciation) {
    return pronunciation instanceof Pronunciation.Phonemes phonemes
        ? "/" + String.join(" ", phonemes.phones()) + "/"
        : ((Pronunciation.Alias) pronunciation).words();
  }
}
