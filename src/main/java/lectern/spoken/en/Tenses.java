package lectern.spoken.en;

import static lectern.spoken.en.WordKind.BE;
import static lectern.spoken.en.WordKind.BOUNDARY;
import static lectern.spoken.en.WordKind.CONJUNCTION;
import static lectern.spoken.en.WordKind.DEMONSTRATIVE;
import static lectern.spoken.en.WordKind.DETERMINER;
import static lectern.spoken.en.WordKind.DO;
import static lectern.spoken.en.WordKind.GERUND;
import static lectern.spoken.en.WordKind.HAVE;
import static lectern.spoken.en.WordKind.HELPING;
import static lectern.spoken.en.WordKind.IS_OR_HAS;
import static lectern.spoken.en.WordKind.MODAL;
import static lectern.spoken.en.WordKind.OBJECT_PRONOUN;
import static lectern.spoken.en.WordKind.PAST;
import static lectern.spoken.en.WordKind.PLURAL;
import static lectern.spoken.en.WordKind.PLURAL_DETERMINER;
import static lectern.spoken.en.WordKind.PLURAL_PRONOUN;
import static lectern.spoken.en.WordKind.POSSESSIVE;
import static lectern.spoken.en.WordKind.PREPOSITION;
import static lectern.spoken.en.WordKind.RELATIVE;
import static lectern.spoken.en.WordKind.SINGULAR_PRONOUN;
import static lectern.spoken.en.WordKind.TO;
import static lectern.spoken.en.WordKind.WOULD_OR_HAD;

import java.util.Set;
import lectern.spoken.en.Surroundings.Item;

/** Tells the present of "read" from its past and participle, which are written alike. */
final class Tenses {
  private static final Set<String> PAST_TIMES =
      Set.of("yesterday", "ago", "earlier", "after", "once", "later", "then");
  private static final Set<String> PRESENT =
      Set.of(
          "is", "are", "has", "have", "will", "can", "may", "should", "do", "does", "don't", "but",
          "if", "when", "where", "now", "today");
  private static final Set<String> HABITS =
      Set.of("often", "usually", "always", "every", "rarely", "never", "regularly", "still", "now");

  private Tenses() {}

  /** Whether the verb is in the past or a participle. */
  static boolean isPast(Surroundings around) {
    int near = around.leftPastAdverbs(1);
    Item before = around.left(near);
    if (before.is(WOULD_OR_HAD)) {
      return !around.left(1).word().equals("rather");
    }
    if (before.is(TO, MODAL, DO) || around.right(1).is(GERUND)) {
      return false;
    }
    if (before.is(HAVE, BE, IS_OR_HAS)) {
      return true;
    }
    if (before.is(HELPING)) {
      return before.word().equals("made");
    }
    if (before.is(DETERMINER, DEMONSTRATIVE, POSSESSIVE)) {
      return false;
    }
    if (before.is(CONJUNCTION) || before.word().equals(",")) {
      return parallelIsPast(around, near);
    }
    if (before.is(BOUNDARY)) {
      return around.right(1).word().equals("by") || around.right(1).word().equals("out");
    }
    return afterSubject(around, near);
  }

  /** Sat down and read; to sit and read; can write and read. */
  private static boolean parallelIsPast(Surroundings around, int near) {
    for (int at = near + 1; at < Surroundings.REACH; at++) {
      Item item = around.left(at);
      if (item.is(PAST) || (item.is(HAVE) && !around.left(at + 1).is(BOUNDARY))) {
        return true;
      }
      if (item.is(TO, MODAL, DO)) {
        return false;
      }
    }
    return around.left(near).word().equals(",") ? !isAdvice(around) : inPast(around);
  }

  /** Before you sign, read the small print. */
  private static boolean isAdvice(Surroundings around) {
    for (int at = 1; at <= Surroundings.REACH; at++) {
      String word = around.left(at).word();
      if (word.equals("you") || word.equals("your") || word.equals("please")) {
        return true;
      }
    }
    return false;
  }

  private static boolean afterSubject(Surroundings around, int near) {
    Item subject = around.left(near);
    Item second = around.left(near + 1);
    if (isAuxiliary(second) || (subject.is(OBJECT_PRONOUN) && second.is(HELPING))) {
      return second.is(HAVE);
    }
    if (isAuxiliary(around.left(near + 2)) && !isAuxiliary(subject) && second.is(DETERMINER)) {
      return around.left(near + 2).is(HAVE);
    }
    boolean relative = subject.is(RELATIVE) && second.is(PLURAL, PLURAL_DETERMINER, OBJECT_PRONOUN);
    if (subject.is(PLURAL_PRONOUN, PLURAL) || relative) {
      return !isHabit(around, near) && (isOnce(around, subject) || inPast(around));
    }
    return !subject.is(PREPOSITION) || subject.is(SINGULAR_PRONOUN);
  }

  /** Often read, read every day. */
  private static boolean isHabit(Surroundings around, int near) {
    for (int at = 1; at < 7; at++) {
      boolean before = at < near && HABITS.contains(around.left(at).word());
      if (before || HABITS.contains(around.right(at).word())) {
        return true;
      }
    }
    return false;
  }

  /** I read it; prosecutors read it, if no other verb tells of the present. */
  private static boolean isOnce(Surroundings around, Item subject) {
    if (subject.is(PLURAL_PRONOUN, RELATIVE)) {
      return subject.word().equals("i");
    }
    for (int at = 1; at <= Surroundings.REACH; at++) {
      if (PRESENT.contains(around.left(at).word()) || PRESENT.contains(around.right(at).word())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAuxiliary(Item item) {
    return item.is(MODAL, DO, HAVE) || item.is(HELPING);
  }

  /** Whether another verb around is in the past, or a word says that the time is gone. */
  private static boolean inPast(Surroundings around) {
    for (int at = 1; at <= Surroundings.REACH; at++) {
      if (tellsPast(around.left(at), around.left(at + 1))
          || tellsPast(around.right(at), around.right(at - 1 == 0 ? 1 : at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tellsPast(Item item, Item previous) {
    boolean participle = previous.is(BE, HAVE) && !previous.is(PAST);
    return (item.is(PAST) && !participle) || PAST_TIMES.contains(item.word());
  }
}
