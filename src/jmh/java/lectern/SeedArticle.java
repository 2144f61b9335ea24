package lectern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.article.Paragraph;
import lectern.audio.Pcm;
import lectern.reader.UnreadableArticleException;
import lectern.sentence.Sentence;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.voice.Prosody;
import lectern.voice.UnknownVoiceException;
import lectern.voice.VoiceException;
import lectern.voice.freetts.FreeTtsVoices;

/** What each stage of Lectern makes of the seed article: the input of all benchmarks. */
public final class SeedArticle {
  private static final Path FILE = Path.of("seeds/mali-sanctions.txt");

  private final Lectern lectern;
  private final List<Paragraph> paragraphs;

  /**
   * Reads the article, from the project's folder.
   *
   * @throws UnreadableArticleException if it is not there
   */
  public SeedArticle() throws UnreadableArticleException, UnknownVoiceException {
    lectern = Lectern.builder().build();
    paragraphs = lectern.article(FILE).paragraphs();
  }

  /** Returns the written text of all paragraphs. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      texts.add(paragraph.text());
    }
    return texts;
  }

  /** Returns all sentences. */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (String text : texts()) {
      sentences.addAll(lectern.sentences(text));
    }
    return sentences;
  }

  /** Returns all words as they are said. */
  public List<SpokenWord> words() {
    List<SpokenWord> words = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      words.addAll(words(lectern.spoken(paragraph)));
    }
    return words;
  }

  /** Returns the words of a paragraph as they are said. */
  public static List<SpokenWord> words(SpokenParagraph paragraph) {
    List<SpokenWord> words = new ArrayList<>();
    for (SpokenSentence sentence : paragraph.sentences()) {
      words.addAll(sentence.words());
    }
    return words;
  }

  /** Returns the longest paragraph as it is said. */
  public SpokenParagraph longest() {
    return lectern.spoken(
        paragraphs.stream().max(Comparator.comparingInt(p -> p.text().length())).orElseThrow());
  }

  /**
   * Returns the sound of the longest paragraph.
   *
   * @throws VoiceException if the voice fails on it
   */
  public Pcm sound() throws UnknownVoiceException, VoiceException {
    return FreeTtsVoices.load(FreeTtsVoices.DEFAULT_NAME)
        .newVoice(Prosody.DEFAULT)
        .speak(longest())
        .pcm();
  }
}
