package lectern.voice.freetts;

import lectern.voice.freetts.Feature.Unit;

/**
 * Decides how long each phone lasts: FreeTTS's tree tells by how many standard deviations it is
 * longer or shorter than it is on the mean.
 */
final class Durations {
  /** The file of the tree. */
  static final String TREE = "durz_cart.txt";

  private final DecisionTree deviations;
  private final PhoneTable phones;

  private Durations(DecisionTree deviations, PhoneTable phones) {
    this.deviations = deviations;
    this.phones = phones;
  }

  /** Reads the tree. */
  static Durations load(PhoneTable phones) {
    return new Durations(DecisionTree.load(TREE, Unit.SEGMENT), phones);
  }

  /**
   * Sets when each segment ends.
   *
   * @param stretch how many times as long as the model says all of it lasts
   */
  void fill(Tiers tiers, float stretch) {
    float end = 0;
    for (int i = 0; i < tiers.segments; i++) {
      int syllable = tiers.segmentSyllable[i];
      int word = syllable < 0 ? Tiers.NOWHERE : tiers.syllableWord[syllable];
      int phone = tiers.phone[i];
      float deviation = deviations.decide(tiers, i, syllable, word);
      end += stretch * (deviation * phones.deviationSeconds[phone] + phones.meanSeconds[phone]);
      tiers.end[i] = end;
    }
  }
}
