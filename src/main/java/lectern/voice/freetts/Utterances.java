package lectern.voice.freetts;

import java.util.List;

/**
 * Writes words with phones into the tiers that the models of melody and rhythm read. This stands in
 * for FreeTTS's tokenizer, phrase model, segmenter and pause generator.
 */
final class Utterances {
  /** The pause before the first phone, of which the recording keeps a part. */
  private static final float HEAD_SECONDS = 0.1f;

  /** The pause after the last phone; the engine makes sound for half of it. */
  private static final float TAIL_SECONDS = 0.2f;

  /** The breaks behind a phrase and behind the last one, as FreeTTS's trees count them. */
  private static final int PHRASE_BREAK = 3;

  private static final int LAST_BREAK = 4;

  private final PhoneTable phones;

  Utterances(PhoneTable phones) {
    this.phones = phones;
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
      } else if (piece.endsPhrase()) {
        tiers.endPhrase(PHRASE_BREAK);
        if (piece.pauseMs() > 0) {
          tiers.addPause(piece.pauseMs() / 1000f);
        }
      }
    }
    return tiers;
  }

  private void addSyllables(Tiers tiers, List<String> all) {
    int start = 0;
    for (int end : Syllables.ends(all)) {
      boolean stressed = false;
      for (int i = start; i < end; i++) {
        stressed |= Phones.isStressed(all.get(i));
      }
      tiers.addSyllable(stressed);
      for (int i = start; i < end; i++) {
        tiers.addPhone(phones.number(Phones.bare(all.get(i))));
      }
      start = end;
    }
  }
}
