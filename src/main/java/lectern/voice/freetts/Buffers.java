package lectern.voice.freetts;

/** The arrays in which one voice makes the sound of an utterance, used again for the next. */
final class Buffers {
  /** What the engine made. */
  final SampleBuffer spoken = new SampleBuffer();

  /** What is left of it when the pauses are silent. */
  final SampleBuffer cleaned = new SampleBuffer();

  private float[] signal = new float[0];

  /** Returns an array of at least {@code length} numbers, left from an earlier utterance. */
  float[] signal(int length) {
    if (length > signal.length) {
      signal = new float[length + length / 2];
    }
    return signal;
  }
}
