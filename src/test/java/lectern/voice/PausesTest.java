package lectern.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import lectern.article.Kind;
import lectern.spoken.Pause;
import org.junit.jupiter.api.Test;

class PausesTest {
  private final Pauses pauses = Pace.NORMAL.pauses();

  @Test
  void growsLongerFromCommasToTitles() {
    assertThat(pauses.ms(Break.PHRASE)).isLessThan(pauses.ms(Break.COMMA));
    assertThat(pauses.ms(Break.COMMA)).isLessThan(pauses.ms(Break.SEMICOLON));
    assertThat(pauses.ms(Break.SEMICOLON)).isLessThan(pauses.ms(Break.SENTENCE));
    assertThat(pauses.ms(Break.SENTENCE)).isLessThan(pauses.ms(Break.PARAGRAPH));
    assertThat(pauses.ms(Break.ITEM)).isLessThan(pauses.ms(Break.PARAGRAPH));
    assertThat(pauses.ms(Break.PARAGRAPH)).isLessThan(pauses.ms(Break.HEADING));
    assertThat(pauses.ms(Break.HEADING)).isLessThan(pauses.ms(Break.TITLE));
  }

  @Test
  void changesOnePlaceOnly() {
    Pauses changed = pauses.with(Break.COMMA, 1);
    assertThat(changed.ms(Break.COMMA)).isEqualTo(1);
    assertThat(changed.with(Break.COMMA, pauses.ms(Break.COMMA))).isEqualTo(pauses);
  }

  @Test
  void isShorterForAFasterSpeakerButForTheHead() {
    Pauses fast = pauses.faster(2);
    assertThat(fast.ms(Break.SENTENCE)).isEqualTo(pauses.ms(Break.SENTENCE) / 2);
    assertThat(fast.ms(Break.HEAD)).isEqualTo(pauses.ms(Break.HEAD));
  }

  @Test
  void refusesWhatIsOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> pauses.with(Break.COMMA, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> pauses.with(Break.COMMA, 30_001));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pauses(Map.of(Break.COMMA, 1)));
    Prosody usual = Prosody.DEFAULT;
    assertThatIllegalArgumentException().isThrownBy(() -> usual.withPitchRange(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> usual.withPitchRange(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> usual.withPitchHz(301));
    assertThatIllegalArgumentException().isThrownBy(() -> usual.withSpeed(0.4));
  }

  @Test
  void hasAPlaceForEveryPauseAndEveryKindOfParagraph() {
    for (Pause pause : Pause.values()) {
      if (pause != Pause.NONE) {
        assertThat(Break.of(pause).name()).isEqualTo(pause.name());
      }
    }
    for (Kind kind : Kind.values()) {
      assertThat(Break.after(kind)).isNotNull();
    }
  }

  @Test
  void goesFromBriskToRelaxed() {
    for (Break place : Break.all()) {
      assertThat(Pace.all()).extracting(pace -> pace.pauses().ms(place)).isSorted();
    }
    assertThat(Pace.all()).extracting(Pace::name).containsExactly("brisk", "normal", "relaxed");
  }
}
