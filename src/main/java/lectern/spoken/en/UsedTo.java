package lectern.spoken.en;

import static lectern.spoken.en.WordKind.ADJECTIVE;
import static lectern.spoken.en.WordKind.BE;
import static lectern.spoken.en.WordKind.BOUNDARY;
import static lectern.spoken.en.WordKind.CLAUSE;
import static lectern.spoken.en.WordKind.CONJUNCTION;
import static lectern.spoken.en.WordKind.DEMONSTRATIVE;
import static lectern.spoken.en.WordKind.DETERMINER;
import static lectern.spoken.en.WordKind.DO;
import static lectern.spoken.en.WordKind.GERUND;
import static lectern.spoken.en.WordKind.HAVE;
import static lectern.spoken.en.WordKind.IS_OR_HAS;
import static lectern.spoken.en.WordKind.LINKING;
import static lectern.spoken.en.WordKind.MODAL;
import static lectern.spoken.en.WordKind.OBJECT_PRONOUN;
import static lectern.spoken.en.WordKind.PAST;
import static lectern.spoken.en.WordKind.PLURAL_PRONOUN;
import static lectern.spoken.en.WordKind.POSSESSIVE;
import static lectern.spoken.en.WordKind.PREPOSITION;
import static lectern.spoken.en.WordKind.RELATIVE;
import static lectern.spoken.en.WordKind.SINGULAR_PRONOUN;

import java.util.Set;
import lectern.spoken.en.Surroundings.Item;

/** Tells "she used to sing" and "used to the noise", a habit, from "the knife used to cut". */
final class UsedTo {
  private static final Set<String> REPORTING =
      Set.of("said", "says", "say", "added", "that", "claimed", "recalled", "remember");

  private UsedTo() {}

  /** Whether "used" tells of a habit. */
  static boolean isHabit(Surroundings around) {
    if (!around.right(1).word().equals("to")) {
      return false;
    }
    int near = around.leftPastAdverbs(1);
    Item before = around.left(near);
    Item after = around.right(2);
    if (before.is(LINKING) || before.word().equals("grown")) {
      return true;
    }
    if (before.is(BE, HAVE, IS_OR_HAS)) {
      return isAccustomed(after) || around.right(3).is(BOUNDARY);
    }
    boolean subject =
        before.is(DO, PLURAL_PRONOUN, SINGULAR_PRONOUN)
            || (before.is(RELATIVE) && !before.word().equals("which"))
            || before.word().equals("there");
    if (subject || after.word().equals("be") || after.word().equals("have")) {
      return true;
    }
    return isSubject(around, near) && !verbFollows(around);
  }

  /** Are used to the noise, to being beaten: a noun or a verb in -ing follows. */
  private static boolean isAccustomed(Item after) {
    return after.is(DETERMINER, POSSESSIVE, GERUND) || after.is(DEMONSTRATIVE, OBJECT_PRONOUN);
  }

  /** The gun used to shoot him was: a verb is still to come. */
  private static boolean verbFollows(Surroundings around) {
    for (int at = 3; at <= Surroundings.REACH; at++) {
      Item item = around.right(at);
      if (item.is(BE, MODAL, HAVE) || item.is(PAST)) {
        return true;
      }
      if (item.is(BOUNDARY, CLAUSE) || item.is(CONJUNCTION, RELATIVE)) {
        return false;
      }
    }
    return false;
  }

  /** The old factory used to: a clause starts with these words; but: found the gun used to. */
  private static boolean isSubject(Surroundings around, int near) {
    for (int at = near; at <= Surroundings.REACH; at++) {
      Item item = around.left(at);
      if (REPORTING.contains(item.word()) || item.is(BOUNDARY, CLAUSE, CONJUNCTION)) {
        return at > near;
      }
      boolean inside =
          item.isOpen()
              || item.is(DETERMINER, POSSESSIVE, ADJECTIVE)
              || (item.is(PREPOSITION) && at > near);
      if (!inside) {
        return false;
      }
    }
    return false;
  }
}
