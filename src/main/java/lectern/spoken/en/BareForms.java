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
import static lectern.spoken.en.WordKind.HELPING;
import static lectern.spoken.en.WordKind.HYPHEN;
import static lectern.spoken.en.WordKind.LINKING;
import static lectern.spoken.en.WordKind.MODAL;
import static lectern.spoken.en.WordKind.MODIFIER;
import static lectern.spoken.en.WordKind.NUMBER;
import static lectern.spoken.en.WordKind.OBJECT_PRONOUN;
import static lectern.spoken.en.WordKind.PAST;
import static lectern.spoken.en.WordKind.PLURAL;
import static lectern.spoken.en.WordKind.PLURAL_DETERMINER;
import static lectern.spoken.en.WordKind.PLURAL_PRONOUN;
import static lectern.spoken.en.WordKind.POSSESSIVE;
import static lectern.spoken.en.WordKind.PREPOSITION;
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
    part = part == null ? HelpedVerbs.of(around, near, adjective) : part;
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
    return governed && !ClauseParts.startsObject(around) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
  }

  /** Will record, does not record, they'd record; but: in May record numbers. */
  private @Nullable PartOfSpeech afterAuxiliary() {
    if (!before.is(MODAL, DO)) {
      return null;
    }
    Item second = around.left(near + 1);
    boolean month = before.word().equals("may") && before.name() && second.is(PREPOSITION, NUMBER);
    return month || second.is(DETERMINER, POSSESSIVE) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
  }

  /** They record, who record, companies that record; but: make it perfect, in which use. */
  private @Nullable PartOfSpeech afterPronoun() {
    Item second = around.left(near + 1);
    if (before.is(PLURAL_PRONOUN)) {
      boolean object = adjective && before.is(OBJECT_PRONOUN) && second.is(HELPING, LINKING);
      return object ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }
    if (before.is(SINGULAR_PRONOUN)) {
      boolean asked = second.is(MODAL, DO) || ClauseParts.startsObject(around);
      return !asked && (adjective || before.is(OBJECT_PRONOUN))
          ? PartOfSpeech.NOUN
          : PartOfSpeech.VERB;
    }
    if (before.is(RELATIVE)) {
      boolean relative =
          before.word().equals("who")
              || ClauseParts.startsObject(around)
              || second.is(DEMONSTRATIVE)
              || (second.is(PLURAL) && !ClauseParts.looksLikeVerb(around, near + 1));
      return relative ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }
    return null;
  }

  /** The record he set: another subject follows. */
  private @Nullable PartOfSpeech beforeSubject() {
    return ClauseParts.isSubject(around.right(1)) && !usuallyVerb ? PartOfSpeech.NOUN : null;
  }

  /** The record, Mali's record, some use; but: many use the service. */
  private @Nullable PartOfSpeech afterDeterminer() {
    if (before.is(PLURAL_DETERMINER) && !before.is(DEMONSTRATIVE)) {
      return ClauseParts.startsObject(around) ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }
    boolean some = before.word().equals("some") || before.word().equals("all");
    if (some && ClauseParts.startsObject(around)) {
      return PartOfSpeech.VERB;
    }
    if (before.is(POSSESSIVE) && before.word().equals("let's")) {
      return PartOfSpeech.VERB;
    }
    if (before.is(NUMBER)) {
      return ClauseParts.startsObject(around) ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
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
    if (ClauseParts.startsObject(around)
        || (object && ClauseParts.inInfinitive(around, near + 1))) {
      return PartOfSpeech.VERB;
    }
    Item parallel = around.left(near + 1);
    return parallel.is(DETERMINER, BE) || comma || usuallyVerb ? null : PartOfSpeech.NOUN;
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
    if (ClauseParts.startsObject(around) && !before.is(CLAUSE)) {
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
    if (ClauseParts.startsObject(around) || near > 1) {
      return PartOfSpeech.VERB;
    }
    if (before.is(MODIFIER)) {
      return null;
    }
    boolean noun =
        after.word().equals("of")
            || after.is(BE, HAVE, MODAL)
            || after.is(HYPHEN)
            || ClauseParts.looksLikeVerb(around, near);
    return noun ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
  }

  /** The people in the city use the; record of; trade conflict. */
  private @Nullable PartOfSpeech afterOther() {
    Item after = around.right(1);
    if (after.word().equals("of")) {
      return PartOfSpeech.NOUN;
    }
    if (ClauseParts.startsObject(around)
        && (usuallyVerb || ClauseParts.hasFarSubject(around, near))) {
      return PartOfSpeech.VERB;
    }
    boolean plural = before.is(PLURAL) || ClauseParts.pluralHead(around, near);
    boolean object = after.isOpen() && !after.is(VERB);
    if (plural && object && (usuallyVerb || ClauseParts.lacksVerb(around, near))) {
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
}
