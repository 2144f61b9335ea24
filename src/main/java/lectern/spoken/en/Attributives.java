package lectern.spoken.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lectern.data.Fields;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * Decides whether an amount describes a noun that follows, and is then said in the singular: "a
 * five million dollar deal", but "cost five million dollars and". An article before it, or a noun
 * that is often described so behind it, speak for that; function words and verbs behind it against.
 */
final class Attributives {
  private static final int MODIFIERS = 3;

  private enum Kind {
    DETERMINER,
    MODIFIER,
    FOLLOWER,
    NOUN
  }

  /** Words before the amount, and words behind it; a few stand in both. */
  private final Map<String, Kind> before = new HashMap<>();

  private final Map<String, Kind> behind = new HashMap<>();

  Attributives() {
    for (String[] row : Table.rows("attributive", 2)) {
      Kind kind = kind(row[0]);
      Map<String, Kind> words = kind == Kind.DETERMINER || kind == Kind.MODIFIER ? before : behind;
      for (String word : Fields.of(row[1], ' ')) {
        words.putIfAbsent(word, kind);
      }
    }
  }

  private static Kind kind(String name) {
    return switch (name) {
      case "determiner" -> Kind.DETERMINER;
      case "modifier" -> Kind.MODIFIER;
      case "follower" -> Kind.FOLLOWER;
      case "noun" -> Kind.NOUN;
      default -> throw new IllegalStateException("no such kind in attributive.tsv: " + name);
    };
  }

  /** Whether the amount in tokens {@code start} to {@code end} describes what stands behind it. */
  boolean describes(Written text, int start, int end) {
    if (text.is(end, '"') && text.is(start - 1, '"') && text.shape(end + 1) == Shape.BLANK) {
      return describes(text, start - 1, end + 1);
    }
    if (text.is(end, '-') && text.isWord(end + 1)) {
      return !HYPHENATED.contains(text.lower(end + 1));
    }
    int next = text.from(end);
    if (next >= text.count() || text.isOneOf(next, ".?!;:)")) {
      return false;
    }
    int previous = text.before(start);
    if (isArticle(text, previous)) {
      return next > end || text.is(end, ',') || text.is(end, '"');
    }
    if (next == end) {
      return text.is(end, ',') && isDetermined(text, previous) && isCompound(text, end + 1);
    }
    return text.isWord(next) && describesWord(text, previous, next);
  }

  private static final Set<String> HYPHENATED = Set.of("worth", "to", "and", "or", "off");

  private boolean describesWord(Written text, int previous, int next) {
    String word = text.lower(next);
    Kind kind = behind.get(word);
    if (kind != null) {
      return kind == Kind.NOUN;
    }
    if (isDetermined(text, previous)) {
      return !isVerbLike(word)
          && !(text.shape(next) == Shape.CAPITALIZED && isVerb(text, text.from(next + 1)));
    }
    return text.shape(next) == Shape.LOWER && isPlural(word);
  }

  private static boolean isArticle(Written text, int token) {
    String word = text.lower(token);
    return word.equals("a") || word.equals("an");
  }

  /** Whether a determiner stands at {@code token}, or before a few adjectives there. */
  private boolean isDetermined(Written text, int token) {
    int at = token;
    for (int i = 0; i <= MODIFIERS; i++) {
      String word = text.lower(at);
      Kind kind = before.get(word);
      if (kind == Kind.DETERMINER || isArticle(text, at) || isPossessive(word)) {
        return true;
      }
      boolean compound = text.is(at - 1, '-') && text.isWord(at - 2);
      if (kind != Kind.MODIFIER && !compound) {
        return false;
      }
      at = text.before(compound ? at - 2 : at);
    }
    return false;
  }

  private static final Set<String> CONTRACTED =
      Set.of(
          "it's", "that's", "he's", "she's", "there's", "what's", "here's", "who's", "where's",
          "let's", "this's", "how's");

  private static boolean isPossessive(String word) {
    return word.endsWith("'s") && !CONTRACTED.contains(word);
  }

  /** Whether what follows a comma is a second adjective of the kind of {@code two-year}. */
  private static boolean isCompound(Written text, int token) {
    int first = text.from(token);
    return first > token && text.is(first + 1, '-') && text.isWord(first + 2);
  }

  private boolean isVerb(Written text, int token) {
    return behind.get(text.lower(token)) == Kind.FOLLOWER || isVerbLike(text.lower(token));
  }

  private static boolean isVerbLike(String word) {
    return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
  }

  private static boolean isPlural(String word) {
    return word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && word.indexOf('\'') < 0;
  }
}
