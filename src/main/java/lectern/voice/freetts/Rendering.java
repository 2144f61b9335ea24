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

  Rendering(short[] samples, int[] segmentEnds) {
    this.samples = samples;
    this.segmentEnds = segmentEnds;
  }

  /**
   * Returns this sound with the borders of pauses where it is heard, and with the pauses silent.
   *
   * @param tiers the utterance that this is the sound of
   */
  Rendering cleaned(Tiers tiers, int sampleRateHz) {
    int[] pauseFrames = tiers.pauseFrames(sampleRateHz);
    int[] ends = segmentEnds.clone();
    new SoundEdges(samples, sampleRateHz).refine(ends, pauseFrames);
    return Silences.clean(samples, ends, pauseFrames, sampleRateHz);
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
