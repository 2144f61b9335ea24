package lectern;

import java.util.ArrayList;
import java.util.List;
import lectern.audio.Pcm;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Mark;
import lectern.voice.Pronounced;
import lectern.voice.Pronounced.Source;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;

/**
 * A voice for tests: each word is a tone as long as its letters, 100 frames a letter; exact and
 * fast.
 */
final class TonesVoice implements Voice {
  static final String UNSPEAKABLE = "unspeakable";
  static final int FRAMES_PER_LETTER = 100;

  @Override
  public Recording speak(SpokenParagraph paragraph) throws VoiceException {
    List<Mark> words = new ArrayList<>();
    List<Mark> sentences = new ArrayList<>();
    int frame = 0;
    for (SpokenSentence sentence : paragraph.sentences()) {
      int start = frame;
      for (SpokenWord word : sentence.words()) {
        if (word.text().equals(UNSPEAKABLE)) {
          throw new VoiceException(word.span(), new IllegalStateException("no tone for it"));
        }
        int end = frame + FRAMES_PER_LETTER * word.text().length();
        words.add(new Mark(word.span(), frame, end));
        frame = end;
      }
      if (frame > start) {
        sentences.add(new Mark(sentence.span(), start, frame));
      }
    }
    short[] samples = new short[frame];
    for (int i = 0; i < frame; i++) {
      samples[i] = (short) (8000 * Math.sin(i * 0.2));
    }
    return new Recording(new Pcm(samples, 16000), sentences, words);
  }

  @Override
  public Pronounced pronounce(SpokenWord word) {
    return new Pronounced(
        List.of(word.text()), word.text().startsWith("X") ? Source.GUESSED : Source.DICTIONARY);
  }

  @Override
  public List<String> phones(SpokenSentence sentence) {
    return sentence.words().stream().map(SpokenWord::text).toList();
  }

  /** Returns a source of such voices. */
  static VoiceSource source() {
    return new VoiceSource(
        "tones", "test", new Ahead<>("tones", () -> prosody -> new TonesVoice()));
  }
}
