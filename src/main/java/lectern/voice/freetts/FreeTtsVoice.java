package lectern.voice.freetts;

import com.sun.speech.freetts.ProcessException;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Span;
import lectern.audio.Pcm;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Break;
import lectern.voice.Mark;
import lectern.voice.Pronounced;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;

/** Speaks with FreeTTS, for one thread. */
final class FreeTtsVoice implements Voice {
  private final Engine engine;
  private final Pronouncer pronouncer;
  private final KnownWords known;
  private final Pieces pieces;
  private final Prosody prosody;
  private final Delivery delivery;
  private final Utterances utterances;
  private final Buffers buffers = new Buffers();
  private final Timeline timeline;

  FreeTtsVoice(Engine engine, PhoneTable phones, Pronouncer pronouncer, Prosody prosody) {
    this.engine = engine;
    this.pronouncer = pronouncer;
    this.known = new KnownWords(pronouncer);
    this.pieces = new Pieces(known, prosody.pauses());
    this.prosody = prosody;
    this.delivery = Delivery.of(prosody);
    this.utterances = new Utterances(phones);
    this.timeline = new Timeline(engine.sampleRateHz());
  }

  @Override
  public Recording speak(SpokenParagraph paragraph) throws VoiceException {
    timeline.begin();
    List<Mark> sentenceMarks = new ArrayList<>();
    List<Mark> wordMarks = new ArrayList<>();
    int head = frames(Break.HEAD);
    int end = head;
    for (SpokenSentence sentence : paragraph.sentences()) {
      int gap = sentenceMarks.isEmpty() ? head : frames(Break.SENTENCE);
      List<SpokenWord> words = sentence.words();
      WordTimes times = new WordTimes(words.size());
      speak(sentence, words, gap, times);
      if (times.hasSound()) {
        sentenceMarks.add(new Mark(sentence.span(), times.firstStart(), times.lastEnd()));
      }
      for (int i = 0; i < words.size(); i++) {
        Span span = words.get(i).span();
        wordMarks.add(
            times.has(i) ? new Mark(span, times.start(i), times.end(i)) : new Mark(span, end, end));
        end = wordMarks.get(wordMarks.size() - 1).endFrame();
      }
    }
    int silence = sentenceMarks.isEmpty() ? head : 0;
    Pcm pcm = timeline.finish(silence + frames(Break.after(paragraph.written().kind())));
    return new Recording(pcm, sentenceMarks, wordMarks);
  }

  @Override
  public void reuse(Recording recording) {
    timeline.reuse(recording.pcm());
  }

  private void speak(SpokenSentence sentence, List<SpokenWord> words, int firstGap, WordTimes times)
      throws VoiceException {
    List<List<Piece>> chunks = chunks(sentence);
    boolean rising = Questions.rises(sentence);
    int gap = firstGap;
    for (int i = 0; i < chunks.size(); i++) {
      List<Piece> chunk = chunks.get(i);
      Rendering rendering = render(chunk, rising && i + 1 == chunks.size(), words);
      times.add(chunk, rendering.segmentEnds, timeline.append(gap, rendering));
      gap = frames(chunk.get(chunk.size() - 1).pauseMs());
    }
  }

  /** Returns a sentence in stretches that the engine takes in one go. */
  private List<List<Piece>> chunks(SpokenSentence sentence) throws VoiceException {
    try {
      List<List<Piece>> chunks = new ArrayList<>();
      for (List<Piece> chunk : Chunks.cut(pieces.of(sentence), prosody.pauses().ms(Break.COMMA))) {
        chunks.add(Bridges.over(chunk));
      }
      return chunks;
    } catch (RuntimeException e) {
      throw new VoiceException(sentence.span(), e);
    }
  }

  private Rendering render(List<Piece> chunk, boolean rising, List<SpokenWord> words)
      throws VoiceException {
    try {
      Tiers tiers = utterances.of(chunk, rising);
      Rendering rendering = engine.render(tiers, delivery, buffers);
      return rendering.cleaned(tiers, engine.sampleRateHz(), buffers.cleaned);
    } catch (ProcessException | RuntimeException e) {
      int start = words.get(chunk.get(0).word()).span().start();
      int end = words.get(chunk.get(chunk.size() - 1).word()).span().end();
      throw new VoiceException(new Span(start, Math.max(start, end)), e);
    }
  }

  @Override
  public Pronounced pronounce(SpokenWord word) {
    return new Pronounced(known.phones(word), pronouncer.source(word));
  }

  @Override
  public List<String> phones(SpokenWord word) {
    return known.phones(word);
  }

  @Override
  public List<String> phones(SpokenSentence sentence) throws VoiceException {
    List<String> phones = new ArrayList<>();
    for (List<Piece> chunk : chunks(sentence)) {
      for (Piece piece : chunk) {
        for (String phone : piece.phones()) {
          phones.add(Phones.bare(phone));
        }
      }
    }
    return phones;
  }

  private int frames(Break place) {
    return frames(prosody.pauses().ms(place));
  }

  private int frames(int ms) {
    return (int) ((long) ms * engine.sampleRateHz() / 1000);
  }
}
