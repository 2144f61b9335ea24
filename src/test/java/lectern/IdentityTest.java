package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import lectern.audio.WavFile;
import lectern.voice.Prosody;
import org.junit.jupiter.api.Test;

/** Identities write records out by hand: a new component must enter them, and this list. */
class IdentityTest {
  @Test
  void everyComponentThatMakesTheSoundIsKnown() {
    assertThat(components(Prosody.class))
        .containsExactly("speed", "pitchHz", "pitchRange", "pauses");
    assertThat(components(WavFile.Info.class))
        .containsExactly("title", "album", "track", "software");
    assertThat(components(WavFile.Cue.class)).containsExactly("frame", "label");
  }

  private static String[] components(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .toArray(String[]::new);
  }
}
