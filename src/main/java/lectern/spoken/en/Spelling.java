package lectern.spoken.en;

import java.util.Locale;
import java.util.Set;
import lectern.spoken.Phrase;

/**
 * Says names that are run together: parts in words where they can be pronounced, else letter by
 * letter, and their numbers.
 */
final class Spelling {
  private static final Set<String> SHORT_WORDS =
      Set.of(
          "we", "go", "to", "me", "my", "be", "no", "in", "on", "up", "it", "is", "of", "at", "by",
          "or", "so", "do", "he", "an", "as", "if", "am", "co", "hi", "la", "le", "el", "al", "re",
          "de", "mi", "da", "du", "di");

  private final Numbers numbers;
  private final WordMap special = new WordMap("spelling");
  private final WordSet acronyms = new WordSet("acronyms");

  Spelling(Numbers numbers) {
    this.numbers = numbers;
  }

  /** Says words from a table, in which a single capital stands for the name of a letter. */
  static void table(String words, Phrase out) {
    for (String word : words.split(" ")) {
      if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
        out.letters(word);
      } else {
        out.words(word);
      }
    }
  }

  /** Says a run of letters: {@code Joe}, {@code BBC}, {@code gmail}; returns whether it spelled. */
  boolean name(String letters, Phrase out) {
    String lower = letters.toLowerCase(Locale.ROOT);
    String known = special.get(lower);
    boolean word = letters.length() > 1 && isSmall(letters.charAt(1)) && !lower.equals(letters);
    if (known != null && !(word && Character.isUpperCase(known.charAt(0)))) {
      table(known, out);
      return false;
    }
    boolean spelled = isSpelled(letters, lower);
    if (spelled) {
      out.letters(letters);
    } else {
      out.word(letters);
    }
    return spelled;
  }

  private boolean isSpelled(String letters, String lower) {
    boolean capitals = isCapitals(letters);
    if (letters.length() == 1 || !Syllables.hasVowel(lower)) {
      return true;
    }
    if (capitals) {
      return !acronyms.contains(letters)
          && (letters.length() < 5 || !Syllables.isPronounceable(lower));
    }
    if (letters.length() == 2) {
      return lower.equals(letters) && !SHORT_WORDS.contains(lower);
    }
    return letters.length() <= 4 && !Syllables.isPronounceable(lower);
  }

  private static boolean isCapitals(String letters) {
    for (int at = 0; at < letters.length(); at++) {
      if (!Character.isUpperCase(letters.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Says a name of letters, digits and underscores, cut where a capital follows a small letter.
   *
   * @param underscore what is said for an underscore; may be empty
   * @param grouped whether longer numbers are said in groups, not digit by digit
   */
  void identifier(String name, String underscore, boolean grouped, Phrase out) {
    for (int at = 0; at < name.length(); ) {
      char c = name.charAt(at);
      int end = at + 1;
      if (isDigit(c)) {
        while (end < name.length() && isDigit(name.charAt(end))) {
          end++;
        }
        number(name.substring(at, end), grouped, out);
      } else if (Character.isLetter(c)) {
        end = endOfPart(name, at);
        name(name.substring(at, end), out);
      } else if (c == '_') {
        out.words(underscore);
      }
      at = end;
    }
  }

  /** Says a number inside a name. */
  void number(String digits, boolean grouped, Phrase out) {
    boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    if (grouped || year || digits.length() == 2) {
      out.words(numbers.code(digits));
    } else {
      out.words(numbers.digits(digits));
    }
  }

  /** Cuts {@code realDonaldTrump} before its capitals, {@code BBCNews} before the last of a run. */
  private static int endOfPart(String name, int start) {
    int end = start + 1;
    if (Character.isUpperCase(name.charAt(start))) {
      while (end < name.length() && Character.isUpperCase(name.charAt(end))) {
        end++;
      }
      if (end > start + 1) {
        return end < name.length() && isSmall(name.charAt(end)) ? end - 1 : end;
      }
    } else if (end < name.length() && Character.isUpperCase(name.charAt(end))) {
      // A brand such as eBay or iPhone.
      return endOfPart(name, end);
    }
    while (end < name.length() && isSmall(name.charAt(end))) {
      end++;
    }
    String part = name.substring(start, end);
    boolean joined = part.equals("Mc") || part.equals("Mac");
    return joined && end < name.length() && Character.isUpperCase(name.charAt(end))
        ? endOfPart(name, end)
        : end;
  }

  private static boolean isSmall(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
