package lectern.spoken.en;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.data.Fields;
import lectern.spoken.Meaning.Formula;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Chemical notation met in news: {@code CO2} is "C O two", {@code H5N1} "H five N one", {@code
 * U-235} "U two thirty five", {@code PM2.5} "P M two point five".
 */
final class Chemicals implements SemioticClass<Formula> {
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
  private static final int LONGEST = 16;

  private final Numbers numbers;
  private final WordSet elements = new WordSet("elements");
  private final WordMap formulas = new WordMap("formulas");

  /** An element's name as said, and the mass numbers of its isotopes. */
  private record Isotopes(String said, Set<String> masses) {}

  private final Map<String, Isotopes> isotopes = new HashMap<>();

  Chemicals(Numbers numbers) {
    this.numbers = numbers;
    for (String[] row : Table.rows("isotopes", 3)) {
      isotopes.put(row[0], new Isotopes(row[1], Set.of(Fields.of(row[2], ' '))));
    }
  }

  @Override
  public String name() {
    return "chemical";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case LOWER, CAPITALIZED, UPPER, MIXED -> true;
      case DIGITS, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public boolean standsAlone(Shape shape) {
    return shape == Shape.MIXED;
  }

  @Override
  public @Nullable Found<Formula> find(Written text, int token) {
    Shape next = text.shape(token + 1);
    if (next == Shape.DIGITS || next == Shape.SYMBOL) {
      if (text.is(token + 1, '-')) {
        return isotope(text, token);
      }
      return text.shape(token) == Shape.LOWER ? null : formula(text, token);
    }
    return text.shape(token) == Shape.MIXED ? known(text, token, token + 1) : null;
  }

  /** Reads {@code U-235}, {@code uranium-235}. */
  private @Nullable Found<Formula> isotope(Written text, int token) {
    int mass = token + 2;
    if (text.shape(mass) != Shape.DIGITS || text.isWord(mass + 1)) {
      return null;
    }
    Isotopes element = isotopes.get(text.text(token));
    if (element == null && text.shape(token) == Shape.CAPITALIZED && text.length(token) > 2) {
      element = isotopes.get(text.lower(token));
    }
    return element == null || !element.masses.contains(text.text(mass))
        ? null
        : new Found<>(new Formula(List.of(element.said, text.text(mass))), mass + 1);
  }

  /** Reads what is in the table, or else symbols of elements and numbers in turn. */
  private @Nullable Found<Formula> formula(Written text, int token) {
    int end = token + 1;
    while (end < token + LONGEST && isInside(text, end)) {
      end++;
    }
    for (int known = end; known > token; known--) {
      Found<Formula> found = known(text, token, known);
      if (found != null && !text.isWord(known) && text.shape(known) != Shape.DIGITS) {
        return found;
      }
    }
    List<String> parts = new ArrayList<>();
    int symbols = 0;
    int counts = 0;
    for (int at = token; at < end; at++) {
      if (text.isWord(at)) {
        int read = symbols(text.text(at), parts);
        if (read == 0) {
          return null;
        }
        symbols += read;
      } else if (isCount(text, at)) {
        parts.add(plain(text.text(at)));
        counts++;
      } else {
        end = at;
      }
    }
    return symbols < 2 || counts == 0 ? null : new Found<>(new Formula(parts), end);
  }

  private static boolean isInside(Written text, int token) {
    return (text.isWord(token) && text.lower(token).indexOf('\'') < 0)
        || text.shape(token) == Shape.DIGITS
        || isSubscript(text, token)
        || (text.is(token, '.') && text.shape(token + 1) == Shape.DIGITS);
  }

  private static boolean isSubscript(Written text, int token) {
    return text.isOneOf(token, SUBSCRIPTS);
  }

  /** Whether a number of atoms may be written at {@code token}. */
  private static boolean isCount(Written text, int token) {
    return isSubscript(text, token)
        || (text.shape(token) == Shape.DIGITS
            && text.length(token) <= 2
            && !text.text(token).startsWith("0"));
  }

  private @Nullable Found<Formula> known(Written text, int token, int end) {
    String said = formulas.get(plain(text.text(token, end)));
    return said == null ? null : new Found<>(new Formula(List.of(said)), end);
  }

  private static String plain(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      int digit = SUBSCRIPTS.indexOf(written.charAt(i));
      plain.append(digit < 0 ? written.charAt(i) : (char) ('0' + digit));
    }
    return plain.toString();
  }

  /** Adds the letters of the elements in {@code word}; returns how many elements, 0 if it fails. */
  private int symbols(String word, List<String> parts) {
    int count = 0;
    for (int at = 0; at < word.length(); count++) {
      int length = at + 1 < word.length() && Character.isLowerCase(word.charAt(at + 1)) ? 2 : 1;
      String symbol = word.substring(at, at + length);
      if (!elements.contains(symbol)) {
        return 0;
      }
      for (int i = 0; i < symbol.length(); i++) {
        parts.add(String.valueOf(Character.toUpperCase(symbol.charAt(i))));
      }
      at += length;
    }
    return count;
  }

  @Override
  public void say(Formula formula, Phrase out) {
    for (String part : formula.parts()) {
      if (Character.isDigit(part.charAt(0))) {
        out.words(part.length() == 3 ? mass(part) : numbers.cardinal(part));
      } else {
        Terms.say(part, out);
      }
    }
  }

  /** Says a mass number: {@code 235} is "two thirty five". */
  private String mass(String digits) {
    String rest = digits.substring(1);
    if (rest.equals("00")) {
      return numbers.cardinal(digits);
    }
    return numbers.cardinal(digits.substring(0, 1))
        + (rest.startsWith("0") ? " oh " : " ")
        + numbers.cardinal(rest);
  }
}
