package lectern.sentence;

import java.util.Locale;

/** Words that stand before a number ("No. 5", "Sept. 11"), and numbers behind other marks. */
final class NumberWords implements Rule {
  private static final Verdict NUMBERED = Verdict.inside("the number of something");
  private static final Verdict STEP = Verdict.inside("the number of a step");
  private static final Verdict DATE = Verdict.inside("a month before its day or year");
  private static final Verdict MEASURED = Verdict.inside("a measure in two units");
  private static final Verdict COUNTED = Verdict.boundary("a count starts the next sentence");
  private static final Verdict QUALIFIED = Verdict.inside("an abbreviation before a number");

  @Override
  public Verdict judge(Candidate candidate) {
    if (!candidate.isFullStop() || candidate.isClosed()) {
      return Verdict.NO_OPINION;
    }
    if (isStep(candidate)) {
      return STEP;
    }
    boolean sign =
        Letters.isCurrency(candidate.at(candidate.afterStart))
            || candidate.at(candidate.afterStart) == '#';
    boolean roman = Shapes.isRoman(candidate.after) && !candidate.after.equals("I");
    if (candidate.is(AbbreviationClass.NUMBER)
        && (candidate.afterIsDigit() || sign || roman || isCode(candidate))
        && !isAnswer(candidate)
        && !isWord(candidate)) {
      return NUMBERED;
    }
    if (candidate.is(AbbreviationClass.BOOK)) {
      return candidate.afterIsDigit() && !isCount(candidate) ? NUMBERED : Verdict.NO_OPINION;
    }
    if (!candidate.afterIsDigit() && !sign) {
      return Verdict.NO_OPINION;
    }
    if (candidate.is(AbbreviationClass.TITLE) || candidate.is(AbbreviationClass.LINK)) {
      return QUALIFIED;
    }
    if (candidate.is(AbbreviationClass.MONTH) || candidate.is(AbbreviationClass.DAY)) {
      return DATE;
    }
    if (candidate.is(AbbreviationClass.MEASURE)) {
      return Shapes.isNumber(candidate.previous()) && isMeasure(candidate.second())
          ? MEASURED
          : Verdict.NO_OPINION;
    }
    boolean dotted = Shapes.isDotted(candidate.before);
    if (!dotted
        && candidate.abbreviationClasses().isEmpty()
        && !Shapes.isCapital(candidate.before)) {
      return Verdict.NO_OPINION;
    }
    return isCount(candidate) ? COUNTED : QUALIFIED;
  }

  /** Returns whether the sentence so far is "Step 1." or the like. */
  private static boolean isStep(Candidate candidate) {
    String number = candidate.before;
    return Shapes.isNumber(number)
        && number.length() < 3
        && candidate.runStart - candidate.sentenceStart < 14
        && WordLists.set("step").contains(candidate.previous().toLowerCase(Locale.ROOT))
        && Openings.holdsOnly(WordLists.set("step"), candidate);
  }

  /** Returns whether letters and digits follow: "No. K4", "No. BA 12". */
  private static boolean isCode(Candidate candidate) {
    String word = candidate.after;
    boolean capitals = word.length() > 1;
    for (int i = 0; i < word.length(); i++) {
      if (Letters.isDigit(word.charAt(i))) {
        return true;
      }
      capitals &= Letters.isUpper(word.charAt(i));
    }
    return capitals && word.length() < 4 && Letters.isDigit(candidate.at(candidate.secondStart()));
  }

  private static boolean isMeasure(String word) {
    return WordLists.ABBREVIATIONS.containsKey(word)
        && WordLists.ABBREVIATIONS.get(word).contains(AbbreviationClass.MEASURE);
  }

  /** Returns whether the word is no abbreviation at all: "He loved the art. 12 people came." */
  private static boolean isWord(Candidate candidate) {
    String word = candidate.before;
    return word.length() > 1
        && Letters.isLower(word.charAt(0))
        && !word.equals("no")
        && WordLists.set("determiner").contains(candidate.previous());
  }

  /** Returns whether "no" is an answer: 'He said no. 12 voted yes.' */
  private static boolean isAnswer(Candidate candidate) {
    if (!candidate.before.equals("no")) {
      return false;
    }
    char before = candidate.beforePrevious();
    return before == ':'
        || before == ','
        || WordLists.set("holds_no").contains(candidate.previous().toLowerCase(Locale.ROOT));
  }

  /** Returns whether a number and a common noun follow: "12 people died". */
  private static boolean isCount(Candidate candidate) {
    if (candidate.is(AbbreviationClass.TIME)
        && Openings.holdsOnly(WordLists.set("opening"), candidate)) {
      return false;
    }
    String second = candidate.second();
    return !second.isEmpty()
        && Letters.isLower(second.charAt(0))
        && Letters.isBlank(candidate.at(candidate.afterStart + candidate.after.length()))
        && !WordLists.set("digit_noun").contains(second)
        && !WordLists.set("not_counted").contains(second);
  }
}
