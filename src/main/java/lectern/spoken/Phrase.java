package lectern.spoken;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;
import lectern.lexicon.Pronunciation.Phonemes;
import org.jspecify.annotations.Nullable;

/** Takes up the words of a sentence as they are found. */
public final class Phrase {
  private final List<SpokenWord> words = new ArrayList<>();
  private final Span span;

  /**
   * Starts without words.
   *
   * @param span the written text that all words of this phrase come from
   */
  public Phrase(Span span) {
    this.span = span;
  }

  /** Adds one word: letters and apostrophes only. */
  public Phrase word(String word) {
    return add(word, false, null);
  }

  /** Adds one word with its sounds. */
  public Phrase word(String word, Phonemes phonemes) {
    return add(word, false, phonemes);
  }

  /** Adds words that are separated by single blanks or hyphens. */
  public Phrase words(String words) {
    int start = 0;
    for (int at = 0; at <= words.length(); at++) {
      if (at == words.length() || words.charAt(at) == ' ' || words.charAt(at) == '-') {
        if (at > start) {
          word(words.substring(start, at));
        }
        start = at + 1;
      }
    }
    return this;
  }

  /** Adds the names of letters, one for each character of {@code letters}; others are left out. */
  public Phrase letters(String letters) {
    for (int at = 0; at < letters.length(); at++) {
      if (Character.isLetter(letters.charAt(at))) {
        add(String.valueOf(Character.toUpperCase(letters.charAt(at))), true, null);
      }
    }
    return this;
  }

  /** Adds an ending, such as {@code 's}, to the last word. */
  public Phrase ending(String ending) {
    if (!ending.isEmpty() && !words.isEmpty()) {
      SpokenWord last = words.remove(words.size() - 1);
      words.add(
          new SpokenWord(last.text() + ending, span, last.letter(), last.phonemes(), last.pause()));
    }
    return this;
  }

  /** Makes a pause after the last word. */
  public Phrase pause(Pause pause) {
    if (!words.isEmpty()) {
      words.add(pausing(words.remove(words.size() - 1), pause));
    }
    return this;
  }

  /** Returns the words so far. */
  List<SpokenWord> toWords() {
    return List.copyOf(words);
  }

  /** Returns {@code word} with at least this pause behind it. */
  static SpokenWord pausing(SpokenWord word, Pause pause) {
    return word.pause().compareTo(pause) >= 0
        ? word
        : new SpokenWord(word.text(), word.span(), word.letter(), word.phonemes(), pause);
  }

  private Phrase add(String word, boolean letter, @Nullable Phonemes phonemes) {
    words.add(new SpokenWord(word, span, letter, phonemes, Pause.NONE));
    return this;
  }
}
