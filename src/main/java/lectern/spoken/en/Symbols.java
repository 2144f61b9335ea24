package lectern.spoken.en;

import java.text.Normalizer;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.Punctuation;
import lectern.spoken.Meaning.Skipped;
import lectern.spoken.Meaning.Symbol;
import lectern.spoken.Pause;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * Signs that stand for words: {@code &} is "and", {@code ©} "copyright". Also the last resort: what
 * no other class knows is left out here, with a reason.
 */
final class Symbols implements SemioticClass<Meaning> {
  private static final Punctuation SILENT = new Punctuation(Pause.NONE, null);
  private static final Punctuation COMMA = new Punctuation(Pause.COMMA, null);

  /** Signs of ownership and of markup: a listener misses nothing without them. */
  private static final String MARKS = "®™℠*~^<>`";

  private final WordMap names = new WordMap("symbols");
  private final WordMap slashes = new WordMap("slashes");
  private final Numbers numbers;

  Symbols(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "symbol";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL;
  }

  @Override
  public Found<Meaning> find(Written text, int token) {
    return isOptionalEnding(text, token)
        ? new Found<>(new Skipped("optional ending", false), token + 3)
        : new Found<>(meaning(text, token), end(text, token));
  }

  /** The plural in {@code reporter(s)} is left out. */
  private static boolean isOptionalEnding(Written text, int token) {
    return text.is(token, '(')
        && text.isWord(token - 1)
        && text.shape(token + 1) == Shape.LOWER
        && (text.text(token + 1).equals("s") || text.text(token + 1).equals("es"))
        && text.is(token + 2, ')');
  }

  /** A run of the same sign is said once, but for "C++". */
  private static int end(Written text, int token) {
    String sign = text.text(token);
    int end = token + 1;
    if (!text.is(token, '+')) {
      while (text.text(end).equals(sign)) {
        end++;
      }
    }
    return end;
  }

  private Meaning meaning(Written text, int token) {
    return switch (text.text(token)) {
      case "/" -> slash(text, token);
      case "#" -> number(text, token);
      case "*" -> star(text, token);
      case "^" -> caret(text, token);
      case "×" -> times(text, token);
      case "§" -> new Symbol("§", text.is(token + 1, '§') ? "many" : "");
      case "²", "³" -> new Symbol(text.text(token), "power");
      case "~" -> text.shape(token + 1) == Shape.DIGITS ? new Symbol("~", "") : skipped("~");
      case "<" -> isComparing(text, token) ? new Symbol("<", "") : skipped("<");
      case ">" -> isComparing(text, token) ? new Symbol(">", "") : skipped(">");
      default -> plain(text.text(token));
    };
  }

  private Meaning plain(String sign) {
    return names.contains(sign) || !digits(sign).isEmpty() ? new Symbol(sign, "") : skipped(sign);
  }

  private static Skipped skipped(String sign) {
    int c = sign.codePointAt(0);
    if (Character.getType(c) == Character.PRIVATE_USE) {
      return new Skipped("private use", true);
    }
    boolean picture =
        (c >= 0x1F000 && c < 0x1FB00) || (c >= 0x2600 && c < 0x27C0) || (c >= 0x2B00 && c < 0x2C00);
    return new Skipped(picture ? "emoji" : "symbol", MARKS.indexOf(sign) < 0);
  }

  /** Returns the digits of a number in a circle, raised or lowered; empty for other signs. */
  private static String digits(String sign) {
    if (Character.getType(sign.codePointAt(0)) != Character.OTHER_NUMBER) {
      return "";
    }
    StringBuilder digits = new StringBuilder();
    String plain = Normalizer.normalize(sign, Normalizer.Form.NFKC);
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (c == '\u2044') {
        return "";
      }
    }
    return digits.toString();
  }

  private Meaning slash(Written text, int token) {
    Shape before = text.shape(token - 1);
    Shape after = text.shape(token + 1);
    if (before == Shape.DIGITS && after == Shape.DIGITS) {
      return new Symbol("/", "");
    }
    if (before == Shape.BLANK && after != Shape.BLANK && text.isWord(token + 1)) {
      return new Symbol("/", "");
    }
    if (before == Shape.DIGITS || isAfterAmount(text, token)) {
      if ("per".equals(slashes.get(text.lower(token + 1)))) {
        return new Symbol("/", "per");
      }
    }
    String words =
        text.isWord(token - 1) && text.isWord(token + 1)
            ? text.lower(token - 1) + "/" + text.lower(token + 1)
            : "";
    if ("or".equals(slashes.get(words))) {
      return new Symbol("/", "or");
    }
    boolean close = before == Shape.UPPER || after == Shape.UPPER || words.equals("and/or");
    return close ? SILENT : COMMA;
  }

  /** Whether a unit behind a number stands before {@code token}: 5 litres/day. */
  private static boolean isAfterAmount(Written text, int token) {
    return text.isWord(token - 1) && text.shape(text.before(token - 1)) == Shape.DIGITS;
  }

  private static Meaning number(Written text, int token) {
    boolean note = Glued.is(text, token - 1, Shape.UPPER, 1);
    boolean digits = text.shape(text.from(token + 1)) == Shape.DIGITS;
    return new Symbol("#", note ? "sharp" : digits ? "number" : "hash");
  }

  private static Meaning star(Written text, int token) {
    boolean before = text.shape(text.before(token)) == Shape.DIGITS;
    boolean after = text.shape(text.from(token + 1)) == Shape.DIGITS;
    return before && after ? new Symbol("*", "times") : skipped("*");
  }

  private static Meaning caret(Written text, int token) {
    return Glued.isPart(text, token - 1) && Glued.isPart(text, token + 1)
        ? new Symbol("^", "power")
        : skipped("^");
  }

  /** Sizes are said with "by", sums with "times". */
  private static Meaning times(Written text, int token) {
    boolean sizes = text.shape(text.before(token)) == Shape.DIGITS;
    int second = text.from(token + 1);
    boolean sum = text.is(text.from(second + 1), '=');
    boolean counted = text.shape(token - 1) != Shape.BLANK || text.isWord(text.from(second + 1));
    boolean size = sizes && text.shape(second) == Shape.DIGITS && counted && !sum;
    return new Symbol("×", size ? "by" : "");
  }

  private static boolean isComparing(Written text, int token) {
    Shape after = text.shape(text.from(token + 1));
    return after == Shape.DIGITS || text.isOneOf(text.from(token + 1), "$€£");
  }

  @Override
  public void say(Meaning meaning, Phrase out) {
    if (meaning instanceof Symbol symbol) {
      String key = symbol.sense().isEmpty() ? symbol.sign() : symbol.sense() + " " + symbol.sign();
      String name = names.get(key);
      out.words(name == null ? numbers.cardinal(digits(symbol.sign())) : name);
    }
  }
}
