package lectern.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.lexicon.Lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lexicon for people in a hurry: on each line a word or phrase, a tab or two blanks or
 * more, and how it is said ({@link Said}). Lines that start with {@code #} are comments; a word
 * that starts so is written {@code \#}. A note may follow behind another tab and {@code #}.
 */
final class TextParser {
  private static final int MAX_GRAPHEME = 200;

  private TextParser() {}

  /** Returns the entries in order. */
  static List<Entry> parse(String name, byte[] bytes) throws LexiconException {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = lines(text(name, bytes));
    for (int i = 0; i < lines.size(); i++) {
      Entry entry = entry(name, i + 1, lines.get(i));
      if (entry != null) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** Returns the entry of a line, or null if it is blank or a comment. */
  static @Nullable Entry entry(String name, int number, String line) throws LexiconException {
    String content = line.strip();
    if (content.isEmpty() || content.startsWith("#")) {
      return null;
    }
    try {
      int end = endOfColumn(content, 0);
      if (end == content.length()) {
        end = beforeSounds(content);
      }
      String grapheme = grapheme(content.substring(0, end));
      return new Entry(grapheme, Said.of(secondColumn(content, end)), name + " line " + number);
    } catch (UnsayableException e) {
      throw new LexiconException(name, number, String.valueOf(e.getMessage()));
    }
  }

  /** Returns a checked grapheme with single blanks between its words. */
  static String grapheme(String written) throws UnsayableException {
    String grapheme = Said.spaced(written);
    if (grapheme.startsWith("\\#")) {
      grapheme = grapheme.substring(1);
    }
    if (grapheme.isEmpty()) {
      throw new UnsayableException("a word is missing");
    }
    if (grapheme.length() > MAX_GRAPHEME) {
      throw new UnsayableException(
          "a word or phrase of "
              + grapheme.length()
              + " characters is too long; the longest may"
              + " have "
              + MAX_GRAPHEME);
    }
    return grapheme;
  }

  private static String secondColumn(String content, int endOfFirst) throws UnsayableException {
    String rest = content.substring(endOfFirst).strip();
    if (rest.isEmpty() || rest.startsWith("#")) {
      throw new UnsayableException(
          "\""
              + shortened(content)
              + "\" has no second column; put a tab or two blanks between the"
              + " word and how it is said");
    }
    int end = endOfColumn(rest, 0);
    String third = rest.substring(end).strip();
    if (!third.isEmpty() && !third.startsWith("#")) {
      throw new UnsayableException(
          "there is a third column, \""
              + shortened(third)
              + "\"; a line has two, and notes start"
              + " with #");
    }
    return rest.substring(0, end);
  }

  /** Returns where the column that starts at {@code from} ends: before a tab or two blanks. */
  private static int endOfColumn(String content, int from) {
    for (int at = from; at < content.length(); at++) {
      char c = content.charAt(at);
      boolean blank = c == ' ' && at + 1 < content.length() && content.charAt(at + 1) == ' ';
      if (c == '\t' || blank) {
        return at;
      }
    }
    return content.length();
  }

  /** Returns where the word ends if a single blank separates it from sounds in slashes. */
  private static int beforeSounds(String content) {
    int open = content.indexOf(" /");
    return open > 0 && content.endsWith("/") && content.length() > open + 3
        ? open
        : content.length();
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }

  /** Returns the lines of a text without their ends. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, at));
        if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
          at++;
        }
        start = at + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** Returns the text of UTF-8 bytes, without the mark that may stand before it. */
  static String text(String name, byte[] bytes) throws LexiconException {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    int nul = text.indexOf('\0');
    if (result.isError() || nul >= 0) {
      int line = 1;
      for (int i = 0; i < (nul >= 0 ? nul : text.length()); i++) {
        line += text.charAt(i) == '\n' ? 1 : 0;
      }
      throw new LexiconException(name, line, "not UTF-8 text; save the lexicon as UTF-8");
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
