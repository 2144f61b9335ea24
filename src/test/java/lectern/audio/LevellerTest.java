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

class LevellerTest {
  private static final List<Pcm> ARTICLE = article();

  @ParameterizedTest
  @ValueSource(strings = {"speech", "podcast", "-23", "-19", "-17", "-30"})
  void theLimitedArticleIsOnItsTargetAndBelowItsCeiling(String name) {
    LoudnessTarget target = LoudnessTarget.parse(name);
    Level level = Level.of(levelled(target));
    assertThat(level.loudnessLufs()).isCloseTo(target.level(), within(0.3));
    assertThat(level.peakDbtp()).isLessThan(target.ceilingDbtp());
  }

  @Test
  void anAudiobookIsInTheMiddleOfWhatShopsTake() {
    Level level = Level.of(levelled(LoudnessTarget.AUDIOBOOK));
    assertThat(level.rmsDb()).isCloseTo(-20.5, within(0.3));
    assertThat(level.peakDbtp()).isLessThan(-3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"speech", "podcast", "-17"})
  void ffmpegFindsItOnTargetToo(String name, @TempDir Path folder) throws Exception {
    LoudnessTarget target = LoudnessTarget.parse(name);
    double[] measured = Programs.ebur128(levelled(target), folder);
    assertThat(measured[0]).isCloseTo(target.level(), within(0.5));
    assertThat(measured[1]).isLessThanOrEqualTo(target.ceilingDbtp());
  }

  @Test
  void whatIsExpectedComesTrue() {
    for (String name : new String[] {"speech", "podcast", "-17"}) {
      Leveller leveller = Leveller.to(LoudnessTarget.parse(name), LoudnessTest.blocks(ARTICLE));
      Level expected = leveller.expected(LoudnessTest.blocks(ARTICLE));
      Level level = Level.of(levelled(LoudnessTarget.parse(name)));
      assertThat(expected.loudnessLufs()).isCloseTo(level.loudnessLufs(), within(0.2));
      assertThat(expected.rmsDb()).isCloseTo(level.rmsDb(), within(0.2));
      assertThat(expected.peakDbtp()).isCloseTo(level.peakDbtp(), within(0.2));
    }
  }

  @Test
  void theGainGoesInQuartersOfADecibel() {
    Leveller leveller = Leveller.to(LoudnessTarget.SPEECH, LoudnessTest.blocks(ARTICLE));
    assertThat(leveller.gainDb() * 4).isEqualTo(Math.rint(leveller.gainDb() * 4)).isNotZero();
  }

  @Test
  void soundBelowTheCeilingIsOnlyTurnedUp() {
    Pcm quiet = Sounds.speech(3, 2, 16_000, 0.1);
    Pcm louder = Leveller.of(6, -3).apply(quiet);
    for (int i = 0; i < quiet.frames(); i++) {
      assertThat((double) louder.sample(i)).isCloseTo(quiet.sample(i) * 1.9953, within(0.6));
    }
    assertThat(Leveller.of(0, -3).apply(quiet)).isEqualTo(quiet);
  }

  @Test
  void peaksArePressedByTwelveDecibelsAtMost() {
    Leveller leveller = Leveller.to(LoudnessTarget.parse("-10"), LoudnessTest.blocks(ARTICLE));
    assertThat(leveller.gainDb() + 20 * Math.log10(0.65) + 3).isBetween(11.7, 12.0);
  }

  @Test
  void offLeavesEverySample() {
    Pcm loud = Sounds.tone(100, 0, 1, 16_000);
    Leveller off = Leveller.to(LoudnessTarget.OFF, List.of(LoudnessBlocks.of(loud)));
    assertThat(off.apply(loud)).isEqualTo(loud);
  }

  @Test
  void silenceStaysSilenceAndAsLong() {
    Pcm silence = new Pcm(new short[12_345], 22_050);
    assertThat(Leveller.of(20, -3).apply(silence)).isEqualTo(silence);
    assertThat(Leveller.to(LoudnessTarget.SPEECH, List.of(LoudnessBlocks.of(silence))).gainDb())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({"8000, 12", "16000, 12", "22050, 6", "44100, 9", "48000, 3"})
  void theCeilingHoldsAtAnyRateAndTheEndsToo(int rate, double gain) {
    short[] samples = new short[rate + 17];
    for (int i = 0; i < samples.length; i++) {
      double hertz = 50 + 0.4 * rate * i / samples.length; // a sweep
      samples[i] = (short) (32767 * Math.sin(2 * Math.PI * hertz * i / rate + 1));
    }
    Pcm limited = Leveller.of(gain, -3).apply(new Pcm(samples, rate));
    assertThat(limited.frames()).isEqualTo(samples.length);
    assertThat(TruePeak.dbtp(limited)).isBetween(-4.0, -3.0);
  }

  @Test
  void aLoudToneIsHeldWithoutBeingBent() {
    Pcm tone = Sounds.tone(200, -1, 1, 16_000);
    Pcm held = Leveller.of(9, -3).apply(tone);
    double scale = Math.pow(10, (-3.15 + 1) / 20);
    for (int i = 1600; i < 14_400; i++) { // the ends are another matter
      assertThat((double) held.sample(i)).isCloseTo(tone.sample(i) * scale, within(40.0));
    }
  }

  @Test
  void theVolumeIsBackAFifthOfASecondAfterAPeak() {
    short[] samples = new short[16_000];
    for (int i = 0; i < samples.length; i++) {
      double loud = i > 4000 && i < 5000 ? 25_000 : 5_000;
      samples[i] = (short) (loud * Math.sin(i * 0.2));
    }
    Pcm limited = Leveller.of(6, -3).apply(new Pcm(samples, 16_000));
    assertThat((double) limited.sample(8250)).isCloseTo(samples[8250] * 1.995, within(300.0));
    assertThat((double) limited.sample(3750)).isCloseTo(samples[3750] * 1.995, within(1.0));
  }

  @Test
  void anyBytesAreLevelledTheSameWayTwice() {
    Pcm sound = Sounds.speech(8, 3, 16_000, 1);
    assertThat(Leveller.of(12, -1).apply(sound)).isEqualTo(Leveller.of(12, -1).apply(sound));
  }

  @Test
  void gainsOutOfReasonAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Leveller.of(Double.NaN, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> Leveller.of(0, 1));
  }

  private static Pcm levelled(LoudnessTarget target) {
    Leveller leveller = Leveller.to(target, LoudnessTest.blocks(ARTICLE));
    List<Pcm> levelled = new ArrayList<>();
    for (Pcm paragraph : ARTICLE) {
      levelled.add(leveller.apply(paragraph));
    }
    return Sounds.joined(levelled);
  }

  private static List<Pcm> article() {
    List<Pcm> paragraphs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      paragraphs.add(Sounds.speech(i, 3 + 2.3 * i, 16_000, 0.4 + 0.05 * i));
    }
    return paragraphs;
  }
}
