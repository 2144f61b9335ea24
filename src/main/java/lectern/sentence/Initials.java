package lectern.sentence;

import java.util.Locale;

/** One capital letter: the initial of a name ("J. K. Rowling"), or a word ("hepatitis A."). */
final class Initials implements Rule {
  private static final Verdict FIRST = Verdict.inside("an initial starts the sentence");
  private static final Verdict INITIAL = Verdict.inside("an initial of a name");
  private static final Verdict LETTER = Verdict.boundary("a letter that is a word");
  private static final Verdict STARTER = Verdict.boundary("a letter before a starter");

  @Override
  public Verdict judge(Candidate candidate) {
    if (!candidate.isFullStop() || !Shapes.isCapital(candidate.before) || candidate.inAddress) {
      return Verdict.NO_OPINION;
    }
    if (candidate.beforeIsFirst()) {
      return FIRST;
    }
    if (isLetter(candidate)) {
      return LETTER;
    }
    return Starters.isStarter(candidate)
            || candidate.isClosed()
            || !isName(candidate)
            || isLetterAsSubject(candidate)
        ? STARTER
        : INITIAL;
  }

  /** Returns whether what follows may go on with a name. */
  private static boolean isName(Candidate candidate) {
    return candidate.afterIsUpper() || candidate.afterIsOpened();
  }

  /** Returns whether a letter follows that is no initial: "owned by X. Y is not". */
  private static boolean isLetterAsSubject(Candidate candidate) {
    return Shapes.isCapital(candidate.after)
        && candidate.at(candidate.afterStart + 1) == ' '
        && Letters.isLower(candidate.at(candidate.secondStart()));
  }

  /** Returns whether the word before asks for a letter: "Plan B", "40 C", "you and I". */
  private static boolean isLetter(Candidate candidate) {
    char glue = candidate.at(candidate.beforeStart() - 1);
    if (!Letters.isBlank(glue)) {
      return glue == '°' || Letters.isDash(glue) || glue == '/' || Letters.isCurrency(glue);
    }
    String previous = candidate.previous();
    if (previous.isEmpty()) {
      return false;
    }
    if (Letters.isDigit(previous.charAt(previous.length() - 1))) {
      return true;
    }
    boolean pronoun = candidate.before.equals("I");
    if (pronoun && Letters.isLower(previous.charAt(0))) {
      return true;
    }
    String small = previous.toLowerCase(Locale.ROOT);
    boolean noun = WordLists.set("takes_letter").contains(small);
    boolean particle = WordLists.set("joins_letter").contains(small);
    if ((noun && candidate.beforePrevious() != '.') || (particle && pronoun)) {
      return true;
    }
    int start = candidate.text.lastIndexOf(previous, candidate.beforeStart() - 1);
    String title = candidate.wordBefore(start).toLowerCase(Locale.ROOT);
    return Shapes.isRoman(candidate.before) && WordLists.set("royal").contains(title);
  }
}
