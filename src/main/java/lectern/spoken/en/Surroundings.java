package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * The words and signs around one word of a sentence, at most {@value #REACH} on each side; blanks
 * and quotation marks are passed over. Beyond the sentence there are only boundaries.
 */
final class Surroundings {
  /** How far the rules look. */
  static final int REACH = 10;

  private static final Item EDGE = new Item("", Grammar.ofEdge(), false, false);

  private final Item[] left = new Item[REACH];
  private final Item[] right = new Item[REACH];
  private final Item self;

  Surroundings(Written text, int token, Grammar grammar) {
    this.self = item(text, token, grammar);
    int at = token;
    for (int i = 0; i < REACH; i++) {
      at = previous(text, at);
      left[i] = at < 0 ? EDGE : item(text, at, grammar);
    }
    at = token;
    for (int i = 0; i < REACH; i++) {
      at = next(text, at);
      right[i] = at >= text.count() ? EDGE : item(text, at, grammar);
    }
  }

  /** Returns the word itself. */
  Item self() {
    return self;
  }

  /** Returns what stands {@code distance} words before, from 1. */
  Item left(int distance) {
    return distance > REACH ? EDGE : left[distance - 1];
  }

  /** Returns what stands {@code distance} words behind, from 1. */
  Item right(int distance) {
    return distance > REACH ? EDGE : right[distance - 1];
  }

  /** Returns the distance of the nearest word at or beyond {@code distance} that is no adverb. */
  int leftPastAdverbs(int distance) {
    int at = distance;
    while (at < REACH && isPassedOver(at)) {
      at++;
    }
    return at;
  }

  /** Adverbs, "no longer", and the "all" of "they all". */
  private boolean isPassedOver(int distance) {
    Item item = left(distance);
    if (item.is(WordKind.DETERMINER)) {
      Item before = left(distance + 1);
      return item.is(WordKind.ADVERB)
          ? before.is(WordKind.PLURAL_PRONOUN, WordKind.PLURAL, WordKind.MODAL)
          : item.word().equals("no") && distance > 1 && left(distance - 1).word().equals("longer");
    }
    return item.is(WordKind.ADVERB);
  }

  /** Whether the word is part of a name: a capital among small words, not in a headline. */
  boolean inName() {
    if (!self.name()) {
      return false;
    }
    for (int at = 1; at <= 4; at++) {
      if (isSmallAndOpen(left(at)) || isSmallAndOpen(right(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmallAndOpen(Item item) {
    return !item.capital() && item.word().length() > 3 && item.isOpen();
  }

  private static int previous(Written text, int token) {
    int at = text.before(token);
    while (at >= 0 && isQuote(text, at)) {
      at = text.before(at);
    }
    return at;
  }

  private static int next(Written text, int token) {
    int at = text.from(token + 1);
    while (at < text.count() && isQuote(text, at)) {
      at = text.from(at + 1);
    }
    return at;
  }

  /** Quotation marks; not the apostrophe of {@code farmers'}. */
  private static boolean isQuote(Written text, int token) {
    return text.is(token, '"')
        || (text.is(token, '\'')
            && !(text.isWord(token - 1)
                && text.lower(token - 1).endsWith("s")
                && text.shape(token + 1) == Shape.BLANK));
  }

  private static Item item(Written text, int token, Grammar grammar) {
    String word = text.lower(token);
    return switch (text.shape(token)) {
      case LOWER -> new Item(word, grammar.of(word, false), false, false);
      case CAPITALIZED, UPPER, MIXED -> {
        boolean name = !text.shouted() && !startsClause(text, token);
        yield new Item(word, grammar.of(word, name), !text.shouted(), name);
      }
      case DIGITS -> new Item(word, Grammar.ofDigits(), false, false);
      case SYMBOL -> new Item(word, Grammar.ofSign(word.charAt(0)), false, false);
      case FOREIGN, BLANK -> new Item(word, grammar.of(word, true), false, true);
    };
  }

  private static boolean startsClause(Written text, int token) {
    int before = text.before(token);
    return before < 0 || text.isOneOf(before, ".:!?\"'(;");
  }

  /**
   * A word or a sign.
   *
   * @param word it, in small letters; empty beyond the sentence
   * @param kinds what it may be
   * @param capital whether it is written with a capital
   * @param name whether the start of a sentence does not explain that capital
   */
  record Item(String word, Set<WordKind> kinds, boolean capital, boolean name) {
    boolean is(WordKind kind) {
      return kinds.contains(kind);
    }

    boolean is(WordKind first, WordKind second) {
      return kinds.contains(first) || kinds.contains(second);
    }

    boolean is(WordKind first, WordKind second, WordKind third) {
      return is(first, second) || kinds.contains(third);
    }

    /** Whether a noun, a name or an adjective may be meant: no word of a closed class. */
    boolean isOpen() {
      return is(WordKind.NOUN, WordKind.NAME, WordKind.PLURAL)
          || is(WordKind.ADJECTIVE, WordKind.SINGULAR, WordKind.MODIFIER)
          || is(WordKind.GERUND);
    }
  }
}
