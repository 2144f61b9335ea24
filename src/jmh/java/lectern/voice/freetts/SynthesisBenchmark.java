package lectern.voice.freetts;

import java.util.concurrent.TimeUnit;
import lectern.Counts;
import lectern.SeedArticle;
import lectern.audio.Pcm;
import lectern.spoken.SpokenParagraph;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import lectern.voice.Voice;
import lectern.voice.VoiceException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Stage 4: speaks the longest paragraph of the article, whose words are already known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SynthesisBenchmark {
  private Voice voice;
  private SpokenParagraph paragraph;

  /** Loads the voice and reads the article. */
  @Setup
  public void read() throws Exception {
    voice = FreeTtsVoices.load(FreeTtsVoices.DEFAULT_NAME).newVoice(Prosody.DEFAULT);
    paragraph = new SeedArticle().longest();
  }

  /** Speaks the paragraph. */
  @Benchmark
  public Recording speak(Counts.Sound counts) throws VoiceException {
    Recording recording = voice.speak(paragraph);
    Pcm sound = recording.pcm();
    counts.samples += sound.frames();
    counts.seconds += sound.seconds();
    return recording;
  }
}
