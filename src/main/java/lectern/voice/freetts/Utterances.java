package lectern.voice.freetts;

import java.util.List;
import lectern.spoken.Pause;
import lectern.voice.Prosody;

/**
 * Writes words with phones into the tiers that the models of melody and rhythm read. This stands in
 * for FreeTTS's tokenizer, phrase model, segmenter and pause generator.
 */
final class Utterances {
  /** The pause before the first phone, of which the recording keeps a part. */
  private static final float HEAD_SECONDS = 0.1f;

  /** The pause after the last phone; the engine makes sound for half of it. */
  private static final float TAIL_SECONDS = 0.2f;

  private static final double COMMA_SECONDS = 0.2;
  private static final double CLAUSE_SECONDS = 0.35;

  /** The breaks behind a phrase and behind the last one, as FreeTTS's trees count them. */
  private static final int PHRASE_BREAK = 3;

  private static final int LAST_BREAK = 4;

  private final PhoneTable phones;
  private final double speed;

  Utterances(PhoneTable phones, Prosody prosody) {
    this.phones = phones;
    this.speed = prosody.speed();
  }

  /** Returns the break that a pause makes inside a sentence, in seconds at this speed. */
  double breakSeconds(Pause pause) {
    return switch (pause) {
      case NONE -> 0;
      case COMMA -> COMMA_SECONDS / speed;
      case CLAUSE, SENTENCE -> CLAUSE_SECONDS / speed;
    };
  }

  /**
   * Returns the utterance of a stretch of words.
   *
   * @param rising whether the melody rises at the end, as in a question
   */
  Tiers of(List<Piece> pieces, boolean rising) {
    int count = 0;
    for (Piece piece : pieces) {
      count += piece.phones().size();
    }
    Tiers tiers = new Tiers(pieces.size(), count);
    tiers.rising = rising;
    tiers.addPause(HEAD_SECONDS);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      tiers.addWord(piece.name());
      addSyllables(tiers, piece.phones());
      if (i + 1 == pieces.size()) {
        tiers.endPhrase(LAST_BREAK);
        tiers.addPause(TAIL_SECONDS);
      } else if (piece.pause() != Pause.NONE) {
        tiers.endPhrase(PHRASE_BREAK);
        tiers.addPause((float) breakSeconds(piece.pause()));
      }
    }
    return tiers;
  }

  private void addSyllables(Tiers tiers, List<String> all) {
    for (List<String> parts : Syllables.of(all)) {
      boolean stressed = false;
      for (String phone : parts) {
        stressed |= Phones.isStressed(phone);
      }
      tiers.addSyllable(stressed);
      for (String phone : parts) {
        tiers.addPhone(phones.number(Phones.bare(phone)));
      }
    }
  }
}
