package lectern.spoken.en;

import java.util.Locale;
import lectern.spoken.Meaning.Year;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Years: {@code 2021} is "twenty twenty one", {@code AD 79} is "A D seventy nine", {@code '05} is
 * "oh five".
 */
final class Years implements SemioticClass<Year> {
  private final Numbers numbers;
  private final YearContext context;

  Years(Numbers numbers, YearContext context) {
    this.numbers = numbers;
    this.context = context;
  }

  @Override
  public String name() {
    return "year";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.UPPER || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Year> find(Written text, int token) {
    return switch (text.shape(token)) {
      case DIGITS -> number(text, token);
      case UPPER -> afterEra(text, token);
      default -> text.is(token, '\'') ? shortened(text, token) : null;
    };
  }

  private @Nullable Found<Year> number(Written text, int token) {
    Found<Year> dated = beforeEra(text, token);
    if (dated != null) {
      return dated;
    }
    if (text.length(token) != 4 || text.text(token).charAt(0) == '0' || isMore(text, token + 1)) {
      return null;
    }
    int number = Integer.parseInt(text.text(token));
    if (text.is(token + 1, '\'') && text.lower(token + 2).equals("s")) {
      return new Found<>(new Year(number, "", false, true), token + 3);
    }
    return context.isYear(text, token, token + 1, number)
        ? new Found<>(new Year(number, ""), token + 1)
        : null;
  }

  /** Whether a number goes on behind {@code end}. */
  private static boolean isMore(Written text, int end) {
    return text.isOneOf(end, ".,:") && text.shape(end + 1) == Shape.DIGITS;
  }

  /** 300 BC, 44 B.C.E., 10,000 BC. */
  private static @Nullable Found<Year> beforeEra(Written text, int token) {
    int at = token + 1;
    String digits = text.text(token);
    if (text.is(at, ',') && text.length(at + 1) == 3 && text.shape(at + 1) == Shape.DIGITS) {
      digits += text.text(at + 1);
      at += 2;
    }
    int letters = text.from(at);
    int end = endOfEra(text, letters);
    if (end < 0 || digits.length() > 6 || text.isOneOf(token - 1, "$£€.,")) {
      return null;
    }
    String era = letters(text, letters, end);
    int year = Integer.parseInt(digits);
    boolean recent = year > 1900 && year < 2100 && year % 10 > 0;
    return year == 0 || recent ? null : new Found<>(new Year(year, era), end);
  }

  private static @Nullable Found<Year> afterEra(Written text, int token) {
    String first = text.text(token);
    if (!first.equals("AD") && !first.equals("A") && !first.equals("CE")) {
      return null;
    }
    int end = endOfEra(text, token);
    int number = end < 0 ? -1 : text.from(end);
    if (number < 0
        || text.shape(number) != Shape.DIGITS
        || text.length(number) > 4
        || isMore(text, number + 1)) {
      return null;
    }
    int year = Integer.parseInt(text.text(number));
    String era = letters(text, token, end);
    boolean known = year > 0 && (era.equals("AD") || era.equals("CE"));
    return known ? new Found<>(new Year(year, era, true, false), number + 1) : null;
  }

  /** Returns the end of the letters of an era at {@code token}, or −1. */
  private static int endOfEra(Written text, int token) {
    switch (text.text(token)) {
      case "BC", "AD", "BCE", "CE", "bc", "bce":
        return text.isOneOf(token + 1, "-&/") ? -1 : token + 1;
      case "B", "A", "C":
        return endOfDotted(text, token);
      default:
        return -1;
    }
  }

  /** A.D., B.C., B.C.E., C.E. */
  private static int endOfDotted(Written text, int token) {
    int end = token;
    while (end < token + 6 && text.length(end) == 1 && text.is(end + 1, '.')) {
      end += 2;
    }
    return switch (letters(text, token, end)) {
      case "BC", "AD", "BCE", "CE" -> end;
      default -> -1;
    };
  }

  private static String letters(Written text, int from, int to) {
    StringBuilder letters = new StringBuilder(3);
    for (int token = from; token < to; token++) {
      if (text.isWord(token)) {
        letters.append(text.text(token));
      }
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  /** The year '05; others, such as '68, are said like any number. */
  private static @Nullable Found<Year> shortened(Written text, int token) {
    boolean two =
        text.shape(token - 1) == Shape.BLANK
            && text.shape(token + 1) == Shape.DIGITS
            && text.length(token + 1) == 2
            && text.text(token + 1).charAt(0) == '0'
            && !text.isWord(token + 2);
    if (!two || isMore(text, token + 2)) {
      return null;
    }
    int year = Integer.parseInt(text.text(token + 1));
    return year == 0 ? null : new Found<>(new Year(year, ""), token + 2);
  }

  @Override
  public void say(Year year, Phrase out) {
    if (year.eraFirst()) {
      out.letters(year.era());
    }
    if (year.year() < 10 && year.era().isEmpty()) {
      out.word("oh");
    }
    out.words(numbers.year(year.year()));
    if (!year.eraFirst()) {
      out.letters(year.era());
    }
    if (year.possessive()) {
      out.ending("'s");
    }
  }
}
