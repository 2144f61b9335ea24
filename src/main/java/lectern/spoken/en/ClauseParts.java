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
import static lectern.spoken.en.WordKind.HAVE;
import static lectern.spoken.en.WordKind.HELPING;
import static lectern.spoken.en.WordKind.LINKING;
import static lectern.spoken.en.WordKind.MODAL;
import static lectern.spoken.en.WordKind.MODIFIER;
import static lectern.spoken.en.WordKind.NAME;
import static lectern.spoken.en.WordKind.NUMBER;
import static lectern.spoken.en.WordKind.OBJECT_PRONOUN;
import static lectern.spoken.en.WordKind.PAST;
import static lectern.spoken.en.WordKind.PLURAL;
import static lectern.spoken.en.WordKind.PLURAL_PRONOUN;
import static lectern.spoken.en.WordKind.POSSESSIVE;
import static lectern.spoken.en.WordKind.PREPOSITION;
import static lectern.spoken.en.WordKind.REFLEXIVE;
import static lectern.spoken.en.WordKind.RELATIVE;
import static lectern.spoken.en.WordKind.SINGULAR_PRONOUN;
import static lectern.spoken.en.WordKind.TO;
import static lectern.spoken.en.WordKind.VERB;

import lectern.spoken.en.Surroundings.Item;

/** Finds subjects, objects and infinitives around a word, as far as closed classes show them. */
final class ClauseParts {
  private ClauseParts() {}

  /** Whether a subject that a bare verb agrees with stands further away than the last word. */
  static boolean hasFarSubject(Surroundings around, int near) {
    return pluralHead(around, near) || asked(around, near) || afterPeople(around, near);
  }

  /** Whether a word is the subject of a clause, never an object. */
  static boolean isSubject(Item item) {
    return item.is(PLURAL_PRONOUN, SINGULAR_PRONOUN) && !item.is(OBJECT_PRONOUN);
  }

  /** To cut costs and: an infinitive or an auxiliary stands before in the clause. */
  static boolean inInfinitive(Surroundings around, int distance) {
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

  /** The French use a. */
  private static boolean afterPeople(Surroundings around, int near) {
    return around.left(near).is(NAME, ADJECTIVE) && around.left(near + 1).word().equals("the");
  }

  /** Pressure on the minister increases daily: only a subject stands before, and no verb. */
  static boolean opensSentence(Surroundings around, int distance) {
    for (int at = distance; at <= Surroundings.REACH; at++) {
      Item item = around.left(at);
      if (item.word().isEmpty()) {
        return at > 2 && !around.left(at - 1).is(PREPOSITION);
      }
      if (!item.isOpen() && !item.is(DETERMINER, POSSESSIVE, PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  /** Villages along the border export charcoal: nothing behind is a verb. */
  static boolean lacksVerb(Surroundings around, int near) {
    if (!opensSentence(around, near)) {
      return false;
    }
    for (int at = 1; at <= Surroundings.REACH; at++) {
      Item item = around.right(at);
      if (item.is(BOUNDARY, CLAUSE, CONJUNCTION)) {
        return at > 1;
      }
      if (item.is(BE, HAVE, MODAL) || item.is(VERB, PAST, DO)) {
        return false;
      }
    }
    return false;
  }

  /** People in the city: a plural before a preposition governs the verb. */
  static boolean pluralHead(Surroundings around, int near) {
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
  private static boolean asked(Surroundings around, int near) {
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
  static boolean looksLikeVerb(Surroundings around, int distance) {
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
