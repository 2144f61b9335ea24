package lectern.voice.freetts;

import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.relp.SampleInfo;
import java.util.Arrays;

/**
 * Sets the marks at which periods of the voice end, so that the pitch runs in straight lines
 * between its targets. (FreeTTS's own generator divides by the time since the start of the
 * utterance instead of the distance of the targets, which flattens the melody more and more.)
 */
final class PitchMarks implements UtteranceProcessor {
  /** The feature of an utterance under which FreeTTS keeps the coded speech. */
  static final String RESULT = "target_lpcres";

  @Override
  public void processUtterance(Utterance utterance) {
    SampleInfo info = (SampleInfo) utterance.getObject(SampleInfo.UTT_NAME);
    int sampleRateHz = info.getSampleRate();
    int[] marks = new int[256];
    int count = 0;
    double time = 0;
    double lastPosition = 0;
    double lastPitchHz = utterance.getVoice().getPitch();
    Item head = utterance.getRelation(Relation.TARGET).getHead();
    for (Item target = head; target != null; target = target.getNext()) {
      FeatureSet features = target.getFeatures();
      double position = features.getFloat("pos");
      double pitchHz = features.getFloat("f0");
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
    LPCResult result = new LPCResult();
    result.resizeFrames(count);
    System.arraycopy(marks, 0, result.getTimes(), 0, count);
    utterance.setObject(RESULT, result);
  }
}
