package lectern.voice.freetts;

import static lectern.voice.freetts.Feature.ACCENT;
import static lectern.voice.freetts.Feature.ACCENTED;
import static lectern.voice.freetts.Feature.ACCENTS_BEFORE;
import static lectern.voice.freetts.Feature.END_TONE;
import static lectern.voice.freetts.Feature.SINCE_LAST_ACCENT;

/**
 * Works out what the trees ask for, for all units of an utterance at once: sums that run along take
 * the place of counting anew for each. Every count ends at {@link #MOST}, as in FreeTTS.
 */
final class Features {
  private static final int MOST = 19;

  private final PhoneTable phones;
  private final WordClasses classes;

  Features(PhoneTable phones, WordClasses classes) {
    this.phones = phones;
    this.classes = classes;
  }

  /** Fills in all features but those that rest on accents. */
  void fill(Tiers tiers) {
    fillWords(tiers);
    fillPhones(tiers);
    fillSyllables(tiers);
    fillCounts(tiers);
    new SyllableParts(tiers, phones).fill();
  }

  private void fillWords(Tiers tiers) {
    int[] partOfSpeech = tiers.fill(Feature.PART_OF_SPEECH);
    int[] syllables = tiers.fill(Feature.SYLLABLES);
    for (int word = 0; word < tiers.words; word++) {
      partOfSpeech[word] = classes.of(tiers.wordName[word]);
      syllables[word] = Math.min(MOST, tiers.wordEnd[word] - tiers.wordStart(word));
    }
  }

  private void fillPhones(Tiers tiers) {
    int[] name = tiers.fill(Feature.NAME);
    int[] type = tiers.fill(Feature.CONSONANT_TYPE);
    int[] length = tiers.fill(Feature.VOWEL_LENGTH);
    int[] height = tiers.fill(Feature.VOWEL_HEIGHT);
    int[] frontness = tiers.fill(Feature.VOWEL_FRONTNESS);
    for (int i = 0; i < tiers.segments; i++) {
      int phone = tiers.phone[i];
      name[i] = phone == PhoneTable.PAUSE ? Symbols.PAUSE : Symbols.OTHER;
      type[i] = phones.consonantType[phone];
      length[i] = phones.vowelLength[phone];
      height[i] = phones.vowelHeight[phone];
      frontness[i] = phones.vowelFrontness[phone];
    }
  }

  private static void fillSyllables(Tiers tiers) {
    int[] stress = tiers.fill(Feature.STRESS);
    int[] position = tiers.fill(Feature.POSITION_IN_WORD);
    int[] breaks = tiers.fill(Feature.BREAK);
    int[] oldBreaks = tiers.fill(Feature.OLD_BREAK);
    int[] rises = tiers.fill(Feature.RISES);
    for (int i = 0; i < tiers.syllables; i++) {
      int word = tiers.syllableWord[i];
      boolean first = i == tiers.wordStart(word);
      boolean last = i + 1 == tiers.wordEnd[word];
      stress[i] = tiers.stressed[i] ? 1 : 0;
      position[i] =
          first ? (last ? Symbols.SINGLE : Symbols.INITIAL) : (last ? Symbols.FINAL : Symbols.MID);
      breaks[i] = last ? breakBehind(tiers, word) : 0;
      oldBreaks[i] = breaks[i];
    }
    if (tiers.rising) {
      rises[tiers.syllables - 1] = 1;
    }
  }

  private static int breakBehind(Tiers tiers, int word) {
    int phrase = tiers.wordPhrase[word];
    return word + 1 == tiers.phraseEnd[phrase] ? tiers.phraseBreak[phrase] : 1;
  }

  private static void fillCounts(Tiers tiers) {
    int[] before = tiers.fill(Feature.SYLLABLES_BEFORE);
    int[] after = tiers.fill(Feature.SYLLABLES_AFTER);
    int[] stressesBefore = tiers.fill(Feature.STRESSES_BEFORE);
    int[] stressesAfter = tiers.fill(Feature.STRESSES_AFTER);
    int[] phrasesBefore = tiers.fill(Feature.PHRASES_BEFORE);
    int[] stresses = new int[tiers.syllables + 1];
    for (int i = 0; i < tiers.syllables; i++) {
      stresses[i + 1] = stresses[i] + (tiers.stressed[i] ? 1 : 0);
    }
    for (int i = 0; i < tiers.syllables; i++) {
      int phrase = tiers.wordPhrase[tiers.syllableWord[i]];
      int first = tiers.wordStart(tiers.phraseStart(phrase));
      int lastWord = tiers.phraseEnd[phrase] - 1;
      before[i] = Math.min(MOST, i - first);
      after[i] = Math.min(MOST, tiers.wordEnd[lastWord] - 1 - i);
      // Counted from the second syllable of the phrase; from the first one on, from the very start.
      int from = i == first ? 0 : first + 1;
      stressesBefore[i] = Math.min(MOST, stresses[i] - stresses[from]);
      // Counted as far as the first syllable of the last word; from there on, to the very end.
      int until = tiers.wordStart(lastWord) + 1;
      int end = i + 1 < until ? until : tiers.syllables;
      stressesAfter[i] = Math.min(MOST, stresses[end] - stresses[i + 1]);
      phrasesBefore[i] = Math.min(MOST, phrase);
    }
  }

  /** Fills in what rests on accents and end tones. */
  static void fillAccents(Tiers tiers) {
    int[] accented = tiers.fill(ACCENTED);
    int[] before = tiers.fill(ACCENTS_BEFORE);
    int[] since = tiers.fill(SINCE_LAST_ACCENT);
    int accents = 0;
    int last = -1;
    int phrase = -1;
    for (int i = 0; i < tiers.syllables; i++) {
      if (tiers.value(ACCENT, i) != 0 || tiers.value(END_TONE, i) != 0) {
        accented[i] = 1;
        last = i;
      }
      int phraseAt = tiers.wordPhrase[tiers.syllableWord[i]];
      accents = phraseAt == phrase ? accents + accented[i] : accented[i];
      phrase = phraseAt;
      before[i] = Math.min(MOST, accents);
      since[i] = Math.min(MOST, i - last);
    }
  }
}
