package lectern.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.util.List;
import lectern.spoken.Pause;
import lectern.voice.Prosody;

/**
 * Writes words with phones into the linked lists of items that FreeTTS's models of melody and
 * rhythm read: tokens, words, phrases, syllables and segments. This stands in for FreeTTS's
 * tokenizer, phrase model, segmenter and pause generator.
 */
final class Utterances {
  /** The pause before the first phone, of which the recording keeps a part. */
  private static final float HEAD_SECONDS = 0.1f;

  /** The pause after the last phone; the engine makes sound for half of it. */
  private static final float TAIL_SECONDS = 0.2f;

  private static final double COMMA_SECONDS = 0.2;
  private static final double CLAUSE_SECONDS = 0.35;

  private final EngineVoice voice;
  private final double speed;

  Utterances(EngineVoice voice, Prosody prosody) {
    this.voice = voice;
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
  Utterance of(List<Piece> pieces, boolean rising) {
    Utterance utterance = new Utterance(voice);
    Relation tokens = utterance.createRelation(Relation.TOKEN);
    Relation words = utterance.createRelation(Relation.WORD);
    Relation phrases = utterance.createRelation(Relation.PHRASE);
    Relation syllables = utterance.createRelation(Relation.SYLLABLE);
    Relation structure = utterance.createRelation(Relation.SYLLABLE_STRUCTURE);
    Relation segments = utterance.createRelation(Relation.SEGMENT);
    appendPause(segments, HEAD_SECONDS);
    Item phrase = phrases.appendItem();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean last = i + 1 == pieces.size();
      Item word = appendWord(tokens, words, piece);
      phrase.addDaughter(word);
      appendSyllables(structure.appendItem(word), syllables, segments, piece.phones());
      if (last) {
        name(phrase, "BB");
        appendPause(segments, TAIL_SECONDS);
      } else if (piece.pause() != Pause.NONE) {
        name(phrase, "B");
        appendPause(segments, (float) breakSeconds(piece.pause()));
        phrase = phrases.appendItem();
      }
    }
    if (rising) {
      syllables.getTail().getFeatures().setString("lisp_syl_yn_question", "1");
    }
    return utterance;
  }

  private static Item appendWord(Relation tokens, Relation words, Piece piece) {
    Item token = tokens.appendItem();
    name(token, piece.name());
    token.getFeatures().setString("punc", "");
    token.getFeatures().setString("prepunctuation", "");
    token.getFeatures().setString("whitespace", " ");
    Item word = token.createDaughter();
    name(word, piece.name());
    return words.appendItem(word);
  }

  private static void appendSyllables(
      Item word, Relation syllables, Relation segments, List<String> phones) {
    for (List<String> parts : Syllables.of(phones)) {
      Item syllable = word.addDaughter(syllables.appendItem());
      String stress = "0";
      for (String phone : parts) {
        if (Phones.isStressed(phone)) {
          stress = "1";
        }
        Item segment = segments.appendItem();
        name(segment, Phones.bare(phone));
        syllable.addDaughter(segment);
      }
      syllable.getFeatures().setString("stress", stress);
    }
  }

  private static void appendPause(Relation segments, float seconds) {
    Item pause = segments.appendItem();
    name(pause, Phones.PAUSE);
    pause.getFeatures().setFloat(PauseLengths.SECONDS, seconds);
  }

  private static void name(Item item, String name) {
    item.getFeatures().setString("name", name);
  }
}
