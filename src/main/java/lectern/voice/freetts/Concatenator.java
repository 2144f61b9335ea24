package lectern.voice.freetts;

import java.util.Arrays;
import lectern.voice.freetts.Diphones.Half;

/**
 * Joins halves of recordings into speech: for each period that is wanted it takes the nearest one
 * that was recorded. Does what FreeTTS's unit selector, unit concatenator and decoder do, but bends
 * peaks that are too high instead of letting them wrap around.
 */
final class Concatenator {
  /** Amplitudes from here on are bent, so that none passes {@code KNEE + BEND}. */
  private static final int KNEE = 26_000;

  private static final float BEND = 6_000;

  /**
   * So many samples, zeros at first, lie before what is decoded, for the decoder to look back at.
   */
  private static final int LEAD = LpcDecoder.MAX_ORDER;

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 256;

  private final Diphones diphones;
  private final int[] pitchMarks;
  private final LpcDecoder decoder = new LpcDecoder();
  private final float[] weights = new float[LpcDecoder.MAX_ORDER];
  private final float gain;

  /** What was decoded last, behind the {@link #LEAD} samples before it. */
  private float[] signal;

  /** Where the next sample comes in {@link #signal}. */
  private int at = LEAD;

  /** What was decoded before, in whole numbers. */
  private final SampleBuffer samples;

  /** The sum of their squares. */
  private long energy;

  private int mark;
  private int length;
  private int target;

  /**
   * Makes one.
   *
   * @param pitchMarks the frames at which the wanted periods end
   * @param gain what to multiply the sound with
   * @param buffers where the sound is made
   */
  Concatenator(Diphones diphones, int[] pitchMarks, float gain, Buffers buffers) {
    this.diphones = diphones;
    this.pitchMarks = pitchMarks;
    this.gain = gain;
    this.signal = buffers.signal;
    this.samples = buffers.spoken;
    samples.clear();
    Arrays.fill(signal, 0, LEAD, 0);
  }

  /**
   * Appends one half of a recording, stretched to end at {@code end}.
   *
   * @param end a frame, not before that of the half before
   * @return the frame at which its sound ends: the last pitch mark up to {@code end}
   */
  int append(Half half, int end) {
    float step = (float) half.length() / (float) (end - target);
    float offset = 0;
    for (; mark < pitchMarks.length && pitchMarks[mark] <= end; mark++) {
      half.goTo(offset);
      int frames = pitchMarks[mark] - length;
      decode(half.place(), half.size(), frames);
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
   * @param ends the frame at which each segment ends
   */
  Rendering rendering(int[] ends) {
    convert();
    return new Rendering(samples, energy, ends);
  }

  /** Makes whole numbers of what is decoded, and keeps so much of it as the decoder looks at. */
  private void convert() {
    int out = samples.extend(at - LEAD);
    for (int from = LEAD; from < at; from += STRETCH) {
      int to = Math.min(at, from + STRETCH);
      energy += convert(from, to, samples.samples, out + from - LEAD);
    }
    System.arraycopy(signal, at - LEAD, signal, 0, LEAD);
    at = LEAD;
  }

  /**
   * Makes whole numbers of a part of the signal; returns the sum of their squares. Four at a time,
   * which takes two thirds of the time.
   */
  private long convert(int from, int to, short[] out, int place) {
    float[] in = signal;
    float factor = gain;
    long sum = 0;
    int o = place;
    int i = from;
    for (; i + 4 <= to; i += 4) {
      int a = (int) (factor * in[i]);
      int b = (int) (factor * in[i + 1]);
      int c = (int) (factor * in[i + 2]);
      int d = (int) (factor * in[i + 3]);
      if ((bits(a) | bits(b) | bits(c) | bits(d)) >= KNEE) {
        a = bent(factor * in[i]);
        b = bent(factor * in[i + 1]);
        c = bent(factor * in[i + 2]);
        d = bent(factor * in[i + 3]);
      }
      out[o] = (short) a;
      out[o + 1] = (short) b;
      out[o + 2] = (short) c;
      out[o + 3] = (short) d;
      sum += square(a);
      sum += square(b);
      sum += square(c);
      sum += square(d);
      o += 4;
    }
    for (; i < to; i++) {
      int sample = bent(factor * in[i]);
      out[o++] = (short) sample;
      sum += square(sample);
    }
    return sum;
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
    makeRoom(frames);
    diphones.copyWeights(place, weights);
    decoder.setWeights(weights);
    int start = at;
    int skipped = size < frames ? -((frames - size) / 2) : (size - frames) / 2;
    int end = Math.min(frames, size - skipped);
    int from = Math.max(0, -skipped);
    Arrays.fill(signal, start, start + from, 0);
    diphones.copyResiduals(place, skipped + from, signal, start + from, start + end);
    Arrays.fill(signal, Math.max(start + from, start + end), start + frames, 0);
    decoder.decode(signal, start, start + frames);
    at += frames;
    length += frames;
  }

  private void makeRoom(int frames) {
    if (at + frames > signal.length) {
      convert();
      if (at + frames > signal.length) {
        signal = Arrays.copyOf(signal, at + frames);
      }
    }
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
