package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LpcDecoderTest {
  private static final int LEAD = LpcDecoder.MAX_ORDER;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 31, 32, 33, 130})
  void samplesRoundAsIfTheyWereMadeOneByOne(int frames) {
    for (int order : new int[] {10, 16}) {
      Random random = new Random(frames);
      float[] weights = new float[LpcDecoder.MAX_ORDER];
      for (int k = 0; k < order; k++) {
        weights[k] = (float) random.nextGaussian() / order;
      }
      float[] signal = new float[LEAD + frames];
      for (int i = 0; i < signal.length; i++) {
        signal[i] = (float) random.nextGaussian() * 1000;
      }
      float[] expected = signal.clone();
      for (int i = LEAD; i < expected.length; i++) {
        float sum = 0;
        for (int k = order; k > 0; k--) {
          sum += weights[k - 1] * expected[i - k];
        }
        expected[i] += sum;
      }
      LpcDecoder decoder = new LpcDecoder();
      decoder.setWeights(weights);
      decoder.decode(signal, LEAD, signal.length);
      assertThat(signal).containsExactly(expected);
    }
  }
}
