package lectern.sentence;

/** Every item of a list is a sentence, marked ("1.", "•") or plain. */
final class ListItems implements Rule {
  private static final Verdict ITEM = Verdict.boundary("an item of a list starts");
  private static final Verdict LINE = Verdict.boundary("a line of a plain list");

  @Override
  public Verdict judge(Candidate candidate) {
    if (candidate.kind == Candidate.Kind.LIST_ITEM) {
      return ITEM;
    }
    return candidate.lineBreaks > 0 && candidate.lines.areItems() ? LINE : Verdict.NO_OPINION;
  }
}
