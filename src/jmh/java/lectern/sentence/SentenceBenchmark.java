package lectern.sentence;

import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.Counts;
import lectern.SeedArticle;
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

/** Stage 2: cuts every paragraph of the article into sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SentenceBenchmark {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private List<String> texts;
  private int words;

  /** Reads the article. */
  @Setup
  public void read() throws Exception {
    texts = new SeedArticle().texts();
    for (String text : texts) {
      words += text.strip().split("\\s+").length;
    }
  }

  /** Cuts all paragraphs. */
  @Benchmark
  public void split(Counts.Text counts, Blackhole hole) {
    for (String text : texts) {
      List<Sentence> sentences = splitter.split(text);
      counts.sentences += sentences.size();
      hole.consume(sentences);
    }
    counts.words += words;
  }
}
