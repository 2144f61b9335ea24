package lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lectern.audio.WavFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, run as a process on the seed article. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class JarIT {
  private static final Path LAUNCHER = Path.of("target/lectern/bin/lectern").toAbsolutePath();
  private static final Path SEED = Path.of("seeds/mali-sanctions.txt").toAbsolutePath();

  @TempDir private Path folder;

  /** What a process left: its exit code, and what it printed. */
  private record Result(int code, String out, String err) {}

  private Result run(Path in, String... words) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile()).redirectInput(in.toFile());
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends").isTrue();
    return new Result(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private Result lectern(String... args) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(LAUNCHER.toString()));
    words.addAll(List.of(args));
    return run(SEED, words.toArray(String[]::new));
  }

  @Test
  void theSeedArticleBecomesTwentyTwoFilesOfThreeToFourMinutes() throws Exception {
    Result result = lectern("read", SEED.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("22 paragraphs").hasLineCount(1);
    Map<String, byte[]> files = files(folder.resolve("output/mali-sanctions"));
    assertThat(files.keySet().stream().filter(name -> name.endsWith(".wav"))).hasSize(22);
    assertThat(files).containsKeys("001.wav", "022.wav", "article.json");
    double seconds = 0;
    for (int i = 1; i <= 22; i++) {
      Path file = folder.resolve("output/mali-sanctions/%03d.wav".formatted(i));
      try (var in = Files.newInputStream(file)) {
        seconds += WavFile.read(in).pcm().seconds();
      }
    }
    assertThat(seconds).isBetween(180.0, 260.0);
  }

  @Test
  void twoRunsAndAnyNumberOfJobsLeaveTheSameBytes() throws Exception {
    assertThat(lectern("read", "-q", "-j", "1", "-o", "one", SEED.toString()).code()).isZero();
    assertThat(lectern("read", "-q", "-j", "2", "-o", "two", SEED.toString()).code()).isZero();
    assertThat(lectern("read", "-q", "-j", "2", "-o", "two", SEED.toString()).code()).isZero();
    Map<String, byte[]> one = files(folder.resolve("one"));
    Map<String, byte[]> two = files(folder.resolve("two"));
    assertThat(two.keySet()).isEqualTo(one.keySet());
    one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void anArticleComesThroughAPipe() throws Exception {
    String pipe = "cat '" + SEED + "' | '" + LAUNCHER + "' read - -o piped";
    Result result = run(SEED, "sh", "-c", pipe);
    assertThat(result.code()).as(result.err()).isZero();
    Map<String, byte[]> files = files(folder.resolve("piped"));
    assertThat(files.keySet().stream().filter(name -> name.endsWith(".wav"))).hasSize(22);
  }

  @Test
  void linesAndSentencesComeThroughAPipeToo() throws Exception {
    String seed = "cat '" + SEED + "' | '" + LAUNCHER + "' ";
    assertThat(run(SEED, "sh", "-c", seed + "text --lines -").out()).hasLineCount(22);
    assertThat(run(SEED, "sh", "-c", seed + "sentences -").out())
        .contains("report released in May.\n");
    String json = "printf '\"One. Two.\"\\n' | '" + LAUNCHER + "' sentences --json -";
    assertThat(run(SEED, "sh", "-c", json).out()).isEqualTo("[\"One.\",\"Two.\"]\n");
  }

  @Test
  void theSeedArticleIsSaidWithoutDigitsAndSymbols() throws Exception {
    Result result = lectern("text", SEED.toString());
    assertThat(result.code()).isZero();
    assertThat(result.out()).matches("[A-Za-z' \n]+");
    assertThat(result.out())
        .contains("The U S has")
        .containsIgnoringCase("lieutenant colonel Adama")
        .contains("two hundred seventy percent")
        .contains("December twenty twenty one")
        .contains("twelve thousand strong")
        .contains("H R W");
    assertThat(result.out().split("\n\n")).hasSize(22);
  }

  @Test
  void theJarRunsAlone() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path jar = Path.of("target/lectern.jar").toAbsolutePath();
    Result result = run(SEED, java, "-jar", jar.toString(), "--version");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).matches("lectern \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void theLauncherWorksThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    Result result = run(SEED, link.toString(), "voices");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).startsWith("kevin16\n");
  }

  @Test
  void aDamagedClassArchiveIsPassedOverInSilence() throws Exception {
    Path lib = Files.createDirectories(folder.resolve("moved/lib"));
    for (String name : List.of("lectern.jar", "lectern.resources")) {
      Files.createSymbolicLink(lib.resolve(name), LAUNCHER.resolveSibling("../lib/" + name));
    }
    Files.writeString(lib.resolve("lectern.jsa"), "no archive");
    Path bin = Files.createDirectories(folder.resolve("moved/bin"));
    Path launcher = Files.copy(LAUNCHER, bin.resolve("lectern"), COPY_ATTRIBUTES);
    Result result = run(SEED, launcher.toString(), "voices");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("kevin16\n");
  }

  @Test
  void othersProgramsReadTheSound() throws Exception {
    assertThat(lectern("read", "-q", SEED.toString()).code()).isZero();
    Path file = folder.resolve("output/mali-sanctions/007.wav");
    assumeTrue(isThere("ffprobe"), "ffprobe is not installed (Debian: ffmpeg)");
    Result probe =
        run(
            SEED,
            "ffprobe",
            "-v",
            "error",
            "-show_entries",
            "stream=codec_name,sample_rate,channels:format_tags=title,track",
            "-of",
            "default=noprint_wrappers=1",
            file.toString());
    assertThat(probe.err()).isEmpty();
    assertThat(probe.out())
        .contains("codec_name=pcm_s16le", "sample_rate=16000", "channels=1", "track=7");
    assumeTrue(isThere("sox"), "sox is not installed (Debian: sox)");
    Result sox = run(SEED, "sox", file.toString(), "-n", "stat");
    assertThat(sox.code()).as(sox.err()).isZero();
    assertThat(sox.err()).doesNotContain("WARN").contains("Length (seconds)");
  }

  private boolean isThere(String program) throws InterruptedException {
    try {
      return run(SEED, "sh", "-c", "command -v " + program).code() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return files;
  }
}
