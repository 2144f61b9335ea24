package lectern.sentence;

/** Tells a line that is broken for want of room from a heading or a line of its own. */
final class LineBreaks implements Rule {
  private static final Verdict BLANK_LINE = Verdict.boundary("a blank line");
  private static final Verdict WRAPPED = Verdict.inside("a wrapped line");
  private static final Verdict OWN_LINE = Verdict.boundary("a line of its own");

  @Override
  public Verdict judge(Candidate candidate) {
    if (candidate.lineBreaks > 1) {
      return BLANK_LINE;
    }
    if (candidate.kind != Candidate.Kind.LINE_BREAK) {
      return Verdict.NO_OPINION;
    }
    char last = candidate.at(candidate.end - 1);
    boolean open = last == ',' || last == ';' || Letters.isDash(last) || isOpenWord(candidate);
    if (open || (candidate.afterIsLower() && !Starters.isBrand(candidate))) {
      return WRAPPED;
    }
    if (!isWord(candidate)) {
      return WRAPPED;
    }
    boolean pronoun = candidate.after.equals("I");
    if (Starters.isFunctionWord(candidate) && !pronoun) {
      return OWN_LINE;
    }
    return hadRoom(candidate) ? OWN_LINE : WRAPPED;
  }

  private static boolean isWord(Candidate candidate) {
    return candidate.afterIsUpper()
        || candidate.afterIsDigit()
        || candidate.afterIsOpened()
        || Starters.isBrand(candidate)
        || candidate.after.isEmpty();
  }

  /** Returns whether the line ends in a word that cannot end anything ("of the"). */
  private static boolean isOpenWord(Candidate candidate) {
    String word = candidate.before;
    return !word.isEmpty()
        && Letters.isLower(word.charAt(0))
        && WordLists.set("function").contains(word)
        && !WordLists.set("line_end").contains(word);
  }

  /** Returns whether the first word of the next line would have fitted on this one. */
  private static boolean hadRoom(Candidate candidate) {
    int start = candidate.end;
    while (start > candidate.sentenceStart
        && !Letters.isLineBreak(candidate.text.charAt(start - 1))) {
      start--;
    }
    int word = candidate.afterStart - candidate.next + Math.max(1, candidate.after.length());
    return candidate.end - start + 1 + word <= candidate.lines.width();
  }
}
