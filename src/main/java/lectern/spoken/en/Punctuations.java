package lectern.spoken.en;

import lectern.spoken.Meaning.Punctuation;
import lectern.spoken.Pause;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.SpokenSentence.Ending;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Signs that are heard as a pause or a melody: commas, stops, dashes, brackets, quotation marks,
 * bullets, lines made of signs.
 */
final class Punctuations implements SemioticClass<Punctuation> {
  private static final Punctuation SILENT = new Punctuation(Pause.NONE, null);
  private static final Punctuation COMMA = new Punctuation(Pause.COMMA, null);
  private static final Punctuation BRACKET = new Punctuation(Pause.BRACKET, null);
  private static final Punctuation COLON = new Punctuation(Pause.COLON, null);
  private static final Punctuation SEMICOLON = new Punctuation(Pause.SEMICOLON, null);
  private static final Punctuation DASH = new Punctuation(Pause.DASH, null);
  private static final Punctuation ELLIPSIS = new Punctuation(Pause.ELLIPSIS, null);

  /** Signs that make up lines, with or without blanks between them. */
  private static final String LINE_SIGNS = "-*=_~•.·—–#+|/\\<>^…";

  private static final String SPACED_SIGNS = "-*=_~•.·—–…";

  @Override
  public String name() {
    return "punctuation";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Punctuation> find(Written text, int token) {
    if (text.isOneOf(token, "?!")) {
      return marks(text, token);
    }
    if (text.isOneOf(token, LINE_SIGNS)) {
      Found<Punctuation> line = line(text, token);
      if (line != null) {
        return line;
      }
    }
    Punctuation sign = sign(text, token);
    return sign == null ? null : new Found<>(sign, token + 1);
  }

  /** A run of question and exclamation marks is a question if it holds one of them. */
  private static Found<Punctuation> marks(Written text, int token) {
    boolean question = false;
    int end = token;
    while (text.isOneOf(end, "?!")) {
      question |= text.is(end, '?');
      end++;
    }
    // The mark of a name, as in "Yahoo! shares".
    boolean ofName =
        end == token + 1
            && text.is(token, '!')
            && text.shape(token - 1) == Shape.CAPITALIZED
            && text.shape(text.from(end)) == Shape.LOWER;
    Punctuation mark =
        new Punctuation(Pause.SEMICOLON, question ? Ending.QUESTION : Ending.EXCLAMATION);
    return new Found<>(ofName ? SILENT : mark, end);
  }

  /** Three or more of the same sign: an ellipsis, or a line drawn across the page. */
  private static @Nullable Found<Punctuation> line(Written text, int token) {
    char sign = text.text(token).charAt(0);
    boolean spaced = SPACED_SIGNS.indexOf(sign) >= 0;
    int count = 1;
    int end = token + 1;
    while (true) {
      if (text.is(end, sign)) {
        end++;
      } else if (spaced && text.shape(end) == Shape.BLANK && text.is(end + 1, sign)) {
        end += 2;
      } else {
        break;
      }
      count++;
    }
    boolean dash = count == 2 && sign == '-' && end == token + 2;
    if (count < 3 && !dash) {
      return null;
    }
    boolean stop = sign == '.' && count > 3;
    Punctuation sound = dash ? DASH : sign == '.' || sign == '…' ? ELLIPSIS : SEMICOLON;
    return new Found<>(stop ? new Punctuation(Pause.ELLIPSIS, Ending.STATEMENT) : sound, end);
  }

  private static @Nullable Punctuation sign(Written text, int token) {
    String sign = text.text(token);
    return switch (sign) {
      case "." -> stop(text, token);
      case "\"", "'", "_", "·", "‧", "¿", "¡" -> SILENT;
      case "," -> COMMA;
      case ":" -> between(text, token) ? SILENT : COLON;
      case ";", "|", "‖", "¦" -> SEMICOLON;
      case "—" -> DASH;
      case "…" -> ELLIPSIS;
      case "(", ")", "[", "]", "{", "}" -> inside(text, token) ? SILENT : BRACKET;
      case "-", "–" -> isMinus(text, token) ? null : dash(text, token);
      case "•", "‣", "◦", "▪", "▫", "●", "○", "■", "□", "▶", "►", "▸", "◆", "◇", "★", "☆" ->
          text.before(token) < 0 ? SILENT : SEMICOLON;
      case "*", "→", ">", "+" -> isMarker(text, token) ? SILENT : null;
      case "、", "،", "，", "､" -> COMMA;
      case "。", "｡", "।", "۔" -> new Punctuation(Pause.SEMICOLON, Ending.STATEMENT);
      case "؟", "՞" -> new Punctuation(Pause.SEMICOLON, Ending.QUESTION);
      default -> other(sign);
    };
  }

  /** Whether a sign starts an item of a list or a quotation, before words. */
  private static boolean isMarker(Written text, int token) {
    return text.before(token) < 0
        && text.shape(token + 1) == Shape.BLANK
        && text.shape(token + 2) != Shape.DIGITS;
  }

  /** A full stop; one that is followed by a new sentence all the same is heard. */
  private static Punctuation stop(Written text, int token) {
    int next = text.from(token + 1);
    boolean more =
        text.shape(token - 1) == Shape.LOWER
            && text.length(token - 1) > 2
            && text.shape(next) == Shape.CAPITALIZED;
    return new Punctuation(more ? Pause.SEMICOLON : Pause.NONE, Ending.STATEMENT);
  }

  private static Punctuation dash(Written text, int token) {
    boolean before = text.shape(token - 1) == Shape.BLANK;
    boolean after = text.shape(token + 1) == Shape.BLANK;
    boolean dash = text.is(token, '–') ? before || after : before && after;
    return dash ? DASH : SILENT;
  }

  /** Whether a mark or a rating is given: {@code BBB-}. */
  private static boolean isMinus(Written text, int token) {
    if (text.shape(token - 1) != Shape.UPPER || Glued.isPart(text, token + 1)) {
      return false;
    }
    return switch (text.text(token - 1)) {
      case "A", "B", "C", "D", "AA", "BB", "BBB", "CC", "CCC", "O", "AB" ->
          !text.lower(text.from(token + 1)).equals("and")
              && !text.lower(text.from(token + 1)).equals("or")
              && !text.is(token + 1, '-');
      default -> false;
    };
  }

  private static boolean between(Written text, int token) {
    return text.shape(token - 1) == Shape.DIGITS && text.shape(token + 1) == Shape.DIGITS;
  }

  /** Whether a bracket opens or closes inside a word: reporter(s). */
  private static boolean inside(Written text, int token) {
    int open = text.isOneOf(token, "([{") ? token : token - 2;
    return Glued.isPart(text, open - 1) && Glued.isPart(text, open + 1);
  }

  private static @Nullable Punctuation other(String sign) {
    return switch (Character.getType(sign.codePointAt(0))) {
      case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> BRACKET;
      case Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION ->
          SILENT;
      case Character.DASH_PUNCTUATION -> DASH;
      default -> null;
    };
  }

  @Override
  public void say(Punctuation punctuation, Phrase out) {}
}
