package lectern.voice.freetts;

import java.util.Arrays;
import lectern.voice.freetts.Diphones.Diphone;

/**
 * Joins halves of recordings into speech: for each period that is wanted it takes the nearest one
 * that was recorded. Does what FreeTTS's unit selector, unit concatenator and decoder do, but bends
 * peaks that are too high instead of letting them wrap around.
 */
final class Concatenator {
  /** Amplitudes from here on are bent, so that none passes {@code KNEE + BEND}. */
  private static final int KNEE = 26_000;

  private static final float BEND = 6_000;

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 256;

  private final Diphones diphones;
  private final int[] pitchMarks;
  private final LpcDecoder decoder;

  /** What was decoded so far, behind as many zeros as there are weights. */
  private final float[] signal;

  private final SampleBuffer samples;
  private int mark;
  private int length;
  private int target;

  /**
   * Makes one.
   *
   * @param pitchMarks the frames at which the wanted periods end
   * @param buffers where the sound is made
   */
  Concatenator(Diphones diphones, int[] pitchMarks, Buffers buffers) {
    this.diphones = diphones;
    this.pitchMarks = pitchMarks;
    this.decoder = new LpcDecoder(diphones.order);
    int frames = pitchMarks.length == 0 ? 0 : pitchMarks[pitchMarks.length - 1];
    this.signal = buffers.signal(diphones.order + frames);
    this.samples = buffers.spoken;
    Arrays.fill(signal, 0, diphones.order, 0);
  }

  /**
   * Appends one half of a recording, stretched to end at {@code end}.
   *
   * @param end a frame, not before that of the half before
   * @return the frame at which its sound ends: the last pitch mark up to {@code end}
   */
  int append(Diphone diphone, boolean secondHalf, int end) {
    float step = (float) diphone.length(secondHalf) / (float) (end - target);
    float offset = 0;
    for (; mark < pitchMarks.length && pitchMarks[mark] <= end; mark++) {
      int period = diphone.nearest(offset, secondHalf);
      int frames = pitchMarks[mark] - length;
      decode(diphone.place(period), diphone.size(period), frames);
      offset += (float) frames * step;
    }
    target = end;
    return length;
  }

  /** Returns the number of frames so far. */
  int length() {
    return length;
  }

  /**
   * Returns the samples.
   *
   * @param gain what to multiply them with
   */
  SampleBuffer samples(float gain) {
    samples.clear();
    samples.extend(length);
    for (int from = 0; from < length; from += STRETCH) {
      convert(gain, from, Math.min(length, from + STRETCH), samples.samples);
    }
    return samples;
  }

  private void convert(float gain, int from, int to, short[] out) {
    float[] in = signal;
    int at = diphones.order + from;
    for (int i = from; i < to; i++) {
      float value = gain * in[at++];
      int sample = (int) value;
      out[i] = sample < KNEE && sample > -KNEE ? (short) sample : bent(value);
    }
  }

  /** Makes {@code frames} samples of a period of {@code size}, whose middle comes in the middle. */
  private void decode(int place, int size, int frames) {
    diphones.setWeights(place, decoder);
    int start = diphones.order + length;
    int skipped = size < frames ? -((frames - size) / 2) : (size - frames) / 2;
    int end = Math.min(frames, size - skipped);
    int from = Math.max(0, -skipped);
    Arrays.fill(signal, start, start + from, 0);
    diphones.copyResiduals(place, skipped + from, signal, start + from, start + end);
    Arrays.fill(signal, Math.max(start + from, start + end), start + frames, 0);
    decoder.decode(signal, start, start + frames);
    length += frames;
  }

  private static short bent(float sample) {
    float above = Math.abs(sample) - KNEE;
    float size = KNEE + BEND * above / (above + BEND);
    return (short) (sample < 0 ? -size : size);
  }
}
