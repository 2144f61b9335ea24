package lectern.voice.freetts;

/**
 * The sound of one utterance, as long as nothing else is made in its buffer.
 *
 * <p>Not a record, since it holds arrays; nobody keeps one.
 */
final class Rendering {
  final short[] samples;

  /** How many of them are its sound. */
  final int length;

  /** The frame at which each segment ends; the first and the last segment are pauses. */
  final int[] segmentEnds;

  /** The sum of the squares of the samples that the engine made. */
  final long energy;

  Rendering(SampleBuffer sound, long energy, int[] segmentEnds) {
    this.samples = sound.samples;
    this.length = sound.length;
    this.energy = energy;
    this.segmentEnds = segmentEnds;
  }

  /**
   * Returns this sound with the borders of pauses where it is heard, and with the pauses silent.
   *
   * @param tiers the utterance that this is the sound of
   * @param into where it is made
   */
  Rendering cleaned(Tiers tiers, int sampleRateHz, SampleBuffer into) {
    int[] pauseFrames = tiers.pauseFrames(sampleRateHz);
    int[] ends = segmentEnds.clone();
    new SoundEdges(this, sampleRateHz).refine(ends, pauseFrames);
    return new Silences(this, into, sampleRateHz).clean(ends, pauseFrames);
  }

  /** Returns the frame at which the first phone starts. */
  int soundStart() {
    return segmentEnds[0];
  }

  /** Returns one past the last frame of the last phone. */
  int soundEnd() {
    return Math.min(length, segmentEnds[segmentEnds.length - 2]);
  }
}
