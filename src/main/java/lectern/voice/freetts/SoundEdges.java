package lectern.voice.freetts;

/**
 * Moves the borders between a pause and a phone to where the sound really starts or dies away: the
 * recordings of "pause and phone" hold some silence on the phone's side, and some breath on the
 * other.
 */
final class SoundEdges {
  /**
   * How far a border may move into a pause, or the end of a phone forward, in seconds. The start of
   * a phone may move over all of it: nothing is heard of a stop before it bursts.
   */
  private static final double REACH_SECONDS = 0.045;

  /** The length of sound of which the loudness is looked at, in seconds. */
  private static final double WINDOW_SECONDS = 0.002;

  /** The least loudness of sound that starts, in parts of the loudness of the whole. */
  private static final double START = 0.05;

  /**
   * The same for sound that ends, where it dies away slowly. Tried were 0.06, 0.12, 0.15 and 0.2:
   * with this one the borders lie in the middle of what thresholds from 5 to 20 % of a word's
   * loudness say.
   */
  private static final double END = 0.10;

  /** A method that is called often is compiled early, a long loop late. */
  private static final int STRETCH = 64;

  private final short[] samples;
  private final int length;
  private final int reach;
  private final int window;
  private final long startEnergy;
  private final long endEnergy;

  /** The energy of the window that slides over the sound. */
  private long sliding;

  SoundEdges(Rendering rendering, int sampleRateHz) {
    this.samples = rendering.samples;
    this.length = rendering.length;
    this.reach = (int) (REACH_SECONDS * sampleRateHz);
    this.window = (int) (WINDOW_SECONDS * sampleRateHz);
    double mean = length == 0 ? 0 : (double) rendering.energy / length;
    this.startEnergy = (long) (START * START * mean * window) + 1;
    this.endEnergy = (long) (END * END * mean * window) + 1;
  }

  /**
   * Moves the borders beside pauses.
   *
   * @param ends the frame at which each segment ends; changed in place
   * @param pauseFrames how long each segment should last that is a pause; -1 for phones
   */
  void refine(int[] ends, int[] pauseFrames) {
    for (int i = 0; i + 1 < ends.length; i++) {
      boolean pause = pauseFrames[i] >= 0;
      boolean nextPause = pauseFrames[i + 1] >= 0;
      int earliest = Math.max(i == 0 ? 0 : ends[i - 1], ends[i] - reach);
      if (pause && !nextPause) {
        ends[i] = firstSound(earliest, Math.min(ends[i + 1], length));
      } else if (!pause && nextPause) {
        int latest = Math.min(Math.min(ends[i + 1], length), ends[i] + reach);
        ends[i] = lastSound(earliest, latest, ends[i]);
      }
    }
  }

  /** Returns where sound starts, or {@code to} if nothing is heard. */
  private int firstSound(int from, int to) {
    int last = to - window;
    if (last < from) {
      return to;
    }
    sliding = energy(from, from + window);
    int at = from;
    while (sliding < startEnergy) {
      if (at == last) {
        return to;
      }
      at = slideOn(at, Math.min(last, at + STRETCH));
    }
    return at;
  }

  /** Moves the window up until sound starts in it, at most to {@code last}. */
  private int slideOn(int from, int last) {
    short[] in = samples;
    long energy = sliding;
    int at = from;
    for (; at < last && energy < startEnergy; at++) {
      int gone = in[at];
      int come = in[at + window];
      int change = come * come - gone * gone; // of squares up to 2^30
      energy += change;
    }
    sliding = energy;
    return at;
  }

  /** Returns where sound ends, or {@code otherwise} if nothing is heard. */
  private int lastSound(int from, int to, int otherwise) {
    int last = from + window;
    if (last > to) {
      return otherwise;
    }
    sliding = energy(to - window, to);
    int at = to;
    while (sliding < endEnergy) {
      if (at == last) {
        return otherwise;
      }
      at = slideBack(at, Math.max(last, at - STRETCH));
    }
    return at;
  }

  /** Moves the end of the window down until sound ends in it, at most to {@code last}. */
  private int slideBack(int from, int last) {
    short[] in = samples;
    long energy = sliding;
    int at = from;
    for (; at > last && energy < endEnergy; at--) {
      int gone = in[at - 1];
      int come = in[at - window - 1];
      int change = come * come - gone * gone; // of squares up to 2^30
      energy += change;
    }
    sliding = energy;
    return at;
  }

  private long energy(int from, int to) {
    short[] in = samples;
    long energy = 0;
    for (int i = from; i < to; i++) {
      int sample = in[i];
      int square = sample * sample; // at most 2^30
      energy += square;
    }
    return energy;
  }
}
