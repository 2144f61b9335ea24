package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * Decides how many groups of digits make a telephone number. Forms: North American (NANP), British,
 * international (ITU-T E.123), and what words like "call" announce.
 */
final class TelephoneForms {
  private static final Set<String> WORDS =
      Set.of(
          "call",
          "called",
          "phone",
          "telephone",
          "tel",
          "dial",
          "ring",
          "hotline",
          "helpline",
          "fax",
          "mobile",
          "text",
          "contact",
          "calling",
          "dialing",
          "dialling",
          "calls",
          "phoning",
          "sms");
  private static final Set<String> TOLL_FREE =
      Set.of("800", "888", "877", "866", "855", "844", "833", "900", "0800");

  private TelephoneForms() {}

  /** Returns the largest number of groups that together are a telephone number, or 0. */
  static int longest(Written text, int token, DigitGroups groups) {
    for (int count = groups.groups().size(); count > 0; count--) {
      int end = groups.ends().get(count - 1);
      boolean goesOn =
          (text.isWord(end) && !text.lower(end).equals("x"))
              || (text.isOneOf(end, "-–./,:%") && text.shape(end + 1) == Shape.DIGITS);
      if (!goesOn && isNumber(text, token, groups, count)) {
        return count;
      }
    }
    return 0;
  }

  private static boolean isNumber(Written text, int token, DigitGroups groups, int count) {
    if (groups.international()) {
      int total = groups.total(count);
      return total >= 8 && total <= 15 && isAllDigits(groups, count);
    }
    return isAmerican(groups, count)
        || isBritish(groups, count)
        || isLettered(groups, count)
        || isLocal(text, token, groups, count)
        || isCode(groups, count)
        || isAnnounced(text, token, groups, count);
  }

  private static boolean isAllDigits(DigitGroups groups, int count) {
    for (int i = 0; i < count; i++) {
      if (groups.isLetters(i)) {
        return false;
      }
    }
    return true;
  }

  /** 212-555-0147, (212) 555-0147, 212.555.0147, 1-212-555-0147. */
  private static boolean isAmerican(DigitGroups groups, int count) {
    int first = count == 4 && groups.groups().get(0).equals("1") ? 1 : 0;
    return count == first + 3
        && isAllDigits(groups, count)
        && groups.length(first) == 3
        && groups.length(first + 1) == 3
        && groups.length(first + 2) == 4;
  }

  /** 020 7946 0958, 01632 960983, 0800 555 111. */
  private static boolean isBritish(DigitGroups groups, int count) {
    String area = groups.groups().get(0);
    int total = groups.total(count);
    if (count < 2 || area.charAt(0) != '0' || area.length() < 3 || total < 9 || total > 11) {
      return false;
    }
    for (int i = 1; i < count; i++) {
      if (groups.isLetters(i) || groups.length(i) < 3 || groups.separators().charAt(i) == '.') {
        return false;
      }
    }
    return true;
  }

  /** 1-800-FLOWERS, 800-CALL-NOW. */
  private static boolean isLettered(DigitGroups groups, int count) {
    int code = groups.groups().get(0).equals("1") && count > 2 ? 1 : 0;
    return TOLL_FREE.contains(groups.groups().get(code))
        && count > code + 1
        && count == groups.groups().size()
        && groups.areJoinedBy('-', count)
        && !isAllDigits(groups, count);
  }

  /** 555-0123. */
  private static boolean isLocal(Written text, int token, DigitGroups groups, int count) {
    return count == 2
        && groups.length(0) == 3
        && groups.length(1) == 4
        && groups.separators().charAt(1) == '-'
        && isAllDigits(groups, count)
        && (groups.groups().get(0).equals("555")
            || groups.groups().get(1).charAt(0) == '0'
            || Nearby.before(text, token, 5, WORDS));
  }

  /** A social security, card or book number: 078-05-1120, 4556-7375-8689-9855. */
  private static boolean isCode(DigitGroups groups, int count) {
    if (count < 3
        || count != groups.groups().size()
        || !groups.areJoinedBy('-', count)
        || !isAllDigits(groups, count)) {
      return false;
    }
    if (count == 3 && groups.length(0) == 3 && groups.length(1) == 2 && groups.length(2) == 4) {
      return true;
    }
    boolean book = groups.groups().get(0).startsWith("97") && groups.total(count) == 13;
    boolean long3 = true;
    for (int i = 0; i < count; i++) {
      long3 &= groups.length(i) >= 3;
    }
    return book || (long3 && groups.total(count) >= 9);
  }

  /** Call 13 11 14; text 70070; call 5550123. */
  private static boolean isAnnounced(Written text, int token, DigitGroups groups, int count) {
    int total = groups.total(count);
    if (total < 5 || total > 13 || !isAllDigits(groups, count)) {
      return false;
    }
    String before = Nearby.wordBefore(text, token);
    if (text.isOneOf(text.before(token), ":.")) {
      before = text.lower(text.before(text.before(token)));
    }
    boolean to = before.equals("on") || before.equals("at") || before.equals("to");
    if (!WORDS.contains(before) && !(to && Nearby.before(text, token, 4, WORDS))) {
      return false;
    }
    boolean single = count == 1 && groups.ends().get(0) < text.count();
    return !single || total >= 7 || !isThing(text, text.from(groups.ends().get(0)));
  }

  /** Whether a word could be what is counted: "called 999 people". */
  static boolean isThing(Written text, int token) {
    String word = text.lower(token);
    return (word.endsWith("s") && word.length() > 3)
        || word.equals("people")
        || word.equals("more");
  }
}
