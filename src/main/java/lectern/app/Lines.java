package lectern.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads an input line by line, each as one unit; a line ends with LF or CR LF. */
final class Lines implements AutoCloseable {
  private final String name;
  private final BufferedReader reader;
  private int number;

  private Lines(String name, InputStream in) {
    this.name = name;
    this.reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** Opens a file, or {@code standardInput} for {@code -}. */
  static Lines of(String named, InputStream standardInput) throws UnreadableLineException {
    if (named.equals("-")) {
      return new Lines(named, standardInput);
    }
    try {
      return new Lines(named, Files.newInputStream(Path.of(named)));
    } catch (IOException e) {
      throw new UnreadableLineException(named + ": cannot be read; check its name and permissions");
    }
  }

  /** Returns the next line without its end, or null behind the last one. */
  @Nullable String next() throws IOException, UnreadableLineException {
    StringBuilder line = new StringBuilder();
    number++;
    try {
      int c = reader.read();
      if (c < 0) {
        return null;
      }
      for (; c >= 0 && c != '\n'; c = reader.read()) {
        line.append((char) c);
      }
    } catch (CharacterCodingException e) {
      throw unreadable("is not UTF-8 text");
    }
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return line.toString();
  }

  /** Says what is wrong with the line that {@link #next} returned last. */
  UnreadableLineException unreadable(String problem) {
    return new UnreadableLineException(name + ": line " + number + " " + problem);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Returns a text with every line break inside it, and the blanks around it, as one blank. */
  static String joined(String text) {
    if (text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    for (String line : text.split("\n")) {
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : " ").append(stripped);
      }
    }
    return joined.toString();
  }
}
