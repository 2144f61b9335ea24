package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases by number are those of EBU Tech 3341, version 4, table 1: +0.2 and −0.4 dB are allowed. */
class TruePeakTest {
  @ParameterizedTest(name = "case {0}")
  @CsvSource({
    "15, 4, 0, 0.5, -6.0",
    "16, 4, 45, 0.5, -6.0",
    "17, 6, 60, 0.5, -6.0",
    "18, 8, 67.5, 0.5, -6.0",
    "19, 4, 45, 1.41, 3.0"
  })
  void tonesBetweenWhoseSamplesThePeakLies(
      int number, double part, double degrees, double amplitude, double expected) {
    for (int rate : new int[] {48_000, 16_000}) {
      short[] samples = new short[rate];
      for (int i = 0; i < rate; i++) {
        double fade = Math.min(1, Math.min(i, rate - i) / 500.0);
        double value = Math.sin(2 * Math.PI * i / part + Math.toRadians(degrees));
        samples[i] = (short) Math.round(fade * amplitude * value * 32767);
      }
      assertNear(new Pcm(samples, rate), expected);
    }
  }

  @ParameterizedTest(name = "case {0}")
  @CsvSource({"20, 0", "21, 1", "22, 2", "23, 3"})
  void shortSwellsWhicheverOfFourSamplesIsKept(int number, int offset) {
    short[] samples = new short[4800];
    for (int i = 0; i < samples.length; i++) {
      double time = i + offset / 4.0 - samples.length / 2.0;
      double swell = 0.5 + 0.5 * Math.exp(-time * time / 2000);
      samples[i] = (short) Math.round(swell * Math.cos(2 * Math.PI * time / 6) * 32767);
    }
    assertNear(new Pcm(samples, 48_000), 0);
  }

  @Test
  void soundsMeasureAsFfmpegSays(@TempDir Path folder) throws Exception {
    Random random = new Random(9);
    short[] noise = new short[8000];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (short) (random.nextGaussian() * 3000);
    }
    for (Pcm sound : new Pcm[] {new Pcm(noise, 16_000), Sounds.speech(1, 5, 16_000, 0.5)}) {
      double ffmpeg = Programs.ebur128(sound, folder)[1];
      assertThat(TruePeak.dbtp(sound)).isCloseTo(ffmpeg, Offset.offset(0.3));
    }
  }

  @Test
  void silenceHasNoPeakAndOneSampleItsOwn() {
    assertThat(TruePeak.dbtp(new Pcm(new short[0], 8000))).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(TruePeak.dbtp(new Pcm(new short[9], 8000))).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(TruePeak.dbtp(new Pcm(new short[] {Short.MIN_VALUE}, 8000))).isZero();
  }

  private static void assertNear(Pcm sound, double expectedDbtp) {
    assertThat(TruePeak.dbtp(sound)).isBetween(expectedDbtp - 0.4, expectedDbtp + 0.2);
  }
}
