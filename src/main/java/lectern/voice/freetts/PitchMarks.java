package lectern.voice.freetts;

import java.util.Arrays;

/**
 * Sets the marks at which periods of the voice end, so that the pitch runs in straight lines
 * between its targets. (FreeTTS's own generator divides by the time since the start of the
 * utterance instead of the distance of the targets, which flattens the melody more and more.)
 */
final class PitchMarks {
  private PitchMarks() {}

  /**
   * Returns the frames at which the periods end, up to the first behind the last target.
   *
   * @param meanHz the pitch before the first target
   */
  static int[] of(Melody melody, float meanHz, int sampleRateHz) {
    int[] marks = new int[256];
    int count = 0;
    double time = 0;
    double lastPosition = 0;
    double lastPitchHz = meanHz;
    for (int i = 0; i < melody.count(); i++) {
      double position = melody.seconds(i);
      double pitchHz = melody.pitchHz(i);
      double slope =
          position > lastPosition ? (pitchHz - lastPitchHz) / (position - lastPosition) : 0;
      while (time < position) {
        time += 1 / (lastPitchHz + slope * (time - lastPosition));
        if (count == marks.length) {
          marks = Arrays.copyOf(marks, 2 * count);
        }
        marks[count++] = (int) (time * sampleRateHz);
      }
      lastPosition = position;
      lastPitchHz = pitchHz;
    }
    return Arrays.copyOf(marks, count);
  }
}
