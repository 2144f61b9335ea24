package lectern.spoken.en;

import static lectern.spoken.en.WordKind.ADJECTIVE;
import static lectern.spoken.en.WordKind.ADVERB;
import static lectern.spoken.en.WordKind.BE;
import static lectern.spoken.en.WordKind.BOUNDARY;
import static lectern.spoken.en.WordKind.CLAUSE;
import static lectern.spoken.en.WordKind.CONJUNCTION;
import static lectern.spoken.en.WordKind.DEMONSTRATIVE;
import static lectern.spoken.en.WordKind.DETERMINER;
import static lectern.spoken.en.WordKind.DO;
import static lectern.spoken.en.WordKind.GERUND;
import static lectern.spoken.en.WordKind.HAVE;
import static lectern.spoken.en.WordKind.HELPING;
import static lectern.spoken.en.WordKind.HYPHEN;
import static lectern.spoken.en.WordKind.LINKING;
import static lectern.spoken.en.WordKind.MODAL;
import static lectern.spoken.en.WordKind.MODIFIER;
import static lectern.spoken.en.WordKind.NAME;
import static lectern.spoken.en.WordKind.NUMBER;
import static lectern.spoken.en.WordKind.OBJECT_PRONOUN;
import static lectern.spoken.en.WordKind.PAST;
import static lectern.spoken.en.WordKind.PLURAL;
import static lectern.spoken.en.WordKind.PLURAL_DETERMINER;
import static lectern.spoken.en.WordKind.PLURAL_PRONOUN;
import static lectern.spoken.en.WordKind.POSSESSIVE;
import static lectern.spoken.en.WordKind.PREPOSITION;
import static lectern.spoken.en.WordKind.REFLEXIVE;
import static lectern.spoken.en.WordKind.RELATIVE;
import static lectern.spoken.en.WordKind.SINGULAR;
import static lectern.spoken.en.WordKind.SINGULAR_PRONOUN;
import static lectern.spoken.en.WordKind.TO;
import static lectern.spoken.en.WordKind.TO_GOVERNOR;
import static lectern.spoken.en.WordKind.VERB;

import lectern.spoken.en.Surroundings.Item;
import org.jspecify.annotations.Nullable;

/**
 * Tells a verb from a noun or an adjective in a form without an ending: {@code to record, the
 * record}. The first rule that knows decides.
 */
final class BareForms {
  private final Surroundings around;
  private final boolean adjective;
  private final boolean usuallyVerb;

  /** How far before the word its nearest neighbour stands, adverbs left out. */
  private final int near;

  private final Item before;

  private BareForms(Surroundings around, boolean adjective, boolean usuallyVerb) {
    this.around = around;
    this.adjective = adjective;
    this.usuallyVerb = usuallyVerb;
    this.near = around.leftPastAdverbs(1);
    this.before = around.left(near);
  }

  /**
   * Returns what the word is, or null.
   *
   * @param adjective whether it may be an adjective
   * @param usuallyVerb whether it is a verb more often than not
   */
  static @Nullable PartOfSpeech of(Surroundings around, boolean adjective, boolean usuallyVerb) {
    return new BareForms(around, adjective, usuallyVerb).decide();
  }

  private @Nullable PartOfSpeech decide() {
    PartOfSpeech part = afterTo();
    part = part == null ? afterAuxiliary() : part;
    part = part == null ? afterPronoun() : part;
    part = part == null ? afterHelper() : part;
    part = part == null ? beforeSubject() : part;
    part = part == null ? afterDeterminer() : part;
    part = part == null ? afterBeOrHave() : part;
    part = part == null ? afterConjunction() : part;
    part = part == null ? afterPreposition() : part;
    part = part == null ? atStart() : part;
    part = part == null ? afterPlural() : part;
    return part == null ? afterOther() : part;
  }

  /** To record; but: due to conflict, access to live music. */
  private @Nullable PartOfSpeech afterTo() {
    if (!before.is(TO)) {
      return null;
    }
    boolean governed = around.left(near + 1).is(TO_GOVERNOR);
    return governed && !startsObject(around) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
  }

  /** Will record, does not record, they'd record; but: in May record numbers. */
  private @Nullable PartOfSpeech afterAuxiliary() {
    if (before.is(MODAL, DO)) {
      boolean month =
          before.word().equals("may")
              && before.name()
              && around.left(near + 1).is(PREPOSITION, NUMBER);
      boolean noun = around.left(near + 1).is(DETERMINER, POSSESSIVE);
      return month || noun ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }
    return null;
  }

  /** They record, who record, companies that record; but: make it perfect, in which use. */
  private @Nullable PartOfSpeech afterPronoun() {
    Item second = around.left(near + 1);
    if (before.is(PLURAL_PRONOUN)) {
      boolean object = adjective && before.is(OBJECT_PRONOUN) && second.is(HELPING, LINKING);
      return object ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }
    if (before.is(SINGULAR_PRONOUN)) {
      boolean asked = second.is(MODAL, DO) || startsObject(around);
      return !asked && (adjective || before.is(OBJECT_PRONOUN))
          ? PartOfSpeech.NOUN
          : PartOfSpeech.VERB;
    }
    if (before.word().equals("who")) {
      return PartOfSpeech.VERB;
    }
    if (before.is(RELATIVE)) {
      boolean relative =
          startsObject(around)
              || second.is(DEMONSTRATIVE)
              || (second.is(PLURAL) && !looksLikeVerb(near + 1));
      return relative ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }
    return null;
  }

  /** Help record, let them record, made the players record their times. */
  private @Nullable PartOfSpeech afterHelper() {
    if (before.is(HELPING)) {
      boolean object = adjective && !before.word().startsWith("help");
      return object ? null : bareAfter(before.word());
    }
    Item second = around.left(near + 1);
    if (before.is(OBJECT_PRONOUN) || before.word().equals("her")) {
      return second.is(HELPING) && !adjective ? PartOfSpeech.VERB : null;
    }
    if (!before.isOpen() || !(startsObject(around) || before.is(PLURAL))) {
      return null;
    }
    for (int at = near + 1; at < near + 5; at++) {
      Item item = around.left(at);
      if (item.is(HELPING)) {
        return PartOfSpeech.VERB;
      }
      if (!item.isOpen() && !item.is(DETERMINER, POSSESSIVE)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable PartOfSpeech bareAfter(String helper) {
    return helper.startsWith("help") || helper.startsWith("let") || helper.equals("dare")
        ? PartOfSpeech.VERB
        : null;
  }

  /** The record he set: another subject follows. */
  private @Nullable PartOfSpeech beforeSubject() {
    return isSubject(around.right(1)) && !usuallyVerb ? PartOfSpeech.NOUN : null;
  }

  /** Whether a word is the subject of a clause, never an object. */
  static boolean isSubject(Item item) {
    return item.is(PLURAL_PRONOUN, SINGULAR_PRONOUN) && !item.is(OBJECT_PRONOUN);
  }

  /** The record, Mali's record, some use; but: many use the service. */
  private @Nullable PartOfSpeech afterDeterminer() {
    if (before.is(PLURAL_DETERMINER) && !before.is(DEMONSTRATIVE)) {
      return startsObject(around) ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }
    boolean some = before.word().equals("some") || before.word().equals("all");
    if (some && startsObject(around)) {
      return PartOfSpeech.VERB;
    }
    if (before.is(POSSESSIVE) && before.word().equals("let's")) {
      return PartOfSpeech.VERB;
    }
    if (before.is(NUMBER)) {
      return startsObject(around) ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }
    return before.is(DETERMINER, DEMONSTRATIVE, POSSESSIVE) ? PartOfSpeech.NOUN : null;
  }

  /** Is present, has use of, became separate. */
  private @Nullable PartOfSpeech afterBeOrHave() {
    if (before.is(BE, HAVE)) {
      return PartOfSpeech.NOUN;
    }
    return adjective && before.is(LINKING, HELPING) ? PartOfSpeech.NOUN : null;
  }

  /** To buy and use; the import and export; sat down and, use the. */
  private @Nullable PartOfSpeech afterConjunction() {
    boolean comma = around.left(1).word().equals(",");
    if (!before.is(CONJUNCTION) && !comma) {
      return null;
    }
    int at = near + (around.left(near + 1).word().equals(",") ? 2 : 1);
    for (int hops = 0; hops < 4; hops++) {
      Item governor = around.left(around.leftPastAdverbs(at + 1));
      if (governor.is(TO, MODAL, DO) && !around.left(at).is(BE, HAVE)) {
        return PartOfSpeech.VERB;
      }
      if (!governor.word().equals(",") && !governor.is(CONJUNCTION)) {
        break;
      }
      at = around.leftPastAdverbs(at + 1) + 1;
    }
    Item after = around.right(1);
    if (around.left(near + 1).is(ADJECTIVE) && !comma && !usuallyVerb) {
      return PartOfSpeech.NOUN;
    }
    boolean object = after.isOpen() && !after.is(VERB);
    if (startsObject(around) || (object && inInfinitive(near + 1))) {
      return PartOfSpeech.VERB;
    }
    Item parallel = around.left(near + 1);
    return parallel.is(DETERMINER, BE) || comma || usuallyVerb ? null : PartOfSpeech.NOUN;
  }

  /** To cut costs and: an infinitive or an auxiliary stands before in the clause. */
  private boolean inInfinitive(int distance) {
    for (int at = distance; at <= Surroundings.REACH; at++) {
      Item item = around.left(at);
      if (item.is(TO, MODAL)) {
        return true;
      }
      if (item.is(BOUNDARY) || item.is(BE, HAVE)) {
        return false;
      }
    }
    return false;
  }

  /** In use, of record quality. */
  private @Nullable PartOfSpeech afterPreposition() {
    return before.is(PREPOSITION) || before.is(HYPHEN) ? PartOfSpeech.NOUN : null;
  }

  /** Use the stairs; use of force. */
  private @Nullable PartOfSpeech atStart() {
    if (!before.is(BOUNDARY, CLAUSE)) {
      return null;
    }
    Item after = around.right(1);
    if (startsObject(around) && !before.is(CLAUSE)) {
      return PartOfSpeech.VERB;
    }
    return usuallyVerb && !after.word().equals("of") && !after.is(BE, HAVE, MODAL)
        ? null
        : PartOfSpeech.NOUN;
  }

  /** The banks record; but: arms export, faces conflict. */
  private @Nullable PartOfSpeech afterPlural() {
    if (!before.is(PLURAL) || before.is(SINGULAR)) {
      return null;
    }
    Item after = around.right(1);
    if (startsObject(around) || near > 1) {
      return PartOfSpeech.VERB;
    }
    if (before.is(MODIFIER)) {
      return null;
    }
    boolean noun =
        after.word().equals("of")
            || after.is(BE, HAVE, MODAL)
            || after.is(HYPHEN)
            || looksLikeVerb(near);
    return noun ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
  }

  /** The French use a. */
  private boolean afterPeople() {
    return before.is(NAME, ADJECTIVE) && around.left(near + 1).word().equals("the");
  }

  /** The people in the city use the; record of; trade conflict. */
  private @Nullable PartOfSpeech afterOther() {
    Item after = around.right(1);
    if (after.word().equals("of")) {
      return PartOfSpeech.NOUN;
    }
    if (startsObject(around) && (pluralHead() || asked() || afterPeople())) {
      return PartOfSpeech.VERB;
    }
    if (usuallyVerb && after.isOpen() && !after.is(VERB) && pluralHead()) {
      return PartOfSpeech.VERB;
    }
    boolean noun =
        before.is(ADJECTIVE, GERUND, PAST)
            || before.isOpen()
            || (after.is(BE, HAVE, MODAL) && !after.is(OBJECT_PRONOUN));
    if (adjective && !before.isOpen()) {
      return after.isOpen() && !after.is(GERUND) ? PartOfSpeech.NOUN : null;
    }
    return noun ? PartOfSpeech.NOUN : null;
  }

  /** People in the city: a plural before a preposition governs the verb. */
  private boolean pluralHead() {
    for (int at = near + 1; at < Surroundings.REACH; at++) {
      Item item = around.left(at);
      if (item.is(PREPOSITION)) {
        return around.left(at + 1).is(PLURAL, MODIFIER);
      }
      if (!item.isOpen() && !item.is(DETERMINER, POSSESSIVE)) {
        return item.is(CONJUNCTION) && around.left(at + 1).isOpen();
      }
    }
    return false;
  }

  /** Did the company record: an auxiliary stands before the subject. */
  private boolean asked() {
    for (int at = near + 1; at < near + 5; at++) {
      Item item = around.left(at);
      if (item.is(DO, MODAL)) {
        return around.left(at + 1).is(BOUNDARY, CLAUSE, CONJUNCTION);
      }
      if (!item.isOpen() && !item.is(DETERMINER, POSSESSIVE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word in -s at {@code distance} is a verb rather than a plural. */
  private boolean looksLikeVerb(int distance) {
    Item item = around.left(distance);
    if (item.is(VERB, HELPING, LINKING)) {
      return true;
    }
    Item subject = around.left(around.leftPastAdverbs(distance + 1));
    return subject.is(SINGULAR_PRONOUN, NAME, RELATIVE) && !item.word().equals("people");
  }

  /** Whether an object follows: records the, records nearly all its. */
  static boolean startsObject(Surroundings around) {
    Item next = around.right(1);
    return startsObject(next)
        || (next.is(ADVERB)
            && (startsObject(around.right(2))
                || (around.right(2).is(ADVERB) && startsObject(around.right(3)))));
  }

  private static boolean startsObject(Item item) {
    if (item.is(REFLEXIVE, NUMBER)) {
      return true;
    }
    if (item.is(PLURAL_PRONOUN) || item.is(SINGULAR_PRONOUN)) {
      return item.word().equals("it") || item.word().equals("you");
    }
    if (item.word().equals("that") || item.is(ADVERB)) {
      return false;
    }
    return item.is(DETERMINER, DEMONSTRATIVE, OBJECT_PRONOUN);
  }
}
