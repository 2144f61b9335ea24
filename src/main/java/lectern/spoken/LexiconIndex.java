package lectern.spoken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lectern.lexicon.Lexicon;
import lectern.lexicon.Lexicon.Entry;
import lectern.spoken.Meaning.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a lexicon in written text, token by token: the longest first, then the one
 * whose capitals are the same, then one of small letters only. In a headline in capitals an entry
 * with capitals of its own is found as well. A word in {@code 's} or in the plural follows its
 * entry if it has none itself.
 */
final class LexiconIndex {
  /** The shortest word whose plural in s follows it; "Mar" has no plural "Mars". */
  private static final int MIN_PLURAL_STEM = 4;

  private final Node root = new Node();

  LexiconIndex(Lexicon lexicon) {
    for (Entry entry : lexicon.entries()) {
      add(entry);
    }
  }

  private void add(Entry entry) {
    Written text = new Written(entry.grapheme());
    int end = text.before(text.count()) + 1;
    if (end > 0) {
      Node node = root;
      for (int token = text.from(0); token < end; token++) {
        node = node.made(key(text, token));
      }
      node.put(exact(text, text.from(0), end), entry);
    }
  }

  /** Returns the longest entry that starts at a token, at borders of words, or null. */
  @Nullable Match find(Written text, int token) {
    Match best = null;
    Node node = root;
    for (int at = token; at < text.count(); at++) {
      Match inflected = best == null || at > token ? inflected(node, text, token, at) : null;
      Node next = node.child(key(text, at));
      Entry entry = next == null ? null : next.entry(text, token, at + 1, "");
      if (entry != null && Borders.around(text, token, at + 1)) {
        best = match(text, token, at + 1, entry, "");
      } else if (inflected != null) {
        best = inflected;
      }
      if (next == null) {
        break;
      }
      node = next;
    }
    return best == null ? null : withPossessive(best, text);
  }

  /** Takes in the {@code 's} of what ends in a digit or a sign, where it is no part of a word. */
  private static Match withPossessive(Match match, Written text) {
    int end = match.end();
    boolean possessive =
        !text.isWord(end - 1) && text.is(end, '\'') && text.lower(end + 1).equals("s");
    return possessive ? match(text, match.start(), end + 2, match.meaning().entry(), "'s") : match;
  }

  /** Returns the match whose last token is an entry's last token with an ending, or null. */
  private static @Nullable Match inflected(Node before, Written text, int start, int last) {
    if (!text.isWord(last) || before.children == null) {
      return null;
    }
    String word = text.lower(last);
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe > 0) {
      return isClitic(word.substring(apostrophe))
          ? inflected(before, text, start, last, word.substring(0, apostrophe), apostrophe)
          : null;
    }
    if (!word.endsWith("s")) {
      return null;
    }
    Match match = plural(before, text, start, last, word, 1);
    if (match == null && word.endsWith("es")) {
      match = plural(before, text, start, last, word, 2);
    }
    return match;
  }

  private static @Nullable Match plural(
      Node before, Written text, int start, int last, String word, int ending) {
    int stem = word.length() - ending;
    boolean letters = text.shape(last) == Shape.MIXED && stem >= 2;
    if (stem + ending <= MIN_PLURAL_STEM && !letters) {
      return null;
    }
    boolean hisses = isSibilant(word, stem);
    return hisses == (ending == 2)
        ? inflected(before, text, start, last, word.substring(0, stem), stem)
        : null;
  }

  private static boolean isSibilant(String word, int stem) {
    char end = word.charAt(stem - 1);
    return end == 's'
        || end == 'x'
        || end == 'z'
        || (end == 'h' && stem > 1 && "cs".indexOf(word.charAt(stem - 2)) >= 0);
  }

  private static @Nullable Match inflected(
      Node before, Written text, int start, int last, String stem, int stemLength) {
    Node node = before.child(stem);
    if (node == null) {
      return null;
    }
    String ending = text.text(last).substring(stemLength);
    Entry entry = node.entry(text, start, last + 1, ending);
    return entry != null && Borders.around(text, start, last + 1)
        ? match(text, start, last + 1, entry, ending.toLowerCase(Locale.ROOT))
        : null;
  }

  private static boolean isClitic(String ending) {
    return switch (ending) {
      case "'s", "'ll", "'d", "'ve", "'re", "'m" -> true;
      default -> false;
    };
  }

  private static Match match(Written text, int start, int end, Entry entry, String ending) {
    return new Match(start, end, new Listed(exact(text, start, end), entry, ending));
  }

  private static String key(Written text, int token) {
    return text.shape(token) == Shape.BLANK ? " " : text.lower(token);
  }

  /** Returns the text of tokens with single blanks. */
  private static String exact(Written text, int start, int end) {
    if (end == start + 1) {
      return text.text(start);
    }
    StringBuilder exact = new StringBuilder();
    for (int token = start; token < end; token++) {
      exact.append(text.shape(token) == Shape.BLANK ? " " : text.text(token));
    }
    return exact.toString();
  }

  /**
   * An entry found in a sentence.
   *
   * @param start its first token
   * @param end the token behind it
   * @param meaning what was found
   */
  record Match(int start, int end, Listed meaning) {}

  /** The entries that start with the same tokens, in whatever capitals. */
  private static final class Node {
    private @Nullable Map<String, Node> children;
    private @Nullable Map<String, Entry> entries;
    private @Nullable Entry last;

    private Node made(String key) {
      Map<String, Node> map = children;
      if (map == null) {
        map = new HashMap<>(2);
        children = map;
      }
      return map.computeIfAbsent(key, k -> new Node());
    }

    private @Nullable Node child(String key) {
      return children == null ? null : children.get(key);
    }

    private void put(String exact, Entry entry) {
      if (entries == null) {
        entries = new HashMap<>(2);
      }
      entries.put(exact, entry);
      last = entry;
    }

    /** Returns the entry that stands for tokens of a text without an ending, or null. */
    private @Nullable Entry entry(Written text, int start, int end, String ending) {
      Map<String, Entry> map = entries;
      if (map == null) {
        return null;
      }
      String written = exact(text, start, end);
      String stem = written.substring(0, written.length() - ending.length());
      Entry exact = map.get(stem);
      if (exact == null) {
        exact = map.get(stem.toLowerCase(Locale.ROOT));
      }
      return exact == null && text.shouted() ? last : exact;
    }
  }
}
