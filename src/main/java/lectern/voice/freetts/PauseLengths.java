package lectern.voice.freetts;

import com.sun.speech.freetts.FeatureSet;
import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;

/**
 * Gives every pause the length that was asked for, and every phone at least a little, after
 * FreeTTS's duration model has said how long each lasts.
 */
final class PauseLengths {
  /** The feature of a pause segment that holds its length in seconds. */
  static final String SECONDS = "lectern_seconds";

  /** No phone is shorter: the model's straight lines could fall below zero. */
  private static final float MIN_SECONDS = 0.008f;

  private PauseLengths() {}

  static void set(Utterance utterance) {
    float modelEnd = 0;
    float end = 0;
    Item head = utterance.getRelation(Relation.SEGMENT).getHead();
    for (Item segment = head; segment != null; segment = segment.getNext()) {
      FeatureSet features = segment.getFeatures();
      float duration = Math.max(MIN_SECONDS, features.getFloat("end") - modelEnd);
      modelEnd = features.getFloat("end");
      end += features.isPresent(SECONDS) ? features.getFloat(SECONDS) : duration;
      features.setFloat("end", end);
    }
  }
}
