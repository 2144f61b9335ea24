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
import static lectern.spoken.en.WordKind.MODAL;
import static lectern.spoken.en.WordKind.MODIFIER;
import static lectern.spoken.en.WordKind.NAME;
import static lectern.spoken.en.WordKind.NOUN;
import static lectern.spoken.en.WordKind.NUMBER;
import static lectern.spoken.en.WordKind.PAST;
import static lectern.spoken.en.WordKind.PLURAL;
import static lectern.spoken.en.WordKind.PLURAL_PRONOUN;
import static lectern.spoken.en.WordKind.POSSESSIVE;
import static lectern.spoken.en.WordKind.PREPOSITION;
import static lectern.spoken.en.WordKind.RELATIVE;
import static lectern.spoken.en.WordKind.SINGULAR;
import static lectern.spoken.en.WordKind.SINGULAR_PRONOUN;
import static lectern.spoken.en.WordKind.TO;
import static lectern.spoken.en.WordKind.VERB;

import java.util.Set;
import lectern.spoken.en.Surroundings.Item;
import org.jspecify.annotations.Nullable;

/**
 * Tells a verb from a noun in a form in -s: {@code she records, the records}. The first rule that
 * knows decides.
 */
final class FormsInS {
  private static final Set<String> CLAUSE_OPENERS = Set.of("as", "before", "after", "until");

  private final Surroundings around;
  private final boolean usuallyVerb;
  private final Item before;
  private final Item subject;
  private final Item after;

  private FormsInS(Surroundings around, boolean usuallyVerb) {
    this.around = around;
    this.usuallyVerb = usuallyVerb;
    this.before = around.left(1);
    this.subject = around.left(around.leftPastAdverbs(1));
    this.after = around.right(1);
  }

  /**
   * Returns what the word is, or null.
   *
   * @param usuallyVerb whether it is a verb more often than a noun
   */
  static @Nullable PartOfSpeech of(Surroundings around, boolean usuallyVerb) {
    return new FormsInS(around, usuallyVerb).decide();
  }

  private @Nullable PartOfSpeech decide() {
    PartOfSpeech part = afterPronoun();
    part = part == null ? afterDeterminer() : part;
    part = part == null ? afterAdverb() : part;
    part = part == null ? afterConjunction() : part;
    part = part == null ? withoutAgreement() : part;
    return part == null ? afterSingular() : part;
  }

  /** It records, a device that records, this conflicts with. */
  private @Nullable PartOfSpeech afterPronoun() {
    if (subject.word().equals("who") || subject.is(SINGULAR_PRONOUN)) {
      return PartOfSpeech.VERB;
    }
    if (subject.is(RELATIVE)) {
      if (ClauseParts.isSubject(after) || after.is(BE, HAVE, MODAL)) {
        return PartOfSpeech.NOUN;
      }
      Item antecedent = around.left(around.leftPastAdverbs(1) + 1);
      boolean noun = antecedent.is(PAST, VERB) || antecedent.is(PREPOSITION);
      return noun && !ClauseParts.startsObject(around) ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }
    boolean alone =
        subject.word().equals("this")
            || subject.word().equals("one")
            || subject.word().equals("each");
    return alone ? PartOfSpeech.VERB : null;
  }

  /** The records, Mali's records, two records. */
  private @Nullable PartOfSpeech afterDeterminer() {
    return before.is(DETERMINER, DEMONSTRATIVE, POSSESSIVE) || before.is(NUMBER)
        ? PartOfSpeech.NOUN
        : null;
  }

  /** The company often records. */
  private @Nullable PartOfSpeech afterAdverb() {
    boolean verb = before.is(ADVERB) && subject.is(NOUN, NAME, SINGULAR);
    return verb ? PartOfSpeech.VERB : null;
  }

  /** Imports and exports; buys and uses the. */
  private @Nullable PartOfSpeech afterConjunction() {
    if (!before.is(CONJUNCTION) && !before.word().equals(",")) {
      return null;
    }
    if (takesObject()) {
      return PartOfSpeech.VERB;
    }
    return usuallyVerb && !isFinite(after) && !after.word().equals("of") ? null : PartOfSpeech.NOUN;
  }

  /** Of records, sports records, new records: no subject in the singular. */
  private @Nullable PartOfSpeech withoutAgreement() {
    if (before.is(PREPOSITION, TO, BE) || before.is(HAVE, MODAL, DO)) {
      return PartOfSpeech.NOUN;
    }
    if (takesObject() && !before.is(BOUNDARY, CLAUSE)) {
      // Fear in human beings produces an odor: the subject stands further away.
      return PartOfSpeech.VERB;
    }
    boolean noun =
        before.is(GERUND, PAST, MODIFIER)
            || before.is(PLURAL_PRONOUN, ADJECTIVE)
            || (before.is(PLURAL) && !before.is(NAME, SINGULAR))
            || (before.is(BOUNDARY, CLAUSE) && !usuallyVerb);
    return noun ? PartOfSpeech.NOUN : null;
  }

  /** The company records a profit; police records show. */
  private @Nullable PartOfSpeech afterSingular() {
    if (!before.isOpen()) {
      return null;
    }
    if (takesObject()) {
      return PartOfSpeech.VERB;
    }
    if (usuallyVerb) {
      return isFinite(after) || after.word().equals("of") ? PartOfSpeech.NOUN : PartOfSpeech.VERB;
    }
    boolean object = after.isOpen() && !after.is(PAST);
    boolean verb =
        (object && !after.is(VERB))
            || (inClause() && after.is(BOUNDARY, ADVERB))
            || ((after.is(ADVERB) || after.word().equals("."))
                && ClauseParts.opensSentence(around, 2))
            || (after.is(CLAUSE) && around.left(2).is(DETERMINER));
    return verb ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
  }

  /** As the cost of local government increases: a conjunction waits for its verb. */
  private boolean inClause() {
    for (int at = 2; at < Surroundings.REACH; at++) {
      Item item = around.left(at);
      if (item.is(CLAUSE) || CLAUSE_OPENERS.contains(item.word())) {
        return true;
      }
      if (!item.isOpen() && !item.is(DETERMINER, POSSESSIVE, PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  private boolean takesObject() {
    return ClauseParts.startsObject(around);
  }

  private static boolean isFinite(Item item) {
    return item.is(BE, HAVE, MODAL) || item.is(DO) || item.is(VERB, PAST);
  }
}
