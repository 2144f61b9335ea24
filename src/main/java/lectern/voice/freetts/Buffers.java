package lectern.voice.freetts;

/** The arrays in which one voice makes the sound of an utterance, used again for the next. */
final class Buffers {
  /** What the engine made. */
  final SampleBuffer spoken = new SampleBuffer();

  /** What is left of it when the pauses are silent. */
  final SampleBuffer cleaned = new SampleBuffer();

  /** Where samples are decoded, before they become whole numbers. */
  final float[] signal = new float[1 << 12];
}
