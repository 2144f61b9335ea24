package lectern.voice.freetts;

/**
 * Works out what the trees ask for about a syllable's onset (the consonants before its vowel) and
 * its coda (those behind it).
 */
final class SyllableParts {
  private static final int MOST = 19;

  private final Tiers tiers;
  private final PhoneTable phones;
  private final int[] onsetSize;
  private final int[] codaSize;
  private final int[] position;
  private final int[] onsetOrCoda;
  private final int[] codaHasFricative;
  private final int[] onsetHasStop;

  SyllableParts(Tiers tiers, PhoneTable phones) {
    this.tiers = tiers;
    this.phones = phones;
    onsetSize = tiers.fill(Feature.ONSET_SIZE);
    codaSize = tiers.fill(Feature.CODA_SIZE);
    position = tiers.fill(Feature.POSITION_IN_SYLLABLE);
    onsetOrCoda = tiers.fill(Feature.ONSET_OR_CODA);
    codaHasFricative = tiers.fill(Feature.CODA_HAS_FRICATIVE);
    onsetHasStop = tiers.fill(Feature.ONSET_HAS_STOP);
  }

  /** Fills in the features. */
  void fill() {
    for (int i = 0; i < tiers.syllables; i++) {
      fill(i, tiers.syllableStart[i], tiers.syllableEnd[i]);
    }
  }

  /** Without a vowel, all segments count as onset and as coda. */
  private void fill(int syllable, int start, int end) {
    int onsetEnd = start;
    while (onsetEnd < end && !isVowel(onsetEnd)) {
      onsetEnd++;
    }
    int codaStart = end;
    while (codaStart > start && !isVowel(codaStart - 1)) {
      codaStart--;
    }
    onsetSize[syllable] = Math.min(MOST, onsetEnd - start);
    codaSize[syllable] = Math.min(MOST, end - codaStart);
    int fricative = has(Symbols.FRICATIVE, codaStart, end);
    int stop = has(Symbols.STOP, start, onsetEnd);
    for (int i = start; i < end; i++) {
      position[i] = Math.min(MOST, i - start);
      onsetOrCoda[i] = i + 1 < codaStart ? Symbols.ONSET : Symbols.CODA;
      codaHasFricative[i] = fricative;
      onsetHasStop[i] = stop;
    }
  }

  private int has(int consonantType, int start, int end) {
    for (int i = start; i < end; i++) {
      if (phones.consonantType[tiers.phone[i]] == consonantType) {
        return 1;
      }
    }
    return 0;
  }

  private boolean isVowel(int segment) {
    return phones.vowel[tiers.phone[segment]];
  }
}
