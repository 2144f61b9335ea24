package lectern.sentence;

/** A bracket that opens in the middle of a sentence stays in one piece with it. */
final class Brackets implements Rule {
  private static final Verdict IN_BRACKET = Verdict.inside("in a bracket inside a sentence");
  private static final Verdict MARK_ALONE = Verdict.inside("a mark alone in brackets");
  private static final Verdict ABBREVIATION = Verdict.inside("an abbreviation ends a bracket");

  @Override
  public Verdict judge(Candidate candidate) {
    if (candidate.inBracket) {
      return IN_BRACKET;
    }
    boolean closes = Letters.isClosingBracket(candidate.at(candidate.runEnd));
    if (!closes) {
      return Verdict.NO_OPINION;
    }
    char before = candidate.at(candidate.runStart - 1);
    if (Letters.isOpeningBracket(before) || Letters.isBlank(before)) {
      return MARK_ALONE;
    }
    boolean whole = Letters.isOpeningBracket(candidate.at(candidate.sentenceStart));
    boolean short_ = candidate.end == candidate.runEnd + 1;
    boolean abbreviation =
        !candidate.abbreviationClasses().isEmpty() || Shapes.isDotted(candidate.before);
    return abbreviation && !whole && short_ ? ABBREVIATION : Verdict.NO_OPINION;
  }
}
