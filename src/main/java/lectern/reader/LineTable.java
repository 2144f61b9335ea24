package lectern.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of short lines, each with what it stands for; a {@code 0} in it is any number, a {@code
 * *} any text.
 */
final class LineTable {
  private static final int LONGEST = 320;
  private static final char ANY_NUMBER = '0';

  private final Map<String, String> whole = new HashMap<>();
  private final Map<Character, List<Pattern>> open = new HashMap<>();

  /** The pieces between which anything may stand. */
  private record Pattern(List<String> pieces, boolean openEnd, String meaning) {}

  /** Loads {@code lectern/reader/<name>.tsv}. */
  LineTable(String name) {
    WordTable.load(name).forEach(this::add);
  }

  private void add(String line, String meaning) {
    if (line.indexOf('*') < 0) {
      whole.put(line, meaning);
      return;
    }
    Pattern pattern = new Pattern(List.of(line.split("\\*")), line.endsWith("*"), meaning);
    open.computeIfAbsent(line.charAt(0), first -> new ArrayList<>()).add(pattern);
  }

  /** Returns what a line stands for, or null. */
  @Nullable String of(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return null;
    }
    String plain = plain(line);
    if (plain.isEmpty()) {
      return null;
    }
    String meaning = whole.get(plain);
    if (meaning != null) {
      return meaning;
    }
    for (Pattern pattern : open.getOrDefault(plain.charAt(0), List.of())) {
      if (matches(pattern, plain)) {
        return pattern.meaning;
      }
    }
    return null;
  }

  private static boolean matches(Pattern pattern, String line) {
    int at = 0;
    for (int i = 0; i < pattern.pieces.size(); i++) {
      String piece = pattern.pieces.get(i);
      int found = i == 0 ? (line.startsWith(piece) ? 0 : -1) : line.indexOf(piece, at);
      if (found < 0) {
        return false;
      }
      at = found + piece.length();
    }
    return pattern.openEnd || at == line.length();
  }

  /** Returns a line in small letters, every number as {@code 0}, without signs at its ends. */
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean figure = c >= '0' && c <= '9';
      boolean goesOn =
          !plain.isEmpty()
              && plain.charAt(plain.length() - 1) == ANY_NUMBER
              && (c == ',' || c == '.')
              && i + 1 < line.length()
              && Character.isDigit(line.charAt(i + 1));
      if (figure) {
        if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ANY_NUMBER) {
          plain.append(ANY_NUMBER);
        }
      } else if (!goesOn) {
        plain.append(c);
      }
    }
    int start = 0;
    int end = plain.length();
    while (start < end && isEdge(plain.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(plain.charAt(end - 1))) {
      end--;
    }
    return plain.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isEdge(char c) {
    return "•·|→←»«›‹▸►▶–—-↑↓✓*/".indexOf(c) >= 0 || ParagraphList.isBlank(c);
  }
}
