package lectern.voice.freetts;

/**
 * The sound of one utterance.
 *
 * <p>Not a record, since it holds arrays; nobody keeps one.
 */
final class Rendering {
  final short[] samples;

  /** The frame at which each segment ends; the first and the last segment are pauses. */
  final int[] segmentEnds;

  private Rendering(short[] samples, int[] segmentEnds) {
    this.samples = samples;
    this.segmentEnds = segmentEnds;
  }

  /**
   * Returns the sound of an utterance, with the borders of pauses where the sound is.
   *
   * @param joints the frame at which the recordings of each segment and the next meet; changed in
   *     place
   */
  static Rendering of(short[] samples, int[] joints, Tiers tiers, int sampleRateHz) {
    new SoundEdges(samples, sampleRateHz).refine(joints, tiers.pauses());
    return new Rendering(samples, joints);
  }

  /** Returns the frame at which the first phone starts. */
  int soundStart() {
    return segmentEnds[0];
  }

  /** Returns one past the last frame of the last phone. */
  int soundEnd() {
    return Math.min(samples.length, segmentEnds[segmentEnds.length - 2]);
  }
}
