package lectern.sentence;

import java.util.Locale;

/** Who said it, behind a quotation that ends in a mark: '“Stop!” Mr Smith shouted.' */
final class Quotations implements Rule {
  private static final Verdict ATTRIBUTION = Verdict.inside("who said it follows");
  private static final Verdict DASH = Verdict.inside("a dash follows a quotation");
  private static final int MOST_NAMES = 7;
  private static final int LONGEST_ASIDE = 100;

  @Override
  public Verdict judge(Candidate candidate) {
    if (!candidate.isClosed() || !isQuoted(candidate)) {
      return Verdict.NO_OPINION;
    }
    if (Letters.isDash(candidate.at(candidate.next))) {
      return DASH;
    }
    boolean stop = candidate.text.charAt(candidate.runEnd - 1) == '.';
    boolean opens = candidate.quoteStart <= candidate.sentenceStart;
    boolean name = candidate.afterIsUpper() && !candidate.afterIsOpened();
    return !stop && opens && name && isAttribution(candidate) ? ATTRIBUTION : Verdict.NO_OPINION;
  }

  private static boolean isQuoted(Candidate candidate) {
    for (int i = candidate.runEnd; i < candidate.end; i++) {
      if (Letters.isClosingQuote(candidate.text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a name and a verb of speech follow ("Mr Smith, 43, asked"). */
  private static boolean isAttribution(Candidate candidate) {
    boolean pronoun = candidate.after.equals("I");
    boolean paper =
        candidate.after.equals("The") && Letters.isUpper(candidate.at(candidate.secondStart()));
    if (!pronoun && !paper && Starters.isStarter(candidate)) {
      return false;
    }
    int i = candidate.next;
    for (int words = 0; words < MOST_NAMES; words++) {
      String word = candidate.wordAt(i);
      if (word.isEmpty()) {
        return false;
      }
      if (words > 0 && WordLists.set("speech").contains(word)) {
        return true;
      }
      boolean lower = Letters.isLower(word.charAt(0));
      if (lower && !WordLists.set("particle").contains(word) && !isBeforeSpeech(word)) {
        return false;
      }
      i = skip(candidate, i + word.length());
    }
    return false;
  }

  /** Returns whether {@code word} may stand between a name and what the name said. */
  private static boolean isBeforeSpeech(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.equals("and")
        || small.equals("then")
        || small.equals("later")
        || small.equals("has")
        || small.equals("had")
        || small.equals("was")
        || small.equals("were")
        || small.equals("once")
        || small.endsWith("ly");
  }

  /** Skips blanks, hyphens and stops of initials, and what stands between two commas. */
  private static int skip(Candidate candidate, int from) {
    int i = from;
    if (candidate.at(i) == ',') {
      int limit = Math.min(candidate.text.length(), i + LONGEST_ASIDE);
      int comma = candidate.text.indexOf(',', i + 1);
      if (comma < 0 || comma >= limit) {
        return i;
      }
      i = comma + 1;
    } else if (candidate.at(i) == '.' || candidate.at(i) == '-') {
      i++;
    }
    while (i < candidate.text.length() && i < from + LONGEST_ASIDE && candidate.at(i) == ' ') {
      i++;
    }
    return i;
  }
}
