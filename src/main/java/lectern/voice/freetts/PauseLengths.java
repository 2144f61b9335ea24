package lectern.voice.freetts;

/**
 * Gives every pause the length that was asked for, and every phone at least a little, after the
 * duration model has said how long each lasts.
 */
final class PauseLengths {
  /** No phone is shorter: the model's straight lines could fall below zero. */
  private static final float MIN_SECONDS = 0.008f;

  private PauseLengths() {}

  static void set(Tiers tiers) {
    float modelEnd = 0;
    float end = 0;
    for (int i = 0; i < tiers.segments; i++) {
      float duration = Math.max(MIN_SECONDS, tiers.end[i] - modelEnd);
      modelEnd = tiers.end[i];
      end += tiers.isPause(i) ? tiers.pauseSeconds[i] : duration;
      tiers.end[i] = end;
    }
  }
}
