package lectern.voice.freetts;

import java.nio.ByteBuffer;
import java.util.Arrays;
import lectern.data.Fields;
import lectern.voice.freetts.Feature.Unit;

/**
 * Works out the pitch at the start, in the vowel and at the end of every syllable, by linear
 * regression on accents, tones and places (Black and Hunt, "Generating F0 Contours from ToBI Labels
 * Using Linear Regression", ICSLP 1996), with FreeTTS's weights.
 */
final class Contour {
  /** The file of the weights. */
  static final String FILE = "f0_lr_terms.txt";

  private static final int MAX_TERMS = 64;

  /** The speaker of the model, in hertz. */
  private static final float MODEL_HZ = 170;

  private static final float MODEL_DEVIATION_HZ = 34;

  private final PhoneTable phones;

  /** Of each term what it asks for, of which syllable, and the value for which it holds. */
  private final Feature[] features = new Feature[MAX_TERMS];

  private final int[] offsets = new int[MAX_TERMS];

  /** The value for which a term holds, or {@link #ANY} for one that grows with the value. */
  private final int[] symbols = new int[MAX_TERMS];

  private static final int ANY = -1;

  /** Start, middle and end, three numbers a term; the first three stand alone. */
  private final float[] weights = new float[3 * MAX_TERMS];

  private int terms;

  private Contour(PhoneTable phones) {
    this.phones = phones;
    Arrays.fill(features, Feature.STRESS);
  }

  /** Reads the weights. */
  static Contour load(PhoneTable phones) {
    Contour contour = new Contour(phones);
    ByteBuffer index = DataFiles.index(FILE);
    if (index != null) {
      contour.read(index);
      return contour;
    }
    for (String line : DataFiles.lines(FILE)) {
      if (!line.startsWith("*")) {
        contour.addTerm(Fields.of(line, ' '));
      }
    }
    return contour;
  }

  private void read(ByteBuffer index) {
    terms = index.getInt();
    index.asFloatBuffer().get(weights, 0, 3 * terms);
    index.position(index.position() + 3 * terms * Float.BYTES);
    index.asIntBuffer().get(symbols, 0, terms);
    index.position(index.position() + terms * Integer.BYTES);
    Feature[] all = Feature.values();
    for (int i = 0; i < terms; i++) {
      features[i] = all[index.get()];
      offsets[i] = index.get();
    }
  }

  /** Returns the terms in the form in which they are read without working them out anew. */
  byte[] index() {
    int term = 3 * Float.BYTES + Integer.BYTES + 2;
    ByteBuffer index = ByteBuffer.allocate(Integer.BYTES + terms * term).putInt(terms);
    for (int i = 0; i < 3 * terms; i++) {
      index.putFloat(weights[i]);
    }
    for (int i = 0; i < terms; i++) {
      index.putInt(symbols[i]);
    }
    for (int i = 0; i < terms; i++) {
      index.put((byte) features[i].place()).put((byte) offsets[i]);
    }
    return index.array();
  }

  /** Takes in a line such as "p.accent 32.08 16.60 11.21 H*". */
  private void addTerm(String[] columns) {
    FeaturePath path = FeaturePath.of(columns[0], Unit.SYLLABLE);
    Feature feature = path.feature();
    if (terms > 0 && feature == null) {
      return;
    }
    if (feature != null) {
      features[terms] = feature;
      offsets[terms] = path.offset();
      symbols[terms] = columns[4].equals("null") ? ANY : Symbols.number(columns[4]);
    }
    for (int i = 0; i < 3; i++) {
      weights[3 * terms + i] = Float.parseFloat(columns[i + 1]);
    }
    terms++;
  }

  /**
   * Returns the targets of an utterance whose segments have times.
   *
   * @param meanHz the mean pitch of the voice
   * @param deviationHz how far it goes up and down
   */
  Melody melody(Tiers tiers, float meanHz, float deviationHz) {
    Melody melody = new Melody();
    float before = 0;
    float[] model = new float[3];
    for (int i = 0; i < tiers.syllables; i++) {
      predict(tiers, i, model);
      int first = tiers.syllableStart[i];
      int last = tiers.syllableEnd[i] - 1;
      if (tiers.isPause(first - 1)) {
        before = mapped(model[0], meanHz, deviationHz);
      }
      float start = tiers.end[first - 1];
      if (i == 0 && start > 0) {
        melody.add(0, mapped((model[0] + before) / 2.0f, meanHz, deviationHz));
      }
      melody.add(start, mapped((model[0] + before) / 2.0f, meanHz, deviationHz));
      melody.add(vowelMiddle(tiers, i), mapped(model[1], meanHz, deviationHz));
      before = mapped(model[2], meanHz, deviationHz);
      if (tiers.isPause(last + 1)) {
        melody.add(tiers.end[last], before);
      }
    }
    int last = melody.count() - 1;
    float end = tiers.end[tiers.segments - 1];
    if (melody.seconds(last) < end) {
      melody.add(end, melody.pitchHz(last));
    }
    return melody;
  }

  private void predict(Tiers tiers, int syllable, float[] sums) {
    System.arraycopy(weights, 0, sums, 0, 3);
    for (int term = 1; term < terms; term++) {
      int value = tiers.value(features[term], syllable + offsets[term]);
      if (symbols[term] != ANY) {
        value = value == symbols[term] ? 1 : 0;
      }
      if (value != 0) {
        sums[0] += value * weights[3 * term];
        sums[1] += value * weights[3 * term + 1];
        sums[2] += value * weights[3 * term + 2];
      }
    }
  }

  private float vowelMiddle(Tiers tiers, int syllable) {
    int vowel = tiers.syllableStart[syllable];
    while (vowel < tiers.syllableEnd[syllable] && !phones.vowel[tiers.phone[vowel]]) {
      vowel++;
    }
    if (vowel == tiers.syllableEnd[syllable]) {
      vowel = tiers.syllableStart[syllable];
    }
    return (tiers.end[vowel] + tiers.end[vowel - 1]) / 2.0f;
  }

  /** Returns a pitch of the model's speaker as this voice's. */
  private static float mapped(float hz, float meanHz, float deviationHz) {
    return (hz - MODEL_HZ) / MODEL_DEVIATION_HZ * deviationHz + meanHz;
  }
}
