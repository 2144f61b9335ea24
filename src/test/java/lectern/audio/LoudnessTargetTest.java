package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import lectern.audio.LoudnessTarget.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoudnessTargetTest {
  @Test
  void namesAreTargets() {
    assertThat(LoudnessTarget.parse("speech")).isSameAs(LoudnessTarget.SPEECH);
    assertThat(LoudnessTarget.parse("Podcast")).isSameAs(LoudnessTarget.PODCAST);
    assertThat(LoudnessTarget.parse("audiobook")).isSameAs(LoudnessTarget.AUDIOBOOK);
    assertThat(LoudnessTarget.parse("off")).isSameAs(LoudnessTarget.OFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-18.5", "\u221218.5", " -18.5 LUFS", "-18.5lufs"})
  void aNumberIsLufs(String text) {
    assertThat(LoudnessTarget.parse(text))
        .isEqualTo(new LoudnessTarget("-18.5", Measure.LOUDNESS, -18.5, -3));
  }

  @Test
  void aWholeNumberIsNamedWithoutAPoint() {
    assertThat(LoudnessTarget.parse("-18")).hasToString("-18");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "loud", "18", "-9", "-41", "NaN", "-Infinity", "lufs"})
  void anythingElseIsRefusedWithWhatToGive(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LoudnessTarget.parse(text))
        .withMessageContaining("podcast");
  }
}
