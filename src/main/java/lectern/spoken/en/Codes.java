package lectern.spoken.en;

import java.util.List;
import lectern.spoken.Meaning;
import lectern.spoken.Meaning.Code;
import lectern.spoken.Meaning.Multiple;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Names made of letters and numbers: {@code MH370} is "M H three seventy", {@code F-16s} "F
 * sixteens", {@code 5G} "five G", {@code Flight 93} "Flight ninety three".
 */
final class Codes implements SemioticClass<Meaning> {
  private final LetterCodes letterCodes = new LetterCodes();
  private final NamedNumbers namedNumbers = new NamedNumbers();
  private final DigitCodes digitCodes = new DigitCodes(namedNumbers);
  private final Spelling spelling;
  private final Numbers numbers;

  Codes(Spelling spelling, Numbers numbers) {
    this.spelling = spelling;
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "code";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape != Shape.BLANK && shape != Shape.FOREIGN;
  }

  @Override
  public @Nullable Found<Meaning> find(Written text, int token) {
    return switch (text.shape(token)) {
      case DIGITS -> digitCodes.find(text, token);
      case SYMBOL -> namedNumbers.caliber(text, token);
      default -> letterCodes.find(text, token);
    };
  }

  @Override
  public void say(Meaning meaning, Phrase out) {
    if (meaning instanceof Multiple multiple) {
      out.words(numbers.amount(multiple.amount())).word(multiple.by() ? "by" : "times");
    } else if (meaning instanceof Code code) {
      say(code, out);
    }
  }

  private void say(Code code, Phrase out) {
    List<String> parts = code.parts();
    int last = parts.size() - 1;
    for (int i = 0; i <= last; i++) {
      String part = parts.get(i);
      String ending = i == last ? code.ending() : "";
      char first = part.charAt(0);
      if (first == '.') {
        out.word("point");
      } else if (first >= '0' && first <= '9') {
        out.words(inflected(number(parts, i), ending));
      } else {
        boolean spelled = spelling.name(part, out);
        out.ending(spelled && ending.equals("s") ? "'s" : ending);
      }
    }
  }

  private String number(List<String> parts, int part) {
    boolean decimals = part > 0 && parts.get(part - 1).equals(".");
    return decimals ? numbers.digits(parts.get(part)) : numbers.code(parts.get(part));
  }

  /** Returns a number with an ending: {@code sixteens}, {@code twenties}, {@code forty niners}. */
  private static String inflected(String number, String ending) {
    if (ending.equals("s") && number.endsWith("y")) {
      return number.substring(0, number.length() - 1) + "ies";
    }
    if (ending.equals("s") && number.endsWith("x")) {
      return number + "es";
    }
    boolean vowels = ending.startsWith("e") && number.endsWith("e");
    return number + (vowels ? ending.substring(1) : ending);
  }
}
