package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lectern.spoken.Pause;
import lectern.voice.Prosody;
import org.junit.jupiter.api.Test;

class UtterancesTest {
  private static final List<Piece> WORDS =
      List.of(
          new Piece(0, "is", List.of("ih1", "z"), Pause.NONE, 0),
          new Piece(1, "it", List.of("ih1", "t"), Pause.COMMA, 200),
          new Piece(2, "over", List.of("ow1", "v", "er"), Pause.SENTENCE, 400));

  private final PhoneTable phones = Engines.PHONES;
  private final Utterances utterances = new Utterances(phones);

  @Test
  void writesWhatTheModelsRead() {
    Tiers tiers = utterances.of(WORDS, false);
    assertThat(Arrays.copyOf(tiers.wordName, tiers.words)).containsExactly("is", "it", "over");
    assertThat(Arrays.copyOf(tiers.phraseBreak, tiers.phrases)).containsExactly(3, 4);
    assertThat(Arrays.copyOf(tiers.phraseEnd, tiers.phrases)).containsExactly(2, 3);
    assertThat(names(tiers))
        .containsExactly("pau", "ih", "z", "ih", "t", "pau", "ow", "v", "er", "pau");
    assertThat(Arrays.copyOf(tiers.wordEnd, tiers.words)).containsExactly(1, 2, 4);
    assertThat(Arrays.copyOf(tiers.stressed, tiers.syllables))
        .containsExactly(true, true, true, false);
  }

  @Test
  void endsAQuestionHigherThanAStatement() {
    assertThat(lastPitchHz(true)).isGreaterThan(lastPitchHz(false) + 10);
  }

  private double lastPitchHz(boolean rising) {
    Melody melody = Engines.ARRAYS.plan(utterances.of(WORDS, rising), Delivery.of(Prosody.DEFAULT));
    return melody.pitchHz(melody.count() - 1);
  }

  private List<String> names(Tiers tiers) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tiers.segments; i++) {
      names.add(phones.name(tiers.phone[i]));
    }
    return names;
  }
}
