package lectern.audio;

import java.util.List;

/**
 * How loud a sound is; all negative infinity for silence.
 *
 * @param loudnessLufs integrated loudness (ITU-R BS.1770-4)
 * @param rmsDb effective value of the whole, pauses too, in dB of full scale
 * @param peakDbtp true peak
 */
public record Level(double loudnessLufs, double rmsDb, double peakDbtp) {
  /** Measures a sound. */
  public static Level of(Pcm sound) {
    List<LoudnessBlocks> blocks = List.of(LoudnessBlocks.of(sound));
    return new Level(Loudness.integrated(blocks), Loudness.rmsDb(blocks), TruePeak.dbtp(sound));
  }
}
