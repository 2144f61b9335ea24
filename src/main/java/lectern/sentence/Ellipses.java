package lectern.sentence;

/** Three habits of writing an ellipsis: "…", "..." and ". . .", and a fourth dot as full stop. */
final class Ellipses implements Rule {
  private static final Verdict STARTS = Verdict.inside("an ellipsis starts the sentence");
  private static final Verdict OMISSION = Verdict.inside("an ellipsis inside a sentence");
  private static final Verdict STAMMER = Verdict.inside("a word is said again");
  private static final Verdict TRAILS_OFF = Verdict.boundary("a sentence trails off");
  private static final Verdict FOUR_DOTS = Verdict.boundary("an ellipsis and a full stop");

  @Override
  public Verdict judge(Candidate candidate) {
    int dots = dots(candidate);
    if (dots < 3) {
      return Verdict.NO_OPINION;
    }
    if (candidate.beforeIsFirst() && candidate.before.isEmpty()) {
      return STARTS;
    }
    if (!startsSentence(candidate)) {
      return OMISSION;
    }
    if (dots > 3) {
      return FOUR_DOTS;
    }
    if (candidate.isClosed()) {
      return Verdict.NO_OPINION;
    }
    if (WordLists.set("leads_on").contains(candidate.before)) {
      return OMISSION;
    }
    if (candidate.after.equalsIgnoreCase(candidate.before)) {
      return STAMMER;
    }
    boolean apart = Letters.isBlank(candidate.at(candidate.runStart - 1));
    boolean pronoun =
        candidate.after.equals("I")
            || candidate.after.startsWith("I’")
            || candidate.after.startsWith("I'");
    return apart && (pronoun || !Starters.isStarter(candidate)) ? OMISSION : TRAILS_OFF;
  }

  private static boolean startsSentence(Candidate candidate) {
    return candidate.afterIsUpper() || Starters.isBrand(candidate) || candidate.afterIsDigit();
  }

  /** Returns the number of dots in the run; the ellipsis character has three. */
  private static int dots(Candidate candidate) {
    int dots = 0;
    for (int i = candidate.runStart; i < candidate.runEnd && dots < 5; i++) {
      char c = candidate.text.charAt(i);
      dots += c == '.' ? 1 : c == '…' ? 3 : 0;
      if (c == '?' || c == '!') {
        return 0;
      }
    }
    return dots;
  }
}
