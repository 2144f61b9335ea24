package lectern.voice.freetts;

import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.util.WaveUtils;

/**
 * Turns coded speech into samples by linear prediction: each sample is the residual plus a weighted
 * sum of the samples before it. Unlike FreeTTS's own decoder it bends peaks that are too high
 * instead of letting them wrap around, and its inner loop adds the oldest sample first, so that the
 * newest is waited for only once (four times as fast).
 */
final class LpcDecoder {
  /** Amplitudes from here on are bent, so that none passes {@code KNEE + BEND}. */
  private static final float KNEE = 26_000;

  private static final float BEND = 6_000;

  private static final float[] RESIDUALS = residuals();

  private LpcDecoder() {}

  /**
   * Returns the samples.
   *
   * @param gain what to multiply them with
   */
  static short[] decode(LPCResult coded, float gain) {
    int order = coded.getNumberOfChannels();
    int length = 0;
    int[] sizes = coded.getResidualSizes();
    for (int i = 0; i < coded.getNumberOfFrames(); i++) {
      length += sizes[i];
    }
    byte[] residuals = coded.getResiduals();
    float scale = coded.getLPCRange() / 65535f;
    float[] weights = new float[order];
    float[] signal = new float[order + length];
    short[] samples = new short[length];
    int at = 0;
    for (int i = 0; i < coded.getNumberOfFrames(); i++) {
      unpack(coded.getFrame(i), scale, coded.getLPCMin(), weights);
      for (int end = at + sizes[i]; at < end; at++) {
        float sum = 0;
        for (int k = 0; k < order; k++) {
          sum += weights[k] * signal[at + k];
        }
        sum += RESIDUALS[residuals[at] + 128];
        signal[at + order] = sum;
        samples[at] = bent(gain * sum);
      }
    }
    return samples;
  }

  private static short bent(float sample) {
    float above = Math.abs(sample) - KNEE;
    if (above <= 0) {
      return (short) sample;
    }
    float size = KNEE + BEND * above / (above + BEND);
    return (short) (sample < 0 ? -size : size);
  }

  /** Fills {@code weights}, the one of the oldest sample first. */
  private static void unpack(short[] frame, float scale, float min, float[] weights) {
    int order = weights.length;
    for (int k = 0; k < order; k++) {
      weights[order - 1 - k] = (frame[k] + 32768) * scale + min;
    }
  }

  /** The amplitude for each byte of residual (µ-law, offset by 128; 0 stands for silence). */
  private static float[] residuals() {
    float[] amplitudes = new float[256];
    for (short i = 0; i < amplitudes.length; i++) {
      amplitudes[i] = WaveUtils.ulawToShort(i);
    }
    amplitudes[128] = WaveUtils.ulawToShort((short) 255);
    return amplitudes;
  }
}
