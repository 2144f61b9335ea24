package lectern.voice.freetts;

import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.relp.LPCResult;

/**
 * The same steps as {@link ArrayEngine}, by FreeTTS's own utterance processors, to compare with:
 * intonation, durations, contour, unit selection, concatenation and decoding. Between them come
 * Lectern's pauses and pitch marks, on purpose, since FreeTTS's are what Lectern mends.
 */
final class ReferenceEngine implements Engine {
  private final ReferenceModels models;
  private final PhoneTable phones;

  ReferenceEngine(ReferenceModels models, PhoneTable phones) {
    this.models = models;
    this.phones = phones;
  }

  @Override
  public int sampleRateHz() {
    return models.selector.getSampleInfo().getSampleRate();
  }

  @Override
  public Rendering render(Tiers tiers, Delivery delivery, Buffers buffers) throws ProcessException {
    Utterance utterance = ReferenceUtterances.of(tiers, phones, new ReferenceVoice(delivery));
    int[] marks = PitchMarks.of(plan(utterance, tiers), delivery.pitchHz(), sampleRateHz());
    LPCResult speech = new LPCResult();
    speech.resizeFrames(marks.length);
    System.arraycopy(marks, 0, speech.getTimes(), 0, marks.length);
    utterance.setObject("target_lpcres", speech);
    models.selector.processUtterance(utterance);
    models.concatenator.processUtterance(utterance);
    byte[] wave = speech.getWaveSamples();
    int last = tiers.segments - 1;
    SampleBuffer sound = buffers.spoken;
    sound.clear();
    sound.extend(lastMark(marks, (tiers.end[last - 1] + tiers.end[last]) / 2.0));
    long energy = 0;
    for (int i = 0; i < sound.length; i++) {
      int sample = wave[2 * i] << 8 | (wave[2 * i + 1] & 0xff);
      short turned = (short) (delivery.gain() * sample);
      sound.samples[i] = turned;
      int square = turned * turned; // at most 2^30
      energy += square;
    }
    return new Rendering(sound, energy, joints(tiers, marks, sound.length));
  }

  /** Fills in everything up to the times of all segments, and returns the melody. */
  Melody plan(Utterance utterance, Tiers tiers) throws ProcessException {
    models.intonator.processUtterance(utterance);
    models.durator.processUtterance(utterance);
    int at = 0;
    Item head = utterance.getRelation(Relation.SEGMENT).getHead();
    for (Item segment = head; segment != null; segment = segment.getNext()) {
      tiers.end[at++] = segment.getFeatures().getFloat("end");
    }
    PauseLengths.set(tiers);
    at = 0;
    for (Item segment = head; segment != null; segment = segment.getNext()) {
      segment.getFeatures().setFloat("end", tiers.end[at++]);
    }
    models.contour.processUtterance(utterance);
    Melody melody = new Melody();
    Item first = utterance.getRelation(Relation.TARGET).getHead();
    for (Item target = first; target != null; target = target.getNext()) {
      FeatureSet features = target.getFeatures();
      melody.add(features.getFloat("pos"), features.getFloat("f0"));
    }
    return melody;
  }

  /** Returns the frames where the recordings of each segment and the next meet. */
  private int[] joints(Tiers tiers, int[] marks, int length) {
    int[] joints = new int[tiers.segments];
    for (int i = 0; i + 1 < joints.length; i++) {
      joints[i] = lastMark(marks, tiers.end[i]);
    }
    joints[joints.length - 1] = length;
    return joints;
  }

  private int lastMark(int[] marks, double seconds) {
    int frame = (int) (seconds * sampleRateHz());
    int last = 0;
    for (int mark : marks) {
      last = mark <= frame ? mark : last;
    }
    return last;
  }
}
