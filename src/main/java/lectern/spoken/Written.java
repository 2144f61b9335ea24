package lectern.spoken;

import java.util.Arrays;
import java.util.Locale;
import lectern.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as rules see it: typography folded ({@link Folding}), cut into tokens, every token
 * mapped back to the written text. Immutable.
 *
 * <p>Tokens touch: white space is a token too. An apostrophe between two letters belongs to its
 * word, so {@code Wagner's} is one token.
 */
public final class Written {
  private final Folding folding;
  private final int[] starts;
  private final Shape[] shapes;
  private final int count;
  private final @Nullable String[] lower;
  private final boolean shouted;

  /** Folds and cuts the text of one sentence. */
  public Written(String sentence) {
    this.folding = Folding.of(sentence);
    String text = folding.text();
    int[] starts = new int[text.length() / 2 + 8];
    Shape[] shapes = new Shape[starts.length];
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      if (count + 1 == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count + 2);
        shapes = Arrays.copyOf(shapes, 2 * count + 2);
      }
      int end = Tokens.end(text, at);
      starts[count] = at;
      shapes[count] = Tokens.shape(text, at, end);
      count++;
      at = end;
    }
    starts[count] = text.length();
    this.starts = starts;
    this.shapes = shapes;
    this.count = count;
    this.lower = new String[count];
    this.shouted = isShouted(shapes, starts, count);
  }

  private Written(Written whole, int count) {
    this.folding = whole.folding;
    this.starts = whole.starts;
    this.shapes = whole.shapes;
    this.count = count;
    this.lower = whole.lower;
    this.shouted = whole.shouted;
  }

  /** Returns this text as if it ended before a token; all tokens keep their numbers. */
  Written upTo(int token) {
    return token == count ? this : new Written(this, token);
  }

  private static boolean isShouted(Shape[] shapes, int[] starts, int count) {
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < count; i++) {
      boolean upper = shapes[i] == Shape.UPPER && starts[i + 1] - starts[i] > 1;
      if (upper) {
        capitals++;
      }
      if (upper || shapes[i] == Shape.LOWER || shapes[i] == Shape.CAPITALIZED) {
        words++;
      }
    }
    return words >= 3 && capitals >= 3 && capitals * 5 >= words * 4;
  }

  /** Returns the number of tokens. */
  public int count() {
    return count;
  }

  /** Returns the shape of a token; {@link Shape#BLANK} before the first and behind the last one. */
  public Shape shape(int token) {
    return token < 0 || token >= count ? Shape.BLANK : shapes[token];
  }

  /** Returns the folded text of a token; empty before the first and behind the last one. */
  public String text(int token) {
    return token < 0 || token >= count ? "" : text(token, token + 1);
  }

  /** Returns the folded text of tokens {@code from} (inclusive) to {@code to} (exclusive). */
  public String text(int from, int to) {
    return folding.text().substring(starts[from], starts[to]);
  }

  /**
   * Returns the folded text of a token in small letters; empty before the first and behind the
   * last.
   */
  public String lower(int token) {
    if (token < 0 || token >= count) {
      return "";
    }
    String known = lower[token];
    if (known == null) {
      known = text(token);
      if (shapes[token] != Shape.LOWER) {
        known = known.toLowerCase(Locale.ROOT);
      }
      lower[token] = known;
    }
    return known;
  }

  /** Returns the length of a token's folded text; 0 before the first and behind the last one. */
  public int length(int token) {
    return token < 0 || token >= count ? 0 : starts[token + 1] - starts[token];
  }

  /** Whether a token is the sign {@code symbol}. */
  public boolean is(int token, char symbol) {
    return token >= 0
        && token < count
        && shapes[token] == Shape.SYMBOL
        && folding.text().charAt(starts[token]) == symbol;
  }

  /** Whether a token is one of the signs in {@code symbols}. */
  public boolean isOneOf(int token, String symbols) {
    return token >= 0
        && token < count
        && shapes[token] == Shape.SYMBOL
        && symbols.indexOf(folding.text().charAt(starts[token])) >= 0;
  }

  /** Whether a token is a word of Latin letters. */
  public boolean isWord(int token) {
    return switch (shape(token)) {
      case LOWER, CAPITALIZED, UPPER, MIXED -> true;
      case DIGITS, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  /** Returns the index of the nearest token before {@code token} that is not blank, or −1. */
  public int before(int token) {
    int at = token - 1;
    while (at >= 0 && shapes[at] == Shape.BLANK) {
      at--;
    }
    return at;
  }

  /**
   * Returns the index of the first token at or after {@code token} that is not blank, or {@link
   * #count()}.
   */
  public int from(int token) {
    int at = token;
    while (at < count && shapes[at] == Shape.BLANK) {
      at++;
    }
    return at;
  }

  /** Whether nearly all words of this sentence are in capitals, as in a headline. */
  public boolean shouted() {
    return shouted;
  }

  /**
   * Returns where tokens {@code from} (inclusive) to {@code to} (exclusive) stand in the sentence.
   */
  public Span span(int from, int to) {
    return folding.original(starts[from], starts[to]);
  }
}
