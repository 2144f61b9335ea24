package lectern;

import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import lectern.article.Article;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.audio.LoudnessTarget;
import lectern.data.Resources;
import lectern.lexicon.Lexicon;
import lectern.reader.ArticleReader;
import lectern.reader.Policy;
import lectern.reader.ReaderSettings;
import lectern.reader.UnreadableArticleException;
import lectern.sentence.Sentence;
import lectern.sentence.SentenceSplitter;
import lectern.spoken.Meaning;
import lectern.spoken.Normalizer;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenWord;
import lectern.spoken.en.Style;
import lectern.voice.Pronounced;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import lectern.voice.UnknownVoiceException;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import lectern.voice.freetts.FreeTtsVoices;
import lectern.writer.ArticleWriter;
import lectern.writer.UnwritableOutputException;

/**
 * Reads articles aloud. This is the whole library, and the only place that wires its stages
 * together:
 *
 * <ol>
 *   <li>{@code reader} turns a file or stream into an {@link Article}: numbered paragraphs.
 *   <li>{@code sentence} cuts each paragraph into sentences.
 *   <li>{@code spoken} works out what is said for each sentence: words, letters, pauses.
 *   <li>{@code voice} speaks a paragraph: samples, and the time of every word. Some paragraphs are
 *       spoken ahead, in parallel; they come out in order.
 *   <li>{@code writer} leaves one WAV file for each paragraph, and the manifest.
 * </ol>
 *
 * <p>Every word keeps the span of the written text that it came from, through all stages. The same
 * input gives the same bytes, with any number of jobs. A word that the voice fails on is left out,
 * and a paragraph that fails does not stop the others; the {@link Report} tells what became of
 * each.
 */
public final class Lectern {
  private final ArticleReader reader;
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Ahead<Normalizer> normalizer;
  private final VoiceSource voices;
  private final Prosody prosody;
  private final Style style;
  private final LoudnessTarget loudness;
  private final boolean afresh;
  private final int jobs;

  private Lectern(Builder builder, VoiceSource voices) {
    this.voices = voices;
    this.prosody = builder.prosody;
    this.style = builder.style;
    this.loudness = builder.loudness;
    this.afresh = builder.afresh;
    this.reader = new ArticleReader(builder.reading);
    this.normalizer = Usual.rules(builder.style, builder.lexicon);
    this.jobs = builder.jobs;
  }

  /**
   * Returns a builder with the default voice, its usual speed and pitch, and a job for each core.
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts loading the usual voice and rules, which most of those that are built take, before it is
   * known which; the caller need not wait.
   */
  public static void prepare() {
    Usual.begin();
  }

  /** Returns the names of all voices, the default one first. */
  public static List<String> voiceNames() {
    return FreeTtsVoices.names();
  }

  /** Returns the version of Lectern, such as {@code 0.1.0}. */
  public static String version() {
    return Resources.text("/lectern/version.txt").strip();
  }

  /**
   * Reads an article from a file.
   *
   * @throws UnreadableArticleException if it is missing, empty, or not text
   */
  public Article article(Path file) throws UnreadableArticleException {
    return reader.read(file);
  }

  /**
   * Reads an article from a stream, which it leaves open.
   *
   * @param name what to call the article
   * @throws UnreadableArticleException if it is empty or not text
   */
  public Article article(InputStream in, String name) throws UnreadableArticleException {
    return reader.read(in, name);
  }

  /**
   * Fetches an article from the web.
   *
   * @param address such as {@code https://example.com/article}
   * @throws UnreadableArticleException if it cannot be fetched or holds no article
   * @throws InterruptedException if the thread is interrupted
   */
  public Article fetched(String address) throws UnreadableArticleException, InterruptedException {
    return reader.fetch(address);
  }

  /** Returns the sentences of a paragraph's text. */
  public List<Sentence> sentences(String paragraph) {
    return splitter.split(paragraph);
  }

  /** Returns what is said for a paragraph. */
  public SpokenParagraph spoken(Paragraph paragraph) {
    if (paragraph.delivery() instanceof Delivery.Announced announced) {
      SpokenSentence said = spoken(announced.words());
      return SpokenParagraph.whole(
          paragraph, "announcement", new Meaning.Announcement(announced.words()), said.words());
    }
    if (paragraph.delivery() instanceof Delivery.Skipped skipped) {
      return SpokenParagraph.whole(
          paragraph, "skipped", new Meaning.Skipped(skipped.reason(), false), List.of());
    }
    List<SpokenSentence> sentences = new ArrayList<>();
    for (Sentence sentence : splitter.split(paragraph.text())) {
      sentences.add(normalizer.get().normalize(sentence));
    }
    return new SpokenParagraph(paragraph, sentences);
  }

  /** Returns what is said for a text that is taken as one sentence. */
  public SpokenSentence spoken(String sentence) {
    return normalizer.get().normalize(new Sentence(sentence, new Span(0, sentence.length())));
  }

  /**
   * Starts loading the voice and the rules of the language, so that they are ready sooner; the
   * caller need not wait.
   */
  public void warmUp() {
    voices.warmUp();
    normalizer.begin();
  }

  /** Returns how the voice says a word on its own, and where it has that from. */
  public Pronounced pronounce(SpokenWord word) {
    return voices.newVoice(prosody).pronounce(word);
  }

  /**
   * Returns the phones that the voice makes for a sentence: ARPAbet, small letters, without stress.
   *
   * @throws VoiceException if the voice fails on it
   */
  public List<String> phones(SpokenSentence sentence) throws VoiceException {
    return voices.newVoice(prosody).phones(sentence);
  }

  /**
   * Speaks an article into files: a folder named after it, in it one WAV file for each paragraph
   * and the manifest {@code article.json}. What an earlier run has left is used again where it is
   * still right.
   *
   * @param article what to read
   * @param output the folder in which the article's folder is made
   * @param progress is told of each paragraph, in order
   * @throws UnwritableOutputException if the folder cannot be written; whole files stay
   * @throws InterruptedException if the thread is interrupted; whole files stay
   */
  public Report read(Article article, Path output, Progress progress)
      throws UnwritableOutputException, InterruptedException {
    warmUp();
    ArticleWriter.Settings settings = settings();
    try (ArticleWriter writer = ArticleWriter.open(output, article, settings, afresh);
        Workers workers = new Workers(jobs)) {
      progress.start(article, article.size());
      Identity identity = new Identity(settings);
      return new Production(article, writer, new Normalizing(), voiceOfThread(), identity, progress)
          .perform(loudness, workers);
    } catch (UnwritableOutputException e) {
      if (e.getCause() instanceof ClosedByInterruptException) {
        throw new InterruptedException();
      }
      throw e;
    }
  }

  private ArticleWriter.Settings settings() {
    return new ArticleWriter.Settings(
        voices.name(),
        voices.engine(),
        prosody,
        style.name().toLowerCase(Locale.ROOT),
        loudness,
        version());
  }

  private ThreadLocal<Voice> voiceOfThread() {
    return new VoiceOfThread();
  }

  private final class Normalizing implements Function<Paragraph, SpokenParagraph> {
    @Override
    public SpokenParagraph apply(Paragraph paragraph) {
      return spoken(paragraph);
    }
  }

  private final class VoiceOfThread extends ThreadLocal<Voice> {
    @Override
    protected Voice initialValue() {
      return voices.newVoice(prosody);
    }
  }

  /**
   * Looks through an article for what may sound wrong, and finds out how long it plays; writes
   * nothing.
   *
   * @throws InterruptedException if the thread is interrupted
   */
  public Findings check(Article article) throws InterruptedException {
    warmUp();
    Inspection inspection = new Inspection(voices.newVoice(prosody));
    ThreadLocal<Voice> voice = voiceOfThread();
    try (Workers workers = new Workers(jobs)) {
      workers.inOrder(said(article), paragraph -> take(paragraph, voice), inspection::take);
    } catch (UnwritableOutputException e) {
      throw new IllegalStateException("an inspection writes nothing", e);
    }
    return inspection.finish(article);
  }

  private Take take(Paragraph paragraph, ThreadLocal<Voice> voice) {
    SpokenParagraph spoken = spoken(paragraph);
    try {
      if (Take.isSilent(spoken)) {
        return new Take(spoken, 0);
      }
      Recording recording = Speaker.speak(spoken, voice.get());
      double seconds = recording.pcm().seconds();
      voice.get().reuse(recording);
      return new Take(spoken.without(recording.unspoken(), Speaker.REASON), seconds);
    } catch (VoiceException e) {
      return new Take(spoken.without(Speaker.spans(spoken), Speaker.REASON), 0);
    }
  }

  /** Returns the paragraphs that are said: all but breaks between sections. */
  private static Workers.Source<Paragraph> said(Article article) {
    Iterator<Paragraph> paragraphs = article.paragraphs().iterator();
    return () -> {
      while (paragraphs.hasNext()) {
        Paragraph paragraph = paragraphs.next();
        if (paragraph.kind() != Kind.BREAK) {
          return paragraph;
        }
      }
      return null;
    };
  }

  /** Collects the settings of a {@link Lectern}. */
  public static final class Builder {
    private String voice = FreeTtsVoices.DEFAULT_NAME;
    private boolean reference;
    private Prosody prosody = Prosody.DEFAULT;
    private Style style = Style.AMERICAN;
    private LoudnessTarget loudness = LoudnessTarget.SPEECH;
    private boolean afresh;
    private ReaderSettings reading = ReaderSettings.USUAL;
    private Lexicon lexicon = Lexicon.EMPTY;
    private int jobs = Runtime.getRuntime().availableProcessors();

    private Builder() {}

    /** Sets the voice, one of {@link Lectern#voiceNames()}. */
    public Builder voice(String name) {
      this.voice = name;
      return this;
    }

    /** Sets whether FreeTTS's own utterance processors speak, slowly, to compare with. */
    public Builder reference(boolean reference) {
      this.reference = reference;
      return this;
    }

    /** Sets speed, pitch and silences. */
    public Builder prosody(Prosody prosody) {
      this.prosody = prosody;
      return this;
    }

    /** Sets whose habits of speech are followed. */
    public Builder style(Style style) {
      this.style = style;
      return this;
    }

    /** Sets how loud articles shall be. */
    public Builder loudness(LoudnessTarget target) {
      this.loudness = target;
      return this;
    }

    /** Sets whether everything is spoken, even what an earlier run has left. */
    public Builder afresh(boolean afresh) {
      this.afresh = afresh;
      return this;
    }

    /** Sets what is read of an article, announced, and left out. */
    public Builder policy(Policy policy) {
      this.reading = reading.withPolicy(policy);
      return this;
    }

    /** Sets how articles are read. */
    public Builder reading(ReaderSettings reading) {
      this.reading = reading;
      return this;
    }

    /** Sets how particular words are said. */
    public Builder lexicon(Lexicon lexicon) {
      this.lexicon = lexicon;
      return this;
    }

    /**
     * Sets how many paragraphs are spoken at a time.
     *
     * @param jobs 1 or more
     */
    public Builder jobs(int jobs) {
      if (jobs < 1) {
        throw new IllegalArgumentException("no jobs: " + jobs);
      }
      this.jobs = jobs;
      return this;
    }

    /**
     * Returns a Lectern with these settings. The voice's data is loaded when it is first needed,
     * the usual one once for all.
     *
     * @throws UnknownVoiceException if there is no voice of that name
     */
    public Lectern build() throws UnknownVoiceException {
      if (!voiceNames().contains(voice)) {
        throw new UnknownVoiceException(voice, voiceNames());
      }
      String engine = reference ? "FreeTTS 1.2.2, reference" : "FreeTTS 1.2.2";
      return build(new VoiceSource(voice, engine, Usual.voices(voice, reference)));
    }

    /** Returns a Lectern that speaks with other voices. */
    Lectern build(VoiceSource voices) {
      return new Lectern(this, voices);
    }
  }
}
