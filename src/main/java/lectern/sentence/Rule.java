package lectern.sentence;

/**
 * One family of rules about where sentences end: the first verdict in the list of families holds.
 */
interface Rule {
  /** Returns what this family says about {@code candidate}, or {@link Verdict#NO_OPINION}. */
  Verdict judge(Candidate candidate);
}
