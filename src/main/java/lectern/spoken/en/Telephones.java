package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lectern.spoken.Meaning.Telephone;
import lectern.spoken.Pause;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Telephone numbers, and other numbers written in groups of digits: {@code (212) 555-0147}, {@code
 * +44 20 7946 0958}, {@code 911}.
 */
final class Telephones implements SemioticClass<Telephone> {
  private static final Set<String> EMERGENCIES =
      Set.of("911", "999", "112", "111", "101", "988", "411", "311", "211", "000");
  private static final Set<String> CALLING =
      Set.of(
          "call",
          "called",
          "calls",
          "calling",
          "dial",
          "dialed",
          "dialled",
          "dialing",
          "dialling",
          "ring",
          "rang",
          "ringing",
          "phone",
          "phoned",
          "phoning",
          "contact",
          "contacted");
  private static final Set<String> CALLS =
      Set.of(
          "call",
          "calls",
          "caller",
          "callers",
          "operator",
          "operators",
          "dispatcher",
          "dispatchers",
          "dispatch",
          "emergency",
          "hotline",
          "helpline",
          "lifeline",
          "tape",
          "tapes",
          "recording",
          "recordings",
          "transcript",
          "phone");

  private final boolean doubling;

  Telephones(Style style) {
    this.doubling = style == Style.BRITISH;
  }

  @Override
  public String name() {
    return "telephone";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.DIGITS || shape == Shape.SYMBOL;
  }

  @Override
  public @Nullable Found<Telephone> find(Written text, int token) {
    if (text.shape(token) == Shape.SYMBOL) {
      if (!text.isOneOf(token, "+(") || text.shape(token - 1) == Shape.DIGITS) {
        return null;
      }
    } else if (text.length(token) > 16 || Pair.isTouchedBefore(text, token)) {
      return null;
    }
    if (isEmergency(text, token)) {
      return new Found<>(new Telephone(false, List.of(text.text(token)), ""), token + 1);
    }
    DigitGroups groups = DigitGroups.at(text, token);
    int count = groups == null ? 0 : TelephoneForms.longest(text, token, groups);
    if (groups == null || count == 0) {
      return null;
    }
    return withExtension(text, groups, count);
  }

  private static boolean isEmergency(Written text, int token) {
    if (text.length(token) != 3 || !EMERGENCIES.contains(text.text(token))) {
      return false;
    }
    boolean ends = !text.isWord(text.from(token + 1)) && text.shape(token + 1) != Shape.DIGITS;
    String behind = Nearby.wordBehind(text, token + 1);
    if (CALLS.contains(behind)) {
      return true;
    }
    return isCalled(text, token) && (ends || !TelephoneForms.isThing(text, text.from(token + 1)));
  }

  /** Whether a call is what the words before are about: "call 999", "call police on 101". */
  private static boolean isCalled(Written text, int token) {
    String before = Nearby.wordBefore(text, token);
    return switch (before) {
      case "on", "at", "via", "or", "and", "to" -> Nearby.before(text, token, 4, CALLING);
      default -> CALLING.contains(before);
    };
  }

  private static Found<Telephone> withExtension(Written text, DigitGroups groups, int count) {
    List<String> digits = new ArrayList<>(groups.groups().subList(0, count));
    int end = groups.ends().get(count - 1);
    int at = text.from(end);
    if (text.is(at, ',')) {
      at = text.from(at + 1);
    }
    String word = text.lower(at);
    if (word.equals("ext") || word.equals("extension") || word.equals("x")) {
      int number = text.from(text.is(at + 1, '.') ? at + 2 : at + 1);
      if (text.shape(number) == Shape.DIGITS && text.length(number) <= 6) {
        String extension = text.text(number);
        return new Found<>(new Telephone(groups.international(), digits, extension), number + 1);
      }
    }
    return new Found<>(new Telephone(groups.international(), digits, ""), end);
  }

  @Override
  public void say(Telephone number, Phrase out) {
    if (number.international()) {
      out.word("plus");
    }
    List<String> groups = number.groups();
    for (int i = 0; i < groups.size(); i++) {
      String group = groups.get(i);
      boolean charge = groups.size() > 1 && i < 2 && isHundreds(group);
      if (Character.isLetter(group.charAt(0))) {
        out.word(group);
      } else if (charge) {
        digits(group.substring(0, group.length() - 2), out);
        out.word("hundred");
      } else {
        digits(group, out);
      }
      if (i + 1 < groups.size()) {
        out.pause(Pause.COMMA);
      }
    }
    if (!number.extension().isEmpty()) {
      out.pause(Pause.COMMA).word("extension");
      digits(number.extension(), out);
    }
  }

  /** Whether it is a code such as 800 or 0800, which is said with "hundred". */
  private static boolean isHundreds(String group) {
    return group.length() >= 3
        && group.length() <= 4
        && group.endsWith("00")
        && group.charAt(group.length() - 3) != '0'
        && (group.length() == 3 || group.charAt(0) == '0');
  }

  private void digits(String digits, Phrase out) {
    boolean doubles = doubling && digits.length() > 3;
    for (int at = 0; at < digits.length(); at++) {
      boolean same = at + 1 < digits.length() && digits.charAt(at + 1) == digits.charAt(at);
      if (doubles && same) {
        out.word("double");
        at++;
      }
      out.word(digits.charAt(at) == '0' ? "oh" : Numbers.unit(digits.charAt(at) - '0'));
    }
  }
}
