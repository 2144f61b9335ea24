package lectern.sentence;

/** Decides where no blank follows the mark: inside a word or an address, or a forgotten blank. */
final class Spacing implements Rule {
  private static final Verdict GOES_ON = Verdict.inside("punctuation goes on");
  private static final Verdict ADDRESS = Verdict.inside("inside an address");
  private static final Verdict WORD = Verdict.inside("inside a word");
  private static final Verdict FORGOTTEN = Verdict.boundary("a blank is missing");

  @Override
  public Verdict judge(Candidate candidate) {
    if (candidate.hasGap()) {
      return Verdict.NO_OPINION;
    }
    if (candidate.inAddress) {
      return ADDRESS;
    }
    char behind = candidate.at(candidate.next);
    if (!Letters.isWord(behind) && !candidate.afterIsOpened()) {
      return GOES_ON;
    }
    return candidate.afterIsUpper() && isSentence(candidate) && endsWord(candidate)
        ? FORGOTTEN
        : WORD;
  }

  /** Returns whether what follows is a word written as a sentence's first ("He", "I ", "A "). */
  private static boolean isSentence(Candidate candidate) {
    String word = candidate.after;
    if (WordLists.set("domain").contains(Candidate.stem(word))) {
      return false;
    }
    int wordEnd = candidate.afterStart + word.length();
    if (candidate.at(wordEnd) == '.' && Letters.isLower(candidate.at(wordEnd + 1))) {
      return false;
    }
    char second = candidate.at(candidate.afterStart + 1);
    return Letters.isLower(second)
        || (Letters.isApostrophe(second) && word.length() > 1)
        || (word.length() == 1 && Letters.isBlank(second) && "AI".contains(word));
  }

  /** Returns whether what stands before can end a sentence: a word, a number or a closing mark. */
  private static boolean endsWord(Candidate candidate) {
    if (candidate.isClosed() || !candidate.isFullStop()) {
      return true;
    }
    String word = candidate.before;
    if (word.isEmpty()) {
      return Letters.isClosingBracket(candidate.at(candidate.runStart - 1))
          || Letters.isClosingQuote(candidate.at(candidate.runStart - 1))
          || candidate.at(candidate.runStart - 1) == '%';
    }
    if (word.length() == 1 && !Letters.isDigit(word.charAt(0))) {
      return false;
    }
    return candidate.abbreviationClasses().isEmpty() || Starters.isFunctionWord(candidate);
  }
}
