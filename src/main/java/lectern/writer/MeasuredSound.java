package lectern.writer;

import lectern.audio.LoudnessBlocks;
import lectern.audio.Pcm;

/**
 * A paragraph's sound as it was spoken, and how loud it is.
 *
 * @param pcm the sound
 * @param loudness what was measured of it
 */
public record MeasuredSound(Pcm pcm, LoudnessBlocks loudness) {}
