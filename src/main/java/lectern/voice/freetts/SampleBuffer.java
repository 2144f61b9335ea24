package lectern.voice.freetts;

import java.util.Arrays;

/**
 * Samples that are appended one stretch after the other. The array is used again for the next
 * sound: speech passes through several of these, and new ones each time would be most of the memory
 * that a run takes.
 */
final class SampleBuffer {
  private static final int FIRST_CAPACITY = 1 << 14;

  /** A longer array is not kept for the next sound: two minutes at 16 kHz. */
  private static final int LONGEST_KEPT = 1 << 21;

  private static final short[] SILENCE = new short[1 << 12];

  /** No samples. */
  static final short[] NONE = {};

  /** What is behind {@link #length} is left from an earlier sound. */
  short[] samples = NONE;

  int length;

  /** Begins a new sound. */
  void clear() {
    length = 0;
    if (samples.length > LONGEST_KEPT) {
      samples = NONE;
    }
  }

  /** Gives the array away, and begins a new sound without it. */
  short[] giveAway() {
    short[] given = samples;
    samples = NONE;
    length = 0;
    return given;
  }

  /** Takes an array back that was given away, unless there is another already. */
  void takeBack(short[] given) {
    if (samples == NONE) {
      samples = given;
    }
  }

  /** Appends samples of any value, to be set by the caller; returns the frame of the first. */
  int extend(int frames) {
    int start = length;
    length += frames;
    if (length > samples.length) {
      samples = Arrays.copyOf(samples, capacity(length));
    }
    return start;
  }

  private int capacity(int least) {
    return Math.max(FIRST_CAPACITY, Math.max(least, 2 * samples.length));
  }

  /** Appends silence; returns its first frame. */
  int extendSilent(int frames) {
    int start = extend(frames);
    for (int at = start; at < length; at += SILENCE.length) {
      System.arraycopy(SILENCE, 0, samples, at, Math.min(SILENCE.length, length - at));
    }
    return start;
  }

  /** Appends a part of a sound. */
  void append(short[] sound, int from, int to) {
    int start = extend(to - from);
    System.arraycopy(sound, from, samples, start, to - from);
  }
}
