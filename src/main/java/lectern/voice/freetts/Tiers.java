package lectern.voice.freetts;

import lectern.voice.freetts.Feature.Unit;
import org.jspecify.annotations.Nullable;

/**
 * An utterance as the steps of synthesis see it: phrases, words, syllables and segments (phones and
 * pauses) in arrays, each with the number of what it is part of, and what is known of each. Made by
 * appending from left to right; the models then fill in the features and the times.
 */
final class Tiers {
  /** The syllable and the word of a pause: before and after it there is none either. */
  static final int NOWHERE = Integer.MIN_VALUE / 2;

  int phrases;
  int words;
  int syllables;
  int segments;

  /** Of each phrase the break behind it, 3 or 4, and one past its last word. */
  final int[] phraseBreak;

  final int[] phraseEnd;

  /** Of each word what it is called, its phrase, and one past its last syllable. */
  final String[] wordName;

  final int[] wordPhrase;
  final int[] wordEnd;

  /** Of each syllable whether it is stressed, its word, and its segments. */
  final boolean[] stressed;

  final int[] syllableWord;
  final int[] syllableStart;
  final int[] syllableEnd;

  /** Of each segment its number in the {@link PhoneTable}, and its syllable. */
  final int[] phone;

  final int[] segmentSyllable;

  /** How long each pause shall be, in seconds; {@code NaN} for phones. */
  final float[] pauseSeconds;

  /** When each segment ends, in seconds. */
  final float[] end;

  /** Whether the melody rises at the end, as in a question. */
  boolean rising;

  private final int[] @Nullable [] values = new int[Feature.COUNT][];

  /**
   * Makes empty ones.
   *
   * @param maxWords how many words there will be at most
   * @param maxPhones how many phones there will be at most
   */
  Tiers(int maxWords, int maxPhones) {
    phraseBreak = new int[maxWords];
    phraseEnd = new int[maxWords];
    wordName = new String[maxWords];
    wordPhrase = new int[maxWords];
    wordEnd = new int[maxWords];
    stressed = new boolean[maxPhones];
    syllableWord = new int[maxPhones];
    syllableStart = new int[maxPhones];
    syllableEnd = new int[maxPhones];
    int maxSegments = maxPhones + maxWords + 1;
    phone = new int[maxSegments];
    segmentSyllable = new int[maxSegments];
    pauseSeconds = new float[maxSegments];
    end = new float[maxSegments];
  }

  void addWord(String name) {
    wordName[words] = name;
    wordPhrase[words] = phrases;
    words++;
  }

  /** Adds a syllable to the last word. */
  void addSyllable(boolean stress) {
    stressed[syllables] = stress;
    syllableWord[syllables] = words - 1;
    syllableStart[syllables] = segments;
    wordEnd[words - 1] = ++syllables;
  }

  /** Adds a phone to the last syllable. */
  void addPhone(int number) {
    pauseSeconds[segments] = Float.NaN;
    segmentSyllable[segments] = syllables - 1;
    phone[segments++] = number;
    syllableEnd[syllables - 1] = segments;
  }

  void addPause(float seconds) {
    pauseSeconds[segments] = seconds;
    segmentSyllable[segments] = NOWHERE;
    phone[segments++] = PhoneTable.PAUSE;
  }

  /** Ends the phrase that the last words are in. */
  void endPhrase(int breakBehind) {
    phraseBreak[phrases] = breakBehind;
    phraseEnd[phrases++] = words;
  }

  boolean isPause(int segment) {
    return segmentSyllable[segment] < 0;
  }

  /** Returns the first word of a phrase. */
  int phraseStart(int phrase) {
    return phrase == 0 ? 0 : phraseEnd[phrase - 1];
  }

  /** Returns the first syllable of a word. */
  int wordStart(int word) {
    return word == 0 ? 0 : wordEnd[word - 1];
  }

  /** Returns the values of a feature, to be filled in. */
  int[] fill(Feature feature) {
    int[] fresh = new int[count(feature.unit)];
    values[feature.place()] = fresh;
    return fresh;
  }

  /** Returns a feature of a unit; 0 for a unit that there is not. */
  int value(Feature feature, int at) {
    int[] of = values[feature.place()];
    return of != null && at >= 0 && at < of.length ? of[at] : 0;
  }

  private int count(Unit unit) {
    return switch (unit) {
      case SEGMENT -> segments;
      case SYLLABLE -> syllables;
      case WORD -> words;
    };
  }

  /** Returns how many frames each pause should last; -1 for phones. */
  int[] pauseFrames(int sampleRateHz) {
    int[] frames = new int[segments];
    for (int i = 0; i < segments; i++) {
      frames[i] = isPause(i) ? Math.round(pauseSeconds[i] * sampleRateHz) : -1;
    }
    return frames;
  }
}
