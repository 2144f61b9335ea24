package lectern;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;
import lectern.spoken.Reading;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;

/**
 * Speaks a paragraph also where the voice fails on something in it: that is then found and left
 * out, and all the rest is said. What is left out is one reading, mostly a word: half of a number
 * would be another number.
 */
final class Speaker {
  /** Why a reading is left out, as the manifest and the ledger call it. */
  static final String REASON = "voice failed";

  /** So many readings are tried in one go, so that the time stays linear if they all fail. */
  private static final int STRETCH = 64;

  private final SpokenParagraph paragraph;
  private final Voice voice;

  private Speaker(SpokenParagraph paragraph, Voice voice) {
    this.paragraph = paragraph;
    this.voice = voice;
  }

  /**
   * Speaks a paragraph.
   *
   * @return the sound; it tells what had to be left out, which is then said nowhere in it
   * @throws VoiceException if the voice fails on all of it, or on no word that could be found
   */
  static Recording speak(SpokenParagraph paragraph, Voice voice) throws VoiceException {
    try {
      return voice.speak(paragraph);
    } catch (VoiceException e) {
      List<Span> unspeakable = new Speaker(paragraph, voice).unspeakable();
      SpokenParagraph rest = paragraph.without(unspeakable, REASON);
      if (unspeakable.isEmpty() || Take.isSilent(rest)) {
        throw e;
      }
      return voice.speak(rest).leavingOut(unspeakable);
    }
  }

  /** Returns the spans of all readings of a paragraph that have words. */
  static List<Span> spans(SpokenParagraph paragraph) {
    List<Span> spans = new ArrayList<>();
    for (SpokenSentence sentence : paragraph.sentences()) {
      for (Reading reading : said(sentence)) {
        spans.add(reading.span());
      }
    }
    return spans;
  }

  private static List<Reading> said(SpokenSentence sentence) {
    List<Reading> said = new ArrayList<>();
    for (Reading reading : sentence.readings()) {
      if (!reading.words().isEmpty()) {
        said.add(reading);
      }
    }
    return said;
  }

  private List<Span> unspeakable() {
    List<Span> spans = new ArrayList<>();
    for (SpokenSentence sentence : paragraph.sentences()) {
      List<Reading> said = said(sentence);
      for (int from = 0; from < said.size(); from += STRETCH) {
        int to = Math.min(said.size(), from + STRETCH);
        collect(new ArrayList<>(said.subList(from, to)), sentence, spans);
      }
    }
    return spans;
  }

  /** Takes readings out of a stretch until the voice says the rest. */
  private void collect(List<Reading> stretch, SpokenSentence sentence, List<Span> spans) {
    while (!stretch.isEmpty() && !isSpeakable(stretch, sentence)) {
      spans.add(stretch.remove(culprit(stretch, sentence)).span());
    }
  }

  /** Returns the place of a reading with which the voice fails, and without which it does not. */
  private int culprit(List<Reading> stretch, SpokenSentence sentence) {
    int speakable = 0;
    int failing = stretch.size();
    while (failing - speakable > 1) {
      int middle = (speakable + failing) / 2;
      if (isSpeakable(stretch.subList(0, middle), sentence)) {
        speakable = middle;
      } else {
        failing = middle;
      }
    }
    return speakable;
  }

  private boolean isSpeakable(List<Reading> readings, SpokenSentence sentence) {
    SpokenSentence part = new SpokenSentence(sentence.span(), readings, sentence.ending());
    try {
      voice.reuse(voice.speak(new SpokenParagraph(paragraph.written(), List.of(part))));
      return true;
    } catch (VoiceException e) {
      return false;
    }
  }
}
