package lectern.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import lectern.voice.freetts.Diphones.Diphone;
import org.jspecify.annotations.Nullable;

/**
 * The steps from phones to sound: melody and rhythm by FreeTTS's models, then the joining of
 * recorded pairs of phones. It only reads after it was made, so that all threads share it.
 */
final class Engine {
  /** A higher pitch puts the same sounds closer together, and must not be louder for it. */
  private static final double USUAL_PITCH_HZ = 100;

  private final Diphones diphones;
  private final Models models;

  Engine(Diphones diphones, Models models) {
    this.diphones = diphones;
    this.models = models;
  }

  int sampleRateHz() {
    return diphones.sampleRateHz;
  }

  /** Makes the sound of an utterance that has phones, between two pauses. */
  Rendering render(Utterance utterance) throws ProcessException {
    models.intonator.processUtterance(utterance);
    models.durator.processUtterance(utterance);
    PauseLengths.set(utterance);
    models.contour.processUtterance(utterance);
    int count = 0;
    Item head = utterance.getRelation(Relation.SEGMENT).getHead();
    for (Item segment = head; segment != null; segment = segment.getNext()) {
      count++;
    }
    int[] ends = new int[count];
    boolean[] pauses = new boolean[count];
    Concatenator speech =
        new Concatenator(diphones, PitchMarks.of(utterance, diphones.sampleRateHz));
    int i = 0;
    for (Item segment = head; segment != null; segment = segment.getNext()) {
      ends[i] = join(speech, segment, segment.getNext());
      pauses[i++] = segment.getFeatures().isPresent(PauseLengths.SECONDS);
    }
    double pitchHz = utterance.getVoice().getPitch();
    short[] samples = speech.samples((float) Math.min(1, Math.sqrt(USUAL_PITCH_HZ / pitchHz)));
    new SoundEdges(samples, diphones.sampleRateHz).refine(ends, pauses);
    return new Rendering(samples, ends);
  }

  /** Appends the way from the middle of a segment to that of the next; returns where they meet. */
  private int join(Concatenator speech, Item first, @Nullable Item second) {
    if (second == null) {
      return speech.length();
    }
    float end = first.getFeatures().getFloat("end");
    float nextEnd = second.getFeatures().getFloat("end");
    Diphone diphone = diphones.get(first.toString(), second.toString());
    int joint = speech.append(diphone, false, (int) (end * diphones.sampleRateHz));
    speech.append(diphone, true, (int) ((end + nextEnd) / 2.0 * diphones.sampleRateHz));
    return joint;
  }
}
