package lectern.spoken.en;

import static lectern.spoken.en.WordKind.BE;
import static lectern.spoken.en.WordKind.DETERMINER;
import static lectern.spoken.en.WordKind.DO;
import static lectern.spoken.en.WordKind.GERUND;
import static lectern.spoken.en.WordKind.HAVE;
import static lectern.spoken.en.WordKind.IS_OR_HAS;
import static lectern.spoken.en.WordKind.LINKING;
import static lectern.spoken.en.WordKind.MODAL;
import static lectern.spoken.en.WordKind.NAME;
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
  private final Set<String> people = Table.set("people");

  /** Whether "used" tells of a habit. */
  boolean isHabit(Surroundings around) {
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
      return isAccustomed(after);
    }
    if (before.is(DO, PLURAL_PRONOUN, SINGULAR_PRONOUN)) {
      return true;
    }
    if (after.word().equals("be") || after.word().equals("have")) {
      return true;
    }
    if (before.is(RELATIVE) || before.word().equals("there") || people.contains(before.word())) {
      return true;
    }
    return before.is(NAME) && !verbFollows(around) && !inObject(around, near);
  }

  /** Are used to the noise, to being: a noun or a verb in -ing follows. */
  private static boolean isAccustomed(Item after) {
    return after.is(DETERMINER, POSSESSIVE, GERUND)
        || after.is(WordKind.DEMONSTRATIVE, WordKind.OBJECT_PRONOUN);
  }

  /** The money used to pay … was. */
  private static boolean verbFollows(Surroundings around) {
    for (int at = 3; at <= Surroundings.REACH; at++) {
      Item item = around.right(at);
      if (item.word().equals(",") || item.word().isEmpty()) {
        return false;
      }
      if (item.is(BE, MODAL, HAVE)) {
        return true;
      }
    }
    return false;
  }

  /** Found the Kalashnikov used to: the subject is the object of another verb. */
  private static boolean inObject(Surroundings around, int near) {
    Item second = around.left(near + 1);
    return second.is(DETERMINER, PREPOSITION, PAST);
  }
}
