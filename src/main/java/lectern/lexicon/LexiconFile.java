package lectern.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import lectern.lexicon.Lexicon.Entry;

/**
 * A lexicon in plain text that entries are written into: its comments, its order and its kind of
 * line ends stay, and it is always whole, before and after.
 */
public final class LexiconFile {
  private static final String HEADER =
      "# word, a tab, and how it is said: other words, or /l ay1 v/";

  private final Path file;

  /**
   * Makes one.
   *
   * @param file the file, which need not exist yet
   */
  public LexiconFile(Path file) {
    this.file = file;
  }

  /**
   * Adds an entry at the end, or puts it in the place of the one that the word has.
   *
   * @return the line of the entry, and whether there was one before
   * @throws LexiconException if the entry is wrong, or the file has wrong lines
   * @throws IOException if the file cannot be written; it stays as it was
   */
  public Put put(String word, String said) throws LexiconException, IOException {
    String line = line(word, said);
    String old = Files.exists(file) ? text() : null;
    List<String> lines = old == null ? new ArrayList<>(List.of(HEADER)) : TextParser.lines(old);
    int place = place(lines, Said.spaced(word));
    boolean replaced = place < lines.size();
    if (replaced) {
      lines.set(place, line);
    } else {
      lines.add(line);
    }
    String end = old != null && old.contains("\r\n") ? "\r\n" : "\n";
    write(String.join(end, lines) + end);
    return new Put(place + 1, replaced);
  }

  private static String line(String word, String said) throws LexiconException {
    String grapheme = Said.spaced(word);
    if (grapheme.isEmpty()) {
      throw new LexiconException("lexicon add", 0, "a word is missing");
    }
    String line = (grapheme.startsWith("#") ? "\\" : "") + grapheme + "\t" + Said.spaced(said);
    Entry entry = TextParser.entry("lexicon add", 0, line);
    if (entry == null) {
      throw new LexiconException("lexicon add", 0, "a word is missing");
    }
    return line;
  }

  private String text() throws LexiconException, IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    if (XmlText.isXml(bytes)) {
      throw new LexiconException(
          name, 0, "is in XML; edit it by hand, or name a plain text file with --file");
    }
    return TextParser.text(name, bytes);
  }

  /** Returns the index of the last line for a word, or the number of lines. */
  private int place(List<String> lines, String grapheme) throws LexiconException {
    int place = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      Entry entry = TextParser.entry(file.toString(), i + 1, lines.get(i));
      if (entry != null && entry.grapheme().equals(grapheme)) {
        place = i;
      }
    }
    return place;
  }

  private void write(String text) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
    Path part = real.resolveSibling(real.getFileName() + ".part");
    try {
      try (FileChannel out =
          FileChannel.open(
              part,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      keepPermissions(real, part);
      Files.move(part, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /**
   * What became of an entry.
   *
   * @param line the line on which it stands now, from 1
   * @param replaced whether the word had an entry before
   */
  public record Put(int line, boolean replaced) {}
}
