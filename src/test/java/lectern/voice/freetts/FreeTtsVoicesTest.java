package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lectern.voice.Prosody;
import lectern.voice.Recording;
import lectern.voice.UnknownVoiceException;
import org.junit.jupiter.api.Test;

class FreeTtsVoicesTest {
  @Test
  void offersTheVoiceOfSixteenKilohertzFirst() {
    assertThat(FreeTtsVoices.names()).containsExactly("kevin16", "kevin");
  }

  @Test
  void namesTheVoicesToWhoeverAsksForAnother() {
    assertThatThrownBy(() -> FreeTtsVoices.load("alan"))
        .isInstanceOf(UnknownVoiceException.class)
        .hasMessage("there is no voice \"alan\"; choose one of: kevin16, kevin");
  }

  @Test
  void speaksWithEightKilohertzToo() throws Exception {
    Recording recording =
        FreeTtsVoices.load("kevin")
            .newVoice(Prosody.DEFAULT)
            .speak(Said.paragraph("The quick brown fox."));
    assertThat(recording.pcm().sampleRateHz()).isEqualTo(8000);
    assertThat(recording.pcm().seconds()).isBetween(1.0, 3.0);
  }
}
