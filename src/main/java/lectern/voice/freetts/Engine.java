package lectern.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.diphone.DiphoneUnitSelector;
import com.sun.speech.freetts.relp.LPCResult;
import com.sun.speech.freetts.relp.UnitConcatenator;
import java.util.List;

/**
 * FreeTTS's data and its steps from phones to sound, driven without its players, threads and text
 * handling. It only reads after it was made, so that all threads share it.
 */
final class Engine {
  /** A higher pitch puts the same sounds closer together, and must not be louder for it. */
  private static final double USUAL_PITCH_HZ = 100;

  private final int sampleRateHz;
  private final List<UtteranceProcessor> steps;

  /**
   * Makes one.
   *
   * @param units the recorded pairs of phones
   * @param models what melody and rhythm follow
   */
  Engine(DiphoneUnitSelector units, Models models) {
    this.sampleRateHz = units.getSampleInfo().getSampleRate();
    this.steps =
        List.of(
            models.intonator,
            models.durator,
            new PauseLengths(),
            models.contour,
            units,
            new PitchMarks(),
            new UnitConcatenator());
  }

  int sampleRateHz() {
    return sampleRateHz;
  }

  /** Makes the sound of an utterance that has phones. */
  Rendering render(Utterance utterance) throws ProcessException {
    for (UtteranceProcessor step : steps) {
      step.processUtterance(utterance);
    }
    LPCResult coded = (LPCResult) utterance.getObject(PitchMarks.RESULT);
    double pitchHz = utterance.getVoice().getPitch();
    float gain = (float) Math.min(1, Math.sqrt(USUAL_PITCH_HZ / pitchHz));
    short[] samples = LpcDecoder.decode(coded, gain);
    int count = 0;
    Item head = utterance.getRelation(Relation.SEGMENT).getHead();
    for (Item segment = head; segment != null; segment = segment.getNext()) {
      count++;
    }
    int[] ends = new int[count];
    boolean[] pauses = new boolean[count];
    JoinFinder joins = new JoinFinder(coded, sampleRateHz);
    int i = 0;
    for (Item segment = head; segment != null; segment = segment.getNext()) {
      ends[i] = joins.before(segment.getFeatures().getFloat("end"));
      pauses[i++] = segment.getFeatures().isPresent(PauseLengths.SECONDS);
    }
    new SoundEdges(samples, sampleRateHz).refine(ends, pauses);
    return new Rendering(samples, ends);
  }

  /**
   * Finds the frame at which the sound of a segment ends: each takes the periods whose pitch marks
   * lie before its end, so that the last such mark is where the next one joins.
   */
  private static final class JoinFinder {
    private final int[] pitchMarks;
    private final int count;
    private final int sampleRateHz;
    private int at;

    JoinFinder(LPCResult coded, int sampleRateHz) {
      this.pitchMarks = coded.getTimes();
      this.count = coded.getNumberOfFrames();
      this.sampleRateHz = sampleRateHz;
    }

    /** Returns the last pitch mark before {@code seconds}, which must not go back. */
    int before(float seconds) {
      int target = (int) (seconds * sampleRateHz);
      while (at < count && pitchMarks[at] <= target) {
        at++;
      }
      return at == 0 ? 0 : pitchMarks[at - 1];
    }
  }
}
