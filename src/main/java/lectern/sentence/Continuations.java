package lectern.sentence;

/** A sentence goes on where a small letter follows, or punctuation that starts nothing. */
final class Continuations implements Rule {
  private static final Verdict SMALL = Verdict.inside("a small letter follows");
  private static final Verdict PUNCTUATION = Verdict.inside("punctuation goes on");
  private static final Verdict TITLED = Verdict.inside("the same exclamation again");

  @Override
  public Verdict judge(Candidate candidate) {
    if (candidate.afterIsLower()) {
      return Starters.isBrand(candidate) ? Verdict.NO_OPINION : SMALL;
    }
    char next = candidate.at(candidate.next);
    if (next == ',' || next == ';' || next == ':' || next == '&' || next == '/' || next == '=') {
      return PUNCTUATION;
    }
    boolean exclaimed = candidate.at(candidate.runEnd - 1) == '!' && !candidate.isClosed();
    return exclaimed && candidate.after.equals(candidate.before) && !candidate.after.isEmpty()
        ? TITLED
        : Verdict.NO_OPINION;
  }
}
