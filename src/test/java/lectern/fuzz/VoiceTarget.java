package lectern.fuzz;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.sentence.Sentence;
import lectern.sentence.SentenceSplitter;
import lectern.spoken.Normalizer;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.spoken.en.English;
import lectern.spoken.en.Style;
import lectern.voice.Mark;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import lectern.voice.UnknownVoiceException;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import lectern.voice.freetts.FreeTtsVoices;

/** The voice speaks what is said for any text, and every word and sentence has its mark. */
public final class VoiceTarget {
  private static final SentenceSplitter SPLITTER = new SentenceSplitter();
  private static final Normalizer NORMALIZER = new Normalizer(new English(Style.AMERICAN));
  private static final Voice VOICE = voice();

  private VoiceTarget() {}

  private static Voice voice() {
    try {
      return FreeTtsVoices.load(FreeTtsVoices.DEFAULT_NAME).newVoice(Prosody.DEFAULT);
    } catch (UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tries some bytes. */
  public static void fuzzerTestOneInput(byte[] data) throws VoiceException {
    String text = Texts.of(data);
    List<SpokenSentence> sentences = new ArrayList<>();
    int words = 0;
    int heard = 0;
    for (Sentence sentence : SPLITTER.split(text)) {
      SpokenSentence spoken = NORMALIZER.normalize(sentence);
      for (SpokenWord word : spoken.words()) {
        VOICE.pronounce(word);
        words++;
      }
      heard += spoken.words().isEmpty() ? 0 : 1;
      sentences.add(spoken);
    }
    if (words > 0) {
      Recording recording =
          VOICE.speak(new SpokenParagraph(new Paragraph(1, Kind.BODY, text), sentences));
      Law.holds(recording.words().size() == words, "every word has a mark");
      Law.holds(recording.sentences().size() == heard, "every sentence with words has a mark");
      check(recording.words(), recording.pcm().frames());
      check(recording.sentences(), recording.pcm().frames());
    }
  }

  private static void check(List<Mark> marks, int frames) {
    int at = 0;
    for (Mark mark : marks) {
      Law.holds(mark.startFrame() >= at, "marks go forward");
      Law.holds(mark.endFrame() >= mark.startFrame(), "a mark ends behind its start");
      at = mark.endFrame();
    }
    Law.holds(at <= frames, "marks lie in the sound");
  }
}
