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

  /** So many zeros lie before the first sample, for the decoder to look back at. */
  private static final int LEAD = LpcDecoder.MAX_ORDER;

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 256;

  private final Diphones diphones;
  private final int[] pitchMarks;
  private final LpcDecoder decoder = new LpcDecoder();
  private final float[] weights = new float[LpcDecoder.MAX_ORDER];

  /** What was decoded so far, behind {@link #LEAD} zeros. */
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
    int frames = pitchMarks.length == 0 ? 0 : pitchMarks[pitchMarks.length - 1];
    this.signal = buffers.signal(LEAD + frames);
    this.samples = buffers.spoken;
    Arrays.fill(signal, 0, LEAD, 0);
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
   * Returns the sound.
   *
   * @param gain what to multiply it with
   * @param ends the frame at which each segment ends
   */
  Rendering rendering(float gain, int[] ends) {
    samples.clear();
    samples.extend(length);
    long energy = 0;
    for (int from = 0; from < length; from += STRETCH) {
      energy += convert(gain, from, Math.min(length, from + STRETCH), samples.samples);
    }
    return new Rendering(samples, energy, ends);
  }

  /**
   * Makes whole numbers of the signal; returns the sum of their squares. Four at a time, which
   * takes two thirds of the time.
   */
  private long convert(float gain, int from, int to, short[] out) {
    float[] in = signal;
    long energy = 0;
    int at = LEAD + from;
    int i = from;
    for (; i + 4 <= to; i += 4) {
      int a = (int) (gain * in[at]);
      int b = (int) (gain * in[at + 1]);
      int c = (int) (gain * in[at + 2]);
      int d = (int) (gain * in[at + 3]);
      if ((bits(a) | bits(b) | bits(c) | bits(d)) >= KNEE) {
        a = bent(gain * in[at]);
        b = bent(gain * in[at + 1]);
        c = bent(gain * in[at + 2]);
        d = bent(gain * in[at + 3]);
      }
      out[i] = (short) a;
      out[i + 1] = (short) b;
      out[i + 2] = (short) c;
      out[i + 3] = (short) d;
      energy += square(a);
      energy += square(b);
      energy += square(c);
      energy += square(d);
      at += 4;
    }
    for (; i < to; i++) {
      int sample = bent(gain * in[at++]);
      out[i] = (short) sample;
      energy += square(sample);
    }
    return energy;
  }

  private static int square(int sample) {
    return sample * sample; // at most 2^30
  }

  /** Returns the bits of an amplitude: those of several together are no less than any of them. */
  private static int bits(int sample) {
    return sample ^ (sample >> 31); // one less if negative
  }

  /** Makes {@code frames} samples of a period of {@code size}, whose middle comes in the middle. */
  private void decode(int place, int size, int frames) {
    diphones.copyWeights(place, weights);
    decoder.setWeights(weights);
    int start = LEAD + length;
    int skipped = size < frames ? -((frames - size) / 2) : (size - frames) / 2;
    int end = Math.min(frames, size - skipped);
    int from = Math.max(0, -skipped);
    Arrays.fill(signal, start, start + from, 0);
    diphones.copyResiduals(place, skipped + from, signal, start + from, start + end);
    Arrays.fill(signal, Math.max(start + from, start + end), start + frames, 0);
    decoder.decode(signal, start, start + frames);
    length += frames;
  }

  /** Returns a sample that is bent if it is too high. */
  private static int bent(float sample) {
    int whole = (int) sample;
    if (whole < KNEE && whole > -KNEE) {
      return whole;
    }
    float above = Math.abs(sample) - KNEE;
    float size = KNEE + BEND * above / (above + BEND);
    return (int) (sample < 0 ? -size : size);
  }
}
