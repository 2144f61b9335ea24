package lectern.spoken.en;

import lectern.spoken.Meaning.Operator;
import lectern.spoken.Meaning.Operator.Operation;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Signs of arithmetic: {@code 2 + 2 = 4} is "two plus two equals four", {@code 3 × 4} "three by
 * four", {@code >100} "more than one hundred", {@code ±5} "plus or minus five".
 */
final class Operators implements SemioticClass<Operator> {
  /** How far away an equals sign shows that a calculation is written. */
  private static final int REACH = 12;

  private static final String FREE = "([\"'=^×";

  @Override
  public String name() {
    return "math";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.SYMBOL || shape == Shape.LOWER;
  }

  @Override
  public @Nullable Found<Operator> find(Written text, int token) {
    Operation operation =
        text.shape(token) == Shape.LOWER ? byLetter(text, token) : bySign(text, token);
    return operation == null ? null : new Found<>(new Operator(operation), token + 1);
  }

  /** Returns what the letter x does between two numbers or behind one. */
  private static @Nullable Operation byLetter(Written text, int token) {
    if (text.length(token) != 1 || !text.lower(token).equals("x")) {
      return null;
    }
    int left = text.before(token);
    int right = text.from(token + 1);
    boolean number = text.shape(left) == Shape.DIGITS || isUnitOfNumber(text, left);
    if (!number || right - left > 4) {
      return null;
    }
    if (text.shape(right) == Shape.DIGITS) {
      return product(text, token, right);
    }
    return left == token - 1 && right > token + 1 && text.isWord(right) ? Operation.TIMES : null;
  }

  private static boolean isUnitOfNumber(Written text, int token) {
    return text.isWord(token)
        && text.length(token) <= 2
        && text.shape(token - 1) == Shape.DIGITS
        && text.shape(token + 1) == Shape.BLANK;
  }

  private static @Nullable Operation bySign(Written text, int token) {
    String sign = text.text(token);
    return switch (sign.charAt(0)) {
      case '+' -> plus(text, token);
      case '-', '–' -> minus(text, token);
      case '×', '*', '⋅', '·' -> times(text, token, sign.charAt(0));
      case '÷' -> Operation.DIVIDED_BY;
      case '/' -> isCalculated(text, token) ? Operation.DIVIDED_BY : null;
      case '=' -> isBetween(text, token) ? Operation.EQUALS : null;
      case '≠' -> Operation.NOT_EQUAL;
      case '≈' -> Operation.ABOUT;
      case '~' -> isPrefix(text, token) ? Operation.ABOUT : null;
      case '±' -> Operation.PLUS_OR_MINUS;
      case '<', '≤', '>', '≥' -> comparison(text, token, sign.charAt(0));
      case '√' -> Operation.ROOT;
      default -> null;
    };
  }

  private static @Nullable Operation plus(Written text, int token) {
    boolean behind = text.shape(token - 1) == Shape.DIGITS && !text.is(token + 1, '+');
    return behind || isPrefix(text, token) || isBetween(text, token) ? Operation.PLUS : null;
  }

  private static @Nullable Operation minus(Written text, int token) {
    return isCalculated(text, token) ? Operation.MINUS : null;
  }

  private static @Nullable Operation times(Written text, int token, char sign) {
    int right = text.from(token + 1);
    if (!isOperandBefore(text, text.before(token))
        && text.shape(text.before(token)) != Shape.LOWER) {
      return null;
    }
    if (text.shape(right) != Shape.DIGITS) {
      boolean factor = sign == '×' && (isBetween(text, token) || text.isWord(right));
      return factor ? Operation.TIMES : null;
    }
    return sign == '×' ? product(text, token, right) : Operation.TIMES;
  }

  /** "Times" in a calculation and before a power of ten; "by" in sizes and teams. */
  private static Operation product(Written text, int token, int right) {
    boolean power = text.text(right).equals("10") && Powers.isRaised(text, right + 1);
    return power || isNearEquals(text, token) ? Operation.TIMES : Operation.BY;
  }

  private static @Nullable Operation comparison(Written text, int token, char sign) {
    boolean prefix = isPrefix(text, token);
    if (!prefix && !isBetween(text, token)) {
      return null;
    }
    return switch (sign) {
      case '<' -> prefix ? Operation.LESS : Operation.SMALLER;
      case '≤' -> Operation.AT_MOST;
      case '≥' -> Operation.AT_LEAST;
      default -> prefix ? Operation.MORE : Operation.GREATER;
    };
  }

  /** Whether a sign stands right before a number, and nothing right before the sign. */
  private static boolean isPrefix(Written text, int token) {
    boolean free = text.shape(token - 1) == Shape.BLANK || text.isOneOf(token - 1, FREE);
    boolean number =
        text.shape(token + 1) == Shape.DIGITS
            || (text.isOneOf(token + 1, ".$£€") && text.shape(token + 2) == Shape.DIGITS);
    return free && number;
  }

  private static boolean isBetween(Written text, int token) {
    return isOperandBefore(text, text.before(token)) && isOperandBehind(text, text.from(token + 1));
  }

  private static boolean isOperandBefore(Written text, int token) {
    return text.shape(token) == Shape.DIGITS
        || text.isOneOf(token, ")²³½¼¾%")
        || (text.isWord(token) && text.length(token) <= 2);
  }

  private static boolean isOperandBehind(Written text, int token) {
    return text.shape(token) == Shape.DIGITS
        || text.isOneOf(token, "(-½¼¾√$£€.")
        || (text.isWord(token) && text.length(token) <= 2);
  }

  /** Whether a dash or a slash between two operands is part of a calculation. */
  private static boolean isCalculated(Written text, int token) {
    return isBetween(text, token) && isNearEquals(text, token);
  }

  private static boolean isNearEquals(Written text, int token) {
    for (int at = token - REACH; at <= token + REACH; at++) {
      if (text.is(at, '=')) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void say(Operator operator, Phrase out) {
    out.words(
        switch (operator.operation()) {
          case PLUS -> "plus";
          case MINUS -> "minus";
          case TIMES -> "times";
          case BY -> "by";
          case DIVIDED_BY -> "divided by";
          case EQUALS -> "equals";
          case NOT_EQUAL -> "is not equal to";
          case ABOUT -> "about";
          case PLUS_OR_MINUS -> "plus or minus";
          case LESS -> "less than";
          case AT_MOST -> "at most";
          case SMALLER -> "is less than";
          case GREATER -> "is greater than";
          case MORE -> "more than";
          case AT_LEAST -> "at least";
          case ROOT -> "the square root of";
        });
  }
}
