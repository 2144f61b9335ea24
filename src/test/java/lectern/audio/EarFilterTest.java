package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarFilterTest {
  private static final int RATE = 22_050;
  private static final int FRAMES = 4410;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 63, 441, 1000})
  void inHoweverManyPiecesItIsFilteredTheSoundHasTheSameEnergyAndPeak(int piece) {
    short[] noise = noise();
    EarFilter whole = new EarFilter(RATE);
    double energy = whole.energy(noise, 0, FRAMES);
    EarFilter pieces = new EarFilter(RATE);
    double sum = 0;
    int peak = 0;
    for (int from = 0; from < FRAMES; from += piece) {
      sum += pieces.energy(noise, from, Math.min(FRAMES, from + piece));
      peak = Math.max(peak, pieces.peak());
    }
    assertThat(sum).isCloseTo(energy, within(1e-9 * energy));
    assertThat(peak).isEqualTo(whole.peak()).isEqualTo(32_768);
    assertThat(pieces.squares()).isEqualTo(whole.squares());
  }

  /** Noise between silences, with the lowest sample there is. */
  private static short[] noise() {
    Random random = new Random(1770);
    short[] samples = new short[FRAMES];
    for (int i = 700; i < 3001; i++) {
      samples[i] = (short) (random.nextGaussian() * 4000);
    }
    samples[2001] = Short.MIN_VALUE;
    Arrays.fill(samples, 2500, 2700, (short) 0);
    return samples;
  }
}
