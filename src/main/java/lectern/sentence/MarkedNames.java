package lectern.sentence;

import java.util.Map;
import java.util.Set;

/** Names that end in a mark of their own: "Yahoo!", "Jeopardy!". */
final class MarkedNames implements Rule {
  private static final Verdict NAME = Verdict.inside("a name with a mark of its own");

  @Override
  public Verdict judge(Candidate candidate) {
    if (candidate.runEnd != candidate.runStart + 1 || candidate.isFullStop()) {
      return Verdict.NO_OPINION;
    }
    String word = candidate.text.substring(candidate.beforeStart(), candidate.runEnd);
    Map<String, Set<String>> names = WordLists.NAMES.get(word);
    if (names == null) {
      return Verdict.NO_OPINION;
    }
    for (Map.Entry<String, Set<String>> name : names.entrySet()) {
      if (candidate.text.startsWith(name.getKey(), candidate.runEnd - name.getKey().length())) {
        Set<String> behind = name.getValue();
        boolean goesOn = behind.isEmpty() ? goesOn(candidate) : behind.contains(candidate.after);
        return goesOn ? NAME : Verdict.NO_OPINION;
      }
    }
    return Verdict.NO_OPINION;
  }

  /** Returns whether what follows a name that always has its mark is no new sentence. */
  private static boolean goesOn(Candidate candidate) {
    boolean part = WordLists.set("name_part").contains(Candidate.stem(candidate.after));
    return part || !(Starters.isStarter(candidate) || Subjects.isNew(candidate));
  }
}
