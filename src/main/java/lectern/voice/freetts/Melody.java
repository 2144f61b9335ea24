package lectern.voice.freetts;

import java.util.Arrays;

/** The pitch of an utterance: targets in time, between which it runs straight. */
final class Melody {
  private static final float LEAST_HZ = 50;
  private static final float MOST_HZ = 500;

  private float[] seconds = new float[64];
  private float[] pitchHz = new float[64];
  private int count;

  /** Adds a target; a pitch that nobody has becomes the nearest that somebody has. */
  void add(float second, float hz) {
    if (count == seconds.length) {
      seconds = Arrays.copyOf(seconds, 2 * count);
      pitchHz = Arrays.copyOf(pitchHz, 2 * count);
    }
    seconds[count] = second;
    pitchHz[count++] = Math.max(LEAST_HZ, Math.min(MOST_HZ, hz));
  }

  int count() {
    return count;
  }

  float seconds(int target) {
    return seconds[target];
  }

  float pitchHz(int target) {
    return pitchHz[target];
  }
}
