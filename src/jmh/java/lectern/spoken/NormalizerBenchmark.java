package lectern.spoken;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.Counts;
import lectern.SeedArticle;
import lectern.sentence.Sentence;
import lectern.spoken.en.English;
import lectern.spoken.en.Style;
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
import org.openjdk.jmh.infra.Blackhole;

/** Stage 3: works out what is said for every sentence of the article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NormalizerBenchmark {
  private final Normalizer normalizer = new Normalizer(new English(Style.AMERICAN));
  private List<Sentence> sentences;

  /** Reads the article. */
  @Setup
  public void read() throws Exception {
    sentences = new SeedArticle().sentences();
  }

  /** Normalizes all sentences. */
  @Benchmark
  public void normalize(Counts.Text counts, Blackhole hole) {
    for (Sentence sentence : sentences) {
      SpokenSentence spoken = normalizer.normalize(sentence);
      counts.words += spoken.words().size();
      hole.consume(spoken);
    }
    counts.sentences += sentences.size();
  }
}
