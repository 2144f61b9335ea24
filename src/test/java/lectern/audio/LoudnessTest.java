package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases by number are those of EBU Tech 3341, version 4, table 1; case 6 needs five channels. */
class LoudnessTest {
  @ParameterizedTest
  @ValueSource(ints = {48_000, 44_100, 22_050, 16_000, 11_025, 8_000})
  void stereoTonesMeasureAsTheEbuSays(int rate) {
    assertThat(stereo(rate, -23, 20)).as("case 1").isCloseTo(-23, within(0.1));
    assertThat(stereo(rate, -33, 20)).as("case 2").isCloseTo(-33, within(0.1));
    assertThat(stereo(rate, -36, 10, -23, 60, -36, 10)).as("case 3").isCloseTo(-23, within(0.1));
    assertThat(stereo(rate, -72, 10, -36, 10, -23, 60, -36, 10, -72, 10))
        .as("case 4")
        .isCloseTo(-23, within(0.1));
    assertThat(stereo(rate, -26, 20, -20, 20.1, -26, 20)).as("case 5").isCloseTo(-23, within(0.1));
  }

  @ParameterizedTest
  @CsvSource({
    "25, -37.09",
    "40, -32.27",
    "100, -27.83",
    "500, -26.66",
    "1000, -26.00",
    "2000, -23.63",
    "10000, -22.66"
  })
  void theFiltersAreThoseWhoseCoefficientsTheStandardGives(double hertz, double expected) {
    Pcm tone = Sounds.tone(hertz, -23, 10, 48_000);
    assertThat(Loudness.integrated(tone)).isCloseTo(expected, within(0.02));
  }

  @Test
  void oneChannelIsThreeDecibelsBelowTwo() {
    Pcm tone = Sounds.tone(1000, -23, 5, 16_000);
    assertThat(Loudness.integrated(tone)).isCloseTo(-26.0, within(0.1));
  }

  @Test
  void anArticleMeasuresAsItsParagraphsJoined() {
    List<Pcm> paragraphs = paragraphs();
    assertThat(Loudness.integrated(blocks(paragraphs)))
        .isCloseTo(Loudness.integrated(Sounds.joined(paragraphs)), within(0.05));
  }

  @Test
  void anArticleMeasuresAsFfmpegSays(@TempDir Path folder) throws Exception {
    List<Pcm> paragraphs = paragraphs();
    double ffmpeg = Programs.ebur128(Sounds.joined(paragraphs), folder)[0];
    assertThat(Loudness.integrated(blocks(paragraphs))).isCloseTo(ffmpeg, within(0.1));
  }

  @Test
  void silenceHasNoLoudnessAndAShortSoundItsOwn() {
    assertThat(Loudness.integrated(new Pcm(new short[16_000], 16_000)))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Loudness.integrated(List.of())).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Loudness.rmsDb(List.of())).isEqualTo(Double.NEGATIVE_INFINITY);
    Pcm bip = Sounds.tone(1000, -23, 0.15, 16_000);
    assertThat(Loudness.integrated(bip)).isCloseTo(-26, within(0.5));
  }

  @Test
  void rmsIsThatOfTheWhole() {
    Pcm half = Sounds.tones(440, 16_000, -20, 5, -200, 5);
    assertThat(Loudness.rmsDb(List.of(LoudnessBlocks.of(half)))).isCloseTo(-26.02, within(0.02));
  }

  @Test
  void figuresKeptAsBytesAreTheSameFigures() {
    List<LoudnessBlocks> blocks = blocks(paragraphs());
    List<LoudnessBlocks> kept = new ArrayList<>();
    for (LoudnessBlocks each : blocks) {
      kept.add(LoudnessBlocks.fromBytes(each.toBytes()));
    }
    assertThat(Loudness.integrated(kept)).isEqualTo(Loudness.integrated(blocks));
    assertThat(Loudness.rmsDb(kept)).isEqualTo(Loudness.rmsDb(blocks));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LoudnessBlocks.fromBytes(new byte[] {0, 0, 0, 9, 0, 0}));
    assertThatIllegalArgumentException().isThrownBy(() -> LoudnessBlocks.fromBytes(new byte[29]));
  }

  @Test
  void channelsThatDifferAreRefused() {
    Pcm mono = new Pcm(new short[10], 16_000);
    Pcm other = new Pcm(new short[11], 16_000);
    assertThatIllegalArgumentException().isThrownBy(() -> LoudnessBlocks.of(mono, other));
  }

  private static double stereo(int rate, double... levelsAndSeconds) {
    Pcm tone = Sounds.tones(1000, rate, levelsAndSeconds);
    return Loudness.integrated(List.of(LoudnessBlocks.of(tone, tone)));
  }

  private static List<Pcm> paragraphs() {
    List<Pcm> paragraphs = new ArrayList<>();
    double[] seconds = {1.234, 0.31, 17.3, 8.07, 0.9, 12.55};
    for (int i = 0; i < seconds.length; i++) {
      paragraphs.add(Sounds.speech(i, seconds[i], 16_000, 0.3 + 0.1 * i));
    }
    return paragraphs;
  }

  static List<LoudnessBlocks> blocks(List<Pcm> paragraphs) {
    List<LoudnessBlocks> blocks = new ArrayList<>();
    for (Pcm paragraph : paragraphs) {
      blocks.add(LoudnessBlocks.of(paragraph));
    }
    return blocks;
  }
}
