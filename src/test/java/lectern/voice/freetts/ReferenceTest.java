package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lectern.spoken.Pause;
import lectern.voice.Prosody;
import org.junit.jupiter.api.Test;

/** What Lectern's engine makes, against FreeTTS's own utterance processors. */
class ReferenceTest {
  private static final Path SEED = Path.of("seeds/mali-sanctions.txt");

  private static final List<Prosody> PROSODIES =
      List.of(Prosody.DEFAULT, Kevin.prosody(0.5, 60, 0, 0, 0), Kevin.prosody(2.7, 99, 0, 0, 0));

  /** Adding up in another order rounds otherwise, and filters carry it on: so much of 65,536. */
  private static final int ROUNDING = 8;

  /** From here on Lectern bends peaks on purpose. */
  private static final int UNBENT = 25_900;

  @Test
  void everyFeatureHasTheValueThatFreeTtsGivesIt() throws Exception {
    for (List<Piece> pieces : texts()) {
      Tiers tiers = utterances().of(pieces, pieces.size() % 2 == 0);
      Delivery delivery = Delivery.of(Prosody.DEFAULT);
      Utterance utterance =
          ReferenceUtterances.of(tiers, Engines.PHONES, new ReferenceVoice(delivery));
      Engines.REFERENCE.plan(utterance, tiers);
      Engines.ARRAYS.plan(tiers, delivery);
      for (Feature feature : Feature.values()) {
        int at = 0;
        Item head = utterance.getRelation(relation(feature)).getHead();
        for (Item item = head; item != null; item = item.getNext(), at++) {
          boolean ofSyllables =
              feature.unit != Feature.Unit.SEGMENT
                  || item.getItemAs(Relation.SYLLABLE_STRUCTURE) != null;
          if (ofSyllables && feature != Feature.NAME) {
            assertThat(tiers.value(feature, at))
                .as(feature + " of " + item)
                .isEqualTo(Symbols.number(item.findFeature(feature.freeTtsName()).toString()));
          }
        }
      }
    }
  }

  @Test
  void timesAndMelodyAreTheSameToTheLastBit() throws Exception {
    for (Prosody prosody : PROSODIES) {
      Delivery delivery = Delivery.of(prosody);
      for (List<Piece> pieces : texts()) {
        Tiers ours = utterances().of(pieces, pieces.size() % 2 == 0);
        Tiers theirs = utterances().of(pieces, pieces.size() % 2 == 0);
        Melody melody = Engines.ARRAYS.plan(ours, delivery);
        Utterance utterance =
            ReferenceUtterances.of(theirs, Engines.PHONES, new ReferenceVoice(delivery));
        Melody expected = Engines.REFERENCE.plan(utterance, theirs);
        assertThat(ours.end).isEqualTo(theirs.end);
        assertThat(melody.count()).isEqualTo(expected.count());
        for (int i = 0; i < melody.count(); i++) {
          assertThat(melody.seconds(i)).isEqualTo(expected.seconds(i));
          assertThat(melody.pitchHz(i)).isEqualTo(expected.pitchHz(i));
        }
      }
    }
  }

  @Test
  void samplesAreTheSameButForRounding() throws Exception {
    for (Prosody prosody : PROSODIES) {
      Delivery delivery = Delivery.of(prosody);
      for (List<Piece> pieces : texts()) {
        Rendering ours =
            Engines.ARRAYS.render(utterances().of(pieces, false), delivery, new Buffers());
        Rendering theirs =
            Engines.REFERENCE.render(utterances().of(pieces, false), delivery, new Buffers());
        assertThat(ours.segmentEnds).hasSameSizeAs(theirs.segmentEnds);
        for (int i = 0; i < ours.segmentEnds.length; i++) {
          assertThat(Math.abs(ours.segmentEnds[i] - theirs.segmentEnds[i])).isLessThanOrEqualTo(1);
        }
        assertThat(ours.length).isEqualTo(theirs.length);
        for (int i = 0; i < ours.length; i++) {
          if (Math.abs(ours.samples[i]) < UNBENT) {
            assertThat(Math.abs(ours.samples[i] - theirs.samples[i])).isLessThanOrEqualTo(ROUNDING);
          }
        }
      }
    }
  }

  private static Utterances utterances() {
    return new Utterances(Engines.PHONES);
  }

  private static String relation(Feature feature) {
    return switch (feature.unit) {
      case SEGMENT -> Relation.SEGMENT;
      case SYLLABLE -> Relation.SYLLABLE;
      case WORD -> Relation.WORD;
    };
  }

  /** The seed article's paragraphs, and random words of any length with any phones. */
  private static List<List<Piece>> texts() throws Exception {
    List<List<Piece>> texts = new ArrayList<>();
    Pieces pieces = new Pieces(new KnownWords(Kevin.pronouncer()), Prosody.DEFAULT.pauses());
    for (String line : Files.readAllLines(SEED)) {
      if (!line.isBlank()) {
        for (List<Piece> chunk : Chunks.cut(pieces.of(Said.sentence(line)), 200)) {
          texts.add(Bridges.over(chunk));
        }
      }
    }
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      texts.add(Bridges.over(randomWords(random)));
    }
    return texts;
  }

  private static List<Piece> randomWords(Random random) {
    List<String> names = List.of("the", "of", "may", "who", "is", "her", "to", "and", "house");
    List<Piece> words = new ArrayList<>();
    for (int left = 1 + random.nextInt(40); left > 0; left--) {
      List<String> phones = new ArrayList<>();
      for (int more = 1 + random.nextInt(9); more > 0; more--) {
        String phone = Engines.PHONES.name(1 + random.nextInt(Engines.PHONES.count() - 1));
        phones.add(Phones.isVowel(phone) && random.nextInt(2) == 0 ? phone + "1" : phone);
      }
      Pause pause = random.nextInt(6) == 0 ? Pause.COMMA : Pause.NONE;
      words.add(
          new Piece(
              words.size(),
              names.get(random.nextInt(names.size())),
              phones,
              pause,
              pause == Pause.NONE ? 0 : 100));
    }
    return words;
  }
}
