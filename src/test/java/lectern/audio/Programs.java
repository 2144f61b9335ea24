package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Other people's programs, to check our files with. */
final class Programs {
  private Programs() {}

  /** Runs a program, or skips the test where it is not installed; returns all that it said. */
  static String run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return output;
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed; install it to run this check");
      return "";
    }
  }

  /** Returns loudness (LUFS) and true peak (dBTP) as ffmpeg measures them. */
  static double[] ebur128(Pcm sound, Path folder) throws IOException, InterruptedException {
    Path file = folder.resolve("measured.wav");
    try (OutputStream out = Files.newOutputStream(file)) {
      new WavFile(sound, WavFile.Info.NONE, List.of()).write(out);
    }
    String said =
        run(
            "ffmpeg",
            "-nostats",
            "-hide_banner",
            "-i",
            file.toString(),
            "-af",
            "ebur128=peak=true",
            "-f",
            "null",
            "-");
    String summary = said.substring(said.lastIndexOf("Summary:"));
    return new double[] {figure(summary, "I:"), figure(summary, "Peak:")};
  }

  private static double figure(String summary, String name) {
    String after = summary.substring(summary.indexOf(name) + name.length()).strip();
    return Double.parseDouble(after.substring(0, after.indexOf(' ')));
  }
}
