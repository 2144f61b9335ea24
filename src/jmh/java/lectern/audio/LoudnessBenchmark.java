package lectern.audio;

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

/** Brings the sound of the longest paragraph to its loudness, step by step. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LoudnessBenchmark {
  private Pcm sound;
  private LoudnessBlocks blocks;
  private Leveller leveller;

  /** Speaks the paragraph. */
  @Setup
  public void speak() throws Exception {
    sound = new SeedArticle().sound();
    blocks = LoudnessBlocks.of(sound);
    leveller = Leveller.to(LoudnessTarget.SPEECH, List.of(blocks));
  }

  /** Measures energies and peaks. */
  @Benchmark
  public LoudnessBlocks measure(Counts.Sound counts) {
    count(counts);
    return LoudnessBlocks.of(sound);
  }

  /** Chooses the gain for what was measured. */
  @Benchmark
  public Leveller chooseGain(Counts.Sound counts) {
    count(counts);
    return Leveller.to(LoudnessTarget.SPEECH, List.of(blocks));
  }

  /** Turns the sound up and limits its peaks. */
  @Benchmark
  public void level(Counts.Sound counts, Blackhole hole) {
    count(counts);
    leveller.apply(
        sound,
        blocks,
        (samples, frames) -> {
          hole.consume(samples);
          hole.consume(frames);
        });
  }

  /** Looks for the highest true peak. */
  @Benchmark
  public double findTruePeak(Counts.Sound counts) {
    count(counts);
    return TruePeak.dbtp(sound);
  }

  private void count(Counts.Sound counts) {
    counts.samples += sound.frames();
    counts.seconds += sound.seconds();
  }
}
