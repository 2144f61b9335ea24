package lectern.voice.freetts;

import java.util.List;
import lectern.voice.freetts.Feature.Unit;

/**
 * Decides which syllables are accented and where a phrase ends with a tone, in the terms of ToBI
 * (Silverman and others, "ToBI: A Standard for Labeling English Prosody", 1992), by FreeTTS's
 * trees.
 */
final class Accents {
  /** The files of the trees: of accents, and of end tones. */
  static final List<String> TREES = List.of("int_accent_cart.txt", "int_tone_cart.txt");

  private final DecisionTree accents;
  private final DecisionTree tones;

  private Accents(DecisionTree accents, DecisionTree tones) {
    this.accents = accents;
    this.tones = tones;
  }

  /** Reads the trees. */
  static Accents load() {
    return new Accents(
        DecisionTree.load(TREES.get(0), Unit.SYLLABLE),
        DecisionTree.load(TREES.get(1), Unit.SYLLABLE));
  }

  /** Fills in the accent and the end tone of every syllable, and what rests on them. */
  void fill(Tiers tiers) {
    int[] accent = tiers.fill(Feature.ACCENT);
    int[] tone = tiers.fill(Feature.END_TONE);
    for (int i = 0; i < tiers.syllables; i++) {
      accent[i] = decided(accents, tiers, i);
      tone[i] = decided(tones, tiers, i);
    }
    Features.fillAccents(tiers);
  }

  private static int decided(DecisionTree tree, Tiers tiers, int syllable) {
    int symbol = (int) tree.decide(tiers, Tiers.NOWHERE, syllable, tiers.syllableWord[syllable]);
    return symbol == Symbols.NONE ? 0 : symbol;
  }
}
