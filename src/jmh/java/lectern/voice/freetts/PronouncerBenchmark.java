package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lectern.Counts;
import lectern.SeedArticle;
import lectern.spoken.SpokenWord;
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

/** The first part of stage 4: finds the phones of every word of the article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PronouncerBenchmark {
  private final Pronouncer pronouncer = Pronouncer.load();
  private final KnownWords known = new KnownWords(pronouncer);
  private final LetterToSound rules = LetterToSound.load(Pronouncer.RULES);
  private List<SpokenWord> words;
  private List<String> spellings;

  /** Reads the article. */
  @Setup
  public void read() throws Exception {
    words = new SeedArticle().words();
    spellings = new ArrayList<>();
    for (SpokenWord word : words) {
      spellings.add(AsciiLetters.of(word.text()));
    }
  }

  /** Looks every word up as if it came for the first time. */
  @Benchmark
  public void lookUp(Counts.Words counts, Blackhole hole) {
    for (SpokenWord word : words) {
      hole.consume(pronouncer.phones(word));
    }
    counts.words += words.size();
  }

  /** Takes every word from those that are remembered. */
  @Benchmark
  public void remember(Counts.Words counts, Blackhole hole) {
    for (SpokenWord word : words) {
      hole.consume(known.phones(word));
    }
    counts.words += words.size();
  }

  /** Says every word by the letter-to-sound rules alone. */
  @Benchmark
  public void applyRules(Counts.Words counts, Blackhole hole) {
    for (String spelling : spellings) {
      hole.consume(rules.phones(spelling));
    }
    counts.words += spellings.size();
  }
}
