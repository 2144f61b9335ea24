package lectern.writer;

import java.util.ArrayList;
import java.util.List;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.audio.Level;
import lectern.audio.Leveller;
import lectern.audio.LoudnessTarget;
import lectern.audio.Pcm;
import lectern.spoken.Ledger;
import lectern.spoken.Meaning;
import lectern.spoken.Pause;
import lectern.spoken.Reading;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Mark;
import lectern.voice.Prosody;
import lectern.voice.Recording;

/**
 * Articles and recordings made by hand: a sentence ends with a full stop, a word is what stands
 * between blanks, and sounds as a tone of a hundred frames a letter.
 */
final class Tones {
  static final ArticleWriter.Settings SETTINGS =
      new ArticleWriter.Settings(
          "tones", "Tones 1", Prosody.DEFAULT, "american", LoudnessTarget.OFF, "0.0");

  private static final int RATE = 16000;
  private static final int FRAMES_PER_LETTER = 100;

  private Tones() {}

  /** Makes an article of body paragraphs; one that has no letter is a break. */
  static Article article(String name, String... texts) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int number = 0;
    for (String text : texts) {
      boolean said = text.chars().anyMatch(Character::isLetter);
      number += said ? 1 : 0;
      paragraphs.add(new Paragraph(number, said ? Kind.BODY : Kind.BREAK, text));
    }
    return new Article(name, name + ".txt", "The " + name, paragraphs);
  }

  static SpokenParagraph spoken(Paragraph paragraph) {
    String text = paragraph.text();
    List<SpokenSentence> sentences = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int stop = text.indexOf(". ", start);
      int end = stop < 0 ? text.length() : stop + 1;
      sentences.add(sentence(text, new Span(start, end)));
      start = end + 1;
    }
    return new SpokenParagraph(paragraph, sentences);
  }

  private static SpokenSentence sentence(String text, Span span) {
    List<Reading> readings = new ArrayList<>();
    for (int start = span.start(); start < span.end(); ) {
      int blank = text.indexOf(' ', start);
      int end = blank < 0 || blank > span.end() ? span.end() : blank;
      Span word = new Span(start, end);
      String said = word.of(text).replace(".", "");
      List<SpokenWord> words =
          said.isEmpty() ? List.of() : List.of(new SpokenWord(said, word, false, null, Pause.NONE));
      readings.add(new Reading(word, "word", new Meaning.Word(said), words));
      start = end + 1;
    }
    return new SpokenSentence(span, readings, SpokenSentence.Ending.STATEMENT);
  }

  static Recording record(SpokenParagraph paragraph) {
    List<Mark> sentences = new ArrayList<>();
    List<Mark> words = new ArrayList<>();
    int frame = 0;
    for (SpokenSentence sentence : paragraph.sentences()) {
      int start = frame;
      for (SpokenWord word : sentence.words()) {
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
    return new Recording(new Pcm(samples, RATE), sentences, words);
  }

  /** Writes the sound of all paragraphs, without finishing. */
  static void writeAll(ArticleWriter writer, Article article) throws UnwritableOutputException {
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.kind() != Kind.BREAK) {
        write(writer, paragraph);
      }
    }
  }

  /** Writes the sound of a paragraph; the identity of its sound is its text. */
  static ArticleWriter.Written write(ArticleWriter writer, Paragraph paragraph)
      throws UnwritableOutputException {
    SpokenParagraph spoken = spoken(paragraph);
    Recording recording = record(spoken);
    String id = id(paragraph);
    Master found = writer.find(id, null);
    Master master = found == null ? Master.of(recording) : found;
    if (found == null) {
      writer.keep(id, recording, master);
    }
    Prepared prepared = Prepared.of(spoken, id, master);
    ArticleWriter.Written written =
        writer.<RuntimeException>write(
            paragraph,
            prepared,
            Leveller.NONE,
            () -> new MeasuredSound(recording.pcm(), master.loudness()));
    writer.enter(paragraph, prepared, written);
    return written;
  }

  static String id(Paragraph paragraph) {
    return new Digest().add(paragraph.text()).hex(16);
  }

  static void finish(ArticleWriter writer) throws UnwritableOutputException {
    writer.finish(Ledger.EMPTY, Leveller.NONE, new Level(-20, -20, -3));
  }
}
