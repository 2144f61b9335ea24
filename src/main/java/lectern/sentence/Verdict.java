package lectern.sentence;

/**
 * What a rule says about a candidate, and why.
 *
 * @param boundary whether a sentence ends here
 * @param why the name of the rule, as a test's failure shows it; empty if none applies
 */
record Verdict(boolean boundary, String why) {
  /** The rule does not apply: the next one is asked. */
  static final Verdict NO_OPINION = new Verdict(false, "");

  static Verdict boundary(String why) {
    return new Verdict(true, why);
  }

  static Verdict inside(String why) {
    return new Verdict(false, why);
  }

  /** Returns whether a rule applies. */
  boolean isOpinion() {
    return !why.isEmpty();
  }
}
