package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PcmTest {
  private static final int RATE = 16_000;
  private static final Pcm SPEECH = Sounds.speech(3, 2.345, RATE, 0.9);

  /** The same sound at the start of an array that goes on loudly. */
  private static final Pcm IN_LONGER_ARRAY = inLongerArray(SPEECH);

  private static Pcm inLongerArray(Pcm sound) {
    short[] longer = Arrays.copyOf(sound.samples(), sound.frames() + 5000);
    Arrays.fill(longer, sound.frames(), longer.length, Short.MAX_VALUE);
    return Pcm.of(longer, sound.frames(), RATE);
  }

  @Test
  void whatIsBehindTheLastFrameIsNoneOfTheSound() {
    assertThat(IN_LONGER_ARRAY).isEqualTo(SPEECH).hasSameHashCodeAs(SPEECH);
    assertThat(IN_LONGER_ARRAY.samples()).isEqualTo(SPEECH.samples());
    assertThat(IN_LONGER_ARRAY.seconds()).isEqualTo(SPEECH.seconds());
    assertThat(IN_LONGER_ARRAY).isNotEqualTo(Pcm.of(new short[SPEECH.frames()], RATE));
  }

  @Test
  void noFrameBehindTheLastOneCanBeHad() {
    int end = SPEECH.frames();
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> IN_LONGER_ARRAY.sample(end));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> IN_LONGER_ARRAY.copy(end - 1, 2, ShortBuffer.allocate(2)));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Pcm.of(new short[5], 6, RATE));
  }

  @Test
  void itIsMeasuredAndLevelledAsInAnArrayOfItsOwn() {
    assertThat(Level.of(IN_LONGER_ARRAY)).isEqualTo(Level.of(SPEECH));
    assertThat(TruePeak.dbtp(IN_LONGER_ARRAY)).isEqualTo(TruePeak.dbtp(SPEECH));
    assertThat(LoudnessBlocks.of(IN_LONGER_ARRAY).toBytes())
        .isEqualTo(LoudnessBlocks.of(SPEECH).toBytes());
    Leveller leveller =
        Leveller.to(LoudnessTarget.parse("-12"), List.of(LoudnessBlocks.of(SPEECH)));
    assertThat(leveller.apply(IN_LONGER_ARRAY)).isEqualTo(leveller.apply(SPEECH));
  }

  @Test
  void aWavFileHasNothingFromBehindTheLastFrame() throws Exception {
    assertThat(wav(IN_LONGER_ARRAY)).isEqualTo(wav(SPEECH));
  }

  private static byte[] wav(Pcm sound) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AudioHeader header = new AudioHeader(RATE, sound.frames(), Tags.NONE, List.of());
    try (WavEncoder encoder = new WavEncoder(out, header, List.of())) {
      encoder.write(sound);
      encoder.finish();
    }
    return out.toByteArray();
  }
}
