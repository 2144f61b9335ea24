package lectern.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Writes the sound of the longest paragraph into a file of each format that needs no program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EncodingBenchmark {
  private Pcm sound;
  private Path folder;

  /** Speaks the paragraph. */
  @Setup
  public void speak() throws Exception {
    sound = new SeedArticle().sound();
    folder = Files.createTempDirectory("lectern-benchmark");
  }

  /** Removes the folder, which is empty by now. */
  @TearDown
  public void remove() throws IOException {
    Files.delete(folder);
  }

  /** Writes samples as they are. */
  @Benchmark
  public void wav(Counts.Sound counts) throws IOException {
    write(AudioFormat.WAV, counts);
  }

  /** Writes FLAC. */
  @Benchmark
  public void flac(Counts.Sound counts) throws IOException {
    write(AudioFormat.FLAC, counts);
  }

  /** Writes MP3. */
  @Benchmark
  public void mp3(Counts.Sound counts) throws IOException {
    write(AudioFormat.MP3, counts);
  }

  /** Writes Opus. */
  @Benchmark
  public void opus(Counts.Sound counts) throws IOException {
    write(AudioFormat.OPUS, counts);
  }

  private void write(AudioFormat format, Counts.Sound counts) throws IOException {
    Path file = folder.resolve("sound." + format.ending());
    AudioHeader header =
        new AudioHeader(sound.sampleRateHz(), sound.frames(), Tags.NONE, List.of());
    try (AudioEncoder encoder = format.open(file, header)) {
      encoder.write(sound);
      encoder.finish();
    }
    Files.delete(file);
    counts.samples += sound.frames();
    counts.seconds += sound.seconds();
  }
}
