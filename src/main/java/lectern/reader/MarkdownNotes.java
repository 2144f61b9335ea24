package lectern.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of a Markdown text: takes their definitions ({@code [^1]: So it is.}) out of its
 * lines, and their references ({@code [^1]}) out of its paragraphs. Notes in the line ({@code ^[So
 * it is.]}) are taken out too.
 */
final class MarkdownNotes {
  private static final int LONGEST_NAME = 80;

  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Set<String> referredBefore = new HashSet<>();
  private final List<String> referred = new ArrayList<>();

  /** Returns the lines without definitions of notes, which are kept. */
  List<String> withoutDefinitions(List<String> lines) {
    List<String> others = new ArrayList<>(lines.size());
    MarkdownFence fence = new MarkdownFence();
    String open = null;
    StringBuilder text = new StringBuilder();
    boolean blank = false;
    for (String line : lines) {
      boolean code = fence.covers(line);
      boolean indented = line.startsWith("    ") || line.startsWith("\t");
      String name = code ? null : defined(line);
      if (open != null && name == null && (line.isBlank() || indented || (!blank && !code))) {
        text.append('\n').append(indented ? line.stripLeading() : line);
        blank = line.isBlank();
        continue;
      }
      put(open, text);
      open = name;
      blank = false;
      if (name == null) {
        others.add(line);
      } else {
        text.setLength(0);
        text.append(line, line.indexOf("]:") + 2, line.length());
        others.add("");
      }
    }
    put(open, text);
    return others;
  }

  private void put(@Nullable String name, StringBuilder text) {
    if (name != null) {
      notes.putIfAbsent(name, text.toString().strip());
    }
  }

  /** Returns the name of the note that a line defines, or null. */
  private static @Nullable String defined(String line) {
    int start = 0;
    while (start < line.length() && start < 3 && line.charAt(start) == ' ') {
      start++;
    }
    if (!line.startsWith("[^", start)) {
      return null;
    }
    int close = line.indexOf("]:", start);
    return close > start + 2 && close - start < LONGEST_NAME
        ? key(line.substring(start + 2, close))
        : null;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Returns the notes that no paragraph has referred to, and forgets them. */
  List<String> rest() {
    List<String> rest = new ArrayList<>(notes.values());
    notes.clear();
    return rest;
  }

  /** Returns the notes that were referred to since the last call, each note once. */
  List<String> referred() {
    List<String> found = new ArrayList<>(referred);
    referred.clear();
    return found;
  }

  /** Returns the text without references to notes. */
  String withoutReferences(String text) {
    if (text.indexOf('^') < 0) {
      return text;
    }
    StringBuilder others = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('^'); at >= 0; at = text.indexOf('^', at + 1)) {
      boolean named = at > done && text.charAt(at - 1) == '[';
      boolean inLine = text.startsWith("[", at + 1);
      int close = named || inLine ? close(text, at + 1) : -1;
      if (at < done || close < 0) {
        continue;
      }
      if (named && refer(text.substring(at + 1, close))) {
        others.append(text, done, at - 1);
        done = close + 1;
      } else if (!named) {
        referred.add(text.substring(at + 2, close));
        others.append(text, done, at);
        done = close + 1;
      }
    }
    return others.append(text, done, text.length()).toString();
  }

  private boolean refer(String name) {
    String key = key(name);
    if (referredBefore.contains(key)) {
      return true;
    }
    String note = notes.remove(key);
    if (note == null) {
      return false;
    }
    referredBefore.add(key);
    referred.add(note);
    return true;
  }

  /** Returns where the bracket that is open at {@code start}, or opens there, is closed, or -1. */
  private static int close(String text, int start) {
    int depth = text.startsWith("[", start) ? 0 : 1;
    int most = Math.min(text.length(), start + 2000);
    for (int i = start; i < most; i++) {
      char c = text.charAt(i);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
