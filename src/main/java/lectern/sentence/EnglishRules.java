package lectern.sentence;

import java.util.List;

/** The families of rules for English, in the order in which they are asked. */
final class EnglishRules {
  private static final List<Rule> IN_ORDER =
      List.of(
          new ListItems(),
          new LineBreaks(),
          new Spacing(),
          new Brackets(),
          new Ellipses(),
          new MarkedNames(),
          new Quotations(),
          new Continuations(),
          new Initials(),
          new NumberWords(),
          new Abbreviations());

  private static final Verdict END = Verdict.boundary("a mark that ends a sentence");

  private EnglishRules() {}

  /** Returns the first verdict that a family of rules has on {@code candidate}. */
  static Verdict judge(Candidate candidate) {
    for (Rule rule : IN_ORDER) {
      Verdict verdict = rule.judge(candidate);
      if (verdict.isOpinion()) {
        return verdict;
      }
    }
    return END;
  }
}
