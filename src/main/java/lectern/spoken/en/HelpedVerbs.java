package lectern.spoken.en;

import static lectern.spoken.en.WordKind.DETERMINER;
import static lectern.spoken.en.WordKind.HELPING;
import static lectern.spoken.en.WordKind.OBJECT_PRONOUN;
import static lectern.spoken.en.WordKind.PLURAL;
import static lectern.spoken.en.WordKind.POSSESSIVE;

import lectern.spoken.en.Surroundings.Item;
import org.jspecify.annotations.Nullable;

/** Finds bare verbs behind "help", "let", "make" and their objects. */
final class HelpedVerbs {
  private HelpedVerbs() {}

  /** Help record, let them record, made the players record their times. */
  static @Nullable PartOfSpeech of(Surroundings around, int near, boolean adjective) {
    Item before = around.left(near);
    if (before.is(HELPING)) {
      boolean object = adjective && !before.word().startsWith("help");
      return object ? null : bareAfter(before.word());
    }
    Item second = around.left(near + 1);
    if (before.is(OBJECT_PRONOUN) || before.word().equals("her")) {
      return second.is(HELPING) && !adjective ? PartOfSpeech.VERB : null;
    }
    if (!before.isOpen() || !(ClauseParts.startsObject(around) || before.is(PLURAL))) {
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
}
