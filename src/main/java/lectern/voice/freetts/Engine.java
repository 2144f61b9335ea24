package lectern.voice.freetts;

import com.sun.speech.freetts.ProcessException;

/**
 * The steps from phones to sound. It only reads after it was made, so that all threads share it.
 */
interface Engine {
  /** Returns the number of samples a second. */
  int sampleRateHz();

  /**
   * Makes the sound of an utterance.
   *
   * @param buffers where it may be made; what was made in them before is lost
   * @throws ProcessException if FreeTTS throws it
   */
  Rendering render(Tiers tiers, Delivery delivery, Buffers buffers) throws ProcessException;
}
