package lectern.spoken.en;

import lectern.spoken.Meaning.Address;
import lectern.spoken.Meaning.AddressNumber;
import lectern.spoken.Meaning.Postcode;
import lectern.spoken.Meaning.Street;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Parts of addresses: {@code 1600 Pennsylvania Ave.}, {@code Mill St.}, {@code Suite 400}, {@code
 * SW1A 1AA}, {@code I-95}.
 */
final class Addresses implements SemioticClass<Address> {
  private final Numbers numbers;
  private final Streets streets = new Streets();
  private final AddressNumbers houses = new AddressNumbers(streets);
  private final Postcodes postcodes = new Postcodes();

  Addresses(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "address";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return switch (shape) {
      case LOWER, CAPITALIZED, UPPER, DIGITS -> true;
      case MIXED, FOREIGN, BLANK, SYMBOL -> false;
    };
  }

  @Override
  public @Nullable Found<Address> find(Written text, int token) {
    if (text.shape(token) == Shape.DIGITS) {
      Found<Address> zip = postcodes.zip(text, token);
      return zip == null ? houses.digits(text, token) : zip;
    }
    if (text.shape(token) == Shape.UPPER && text.length(token) < 3) {
      Found<Address> road = AddressNumbers.road(text, token);
      Found<Address> number = road == null ? Postcodes.postcode(text, token) : road;
      if (number != null) {
        return number;
      }
      String direction = direction(text, token);
      if (direction != null) {
        return new Found<>(new Street(direction), dotted(text, token));
      }
    }
    String words = streets.shortened(text, token);
    return words == null ? null : new Found<>(new Street(words), dotted(text, token));
  }

  private static int dotted(Written text, int token) {
    return text.is(token + 1, '.') && !text.is(token + 2, '.') ? token + 2 : token + 1;
  }

  /** N. Main St. behind a house number; K St. NW behind a street. */
  private @Nullable String direction(Written text, int token) {
    String words =
        switch (text.text(token)) {
          case "N" -> "north";
          case "S" -> "south";
          case "E" -> "east";
          case "W" -> "west";
          case "NE" -> "northeast";
          case "NW" -> "northwest";
          case "SE" -> "southeast";
          case "SW" -> "southwest";
          default -> null;
        };
    if (words == null) {
      return null;
    }
    int before = text.before(token);
    int next = text.from(dotted(text, token));
    if (text.shape(before) == Shape.DIGITS && before < token - 1) {
      return streets.nameAt(text, next) != null ? words : null;
    }
    if (text.isOneOf(before, ".,")) {
      before = text.before(before);
    }
    return before < token - 1 && streets.isEnding(text, before) && !text.isWord(token + 1)
        ? words
        : null;
  }

  @Override
  public void say(Address address, Phrase out) {
    if (address instanceof Street street) {
      out.words(street.words());
    } else if (address instanceof Postcode postcode) {
      say(postcode.code(), out);
    } else if (address instanceof AddressNumber number) {
      out.letters(number.before()).words(pairs(number.digits())).letters(number.behind());
    }
  }

  /** Says letters and digits one by one, but two digits behind letters as a number: SW11. */
  private void say(String code, Phrase out) {
    for (int at = 0; at < code.length(); at++) {
      char c = code.charAt(at);
      boolean two =
          at > 0
              && at + 2 < code.length()
              && Character.isLetter(code.charAt(at - 1))
              && Character.isDigit(c)
              && Character.isDigit(code.charAt(at + 1))
              && code.charAt(at + 2) == ' ';
      if (two) {
        out.words(numbers.cardinal(code.substring(at, at + 2)));
        at++;
      } else if (Character.isDigit(c)) {
        out.words(numbers.digits(String.valueOf(c)));
      } else {
        out.letters(String.valueOf(c));
      }
    }
  }

  /** Returns digits in pairs: 1600 "sixteen hundred", 221 "two twenty one", 101 "one oh one". */
  private String pairs(String digits) {
    int length = digits.length();
    boolean round = digits.endsWith("00") && (length < 4 || digits.endsWith("000"));
    if (length < 3 || round || digits.charAt(0) == '0') {
      return digits.charAt(0) == '0' ? numbers.digits(digits) : numbers.cardinal(digits);
    }
    if (length == 5) {
      return numbers.cardinal(digits.substring(0, 2)) + " " + pairs(digits.substring(2));
    }
    String first = numbers.cardinal(digits.substring(0, length - 2));
    String rest = digits.substring(length - 2);
    if (rest.equals("00")) {
      return first + " hundred";
    }
    return first + (rest.charAt(0) == '0' ? " oh " : " ") + numbers.cardinal(rest);
  }
}
