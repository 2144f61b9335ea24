package lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import lectern.audio.WavFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, killed and stopped while it works. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class KillIT {
  private static final Path LAUNCHER = Path.of("target/lectern/bin/lectern").toAbsolutePath();
  private static final int KILLS = 30;
  private static final int SIGINT = 2;
  private static final int PARAGRAPHS = 200;
  private static final Pattern FILE =
      Pattern.compile("\"file\" : \"([^\"]+)\".*?\"crc32c\" : \"([0-9a-f]+)\"", Pattern.DOTALL);

  private final Path folder;
  private final Path article;

  KillIT(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.article = Files.writeString(folder.resolve("long.txt"), text());
  }

  @Test
  void killedAtAnyMomentItLeavesWholeFilesAndTheNextRunFinishes() throws Exception {
    long start = System.nanoTime();
    assertThat(process("whole", "1.0").waitFor()).isZero();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      Process process = process("killed", i % 2 == 0 ? "1.0" : "1.1");
      process.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      checkWhole(folder.resolve("killed/long"));
    }
    assertThat(process("killed", "1.0").waitFor()).isZero();
    Map<String, byte[]> expected = files(folder.resolve("whole/long"));
    Map<String, byte[]> actual = files(folder.resolve("killed/long"));
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((name, bytes) -> assertThat(actual.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void stoppedByTheUserItSaysHowToGoOn() throws Exception {
    assumeFalse(
        isInterruptIgnored(),
        "SIGINT is ignored here, as in what a shell starts with &; run Maven in the foreground");
    Process process = process("stopped", "1.0");
    Path masters = folder.resolve("stopped/long/.lectern");
    while (process.isAlive() && count(masters) < 10) {
      Thread.sleep(5);
    }
    Process interrupt = new ProcessBuilder("kill", "-INT", "" + process.pid()).start();
    assertThat(interrupt.waitFor()).isZero();
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(Files.readString(folder.resolve("err.txt"), UTF_8))
        .isEqualTo(
            "lectern: stopped; what was spoken is kept: the same command goes on from there\n");
    assertThat(files(folder.resolve("stopped/long"))).doesNotContainKey("article.json");
    assertThat(process("stopped", "1.0").waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("err.txt"), UTF_8)).contains("from an earlier run");
  }

  /** Returns whether processes that are started here would not hear of an interrupt. */
  private static boolean isInterruptIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        long signals = Long.parseUnsignedLong(line.substring(7).strip(), 16);
        return (signals & 1L << (SIGINT - 1)) != 0;
      }
    }
    return false;
  }

  private Process process(String output, String speed) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            LAUNCHER.toString(), "read", "-o", output, "--speed", speed, article.toString());
    builder.directory(folder.toFile());
    builder.redirectOutput(folder.resolve("out.txt").toFile());
    builder.redirectError(folder.resolve("err.txt").toFile());
    return builder.start();
  }

  /** Checks every file under a final name: whole, and, if there is a manifest, the one it names. */
  private static void checkWhole(Path folder) throws Exception {
    Map<String, byte[]> files = files(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".wav")) {
        try (InputStream in = Files.newInputStream(folder.resolve(file.getKey()))) {
          assertThat(WavFile.read(in).pcm().frames()).as(file.getKey()).isPositive();
        }
      }
    }
    byte[] manifest = files.get("article.json");
    if (manifest != null) {
      String text = new String(manifest, UTF_8);
      assertThat(text).endsWith("}\n");
      Matcher named = FILE.matcher(text);
      while (named.find()) {
        byte[] bytes = files.getOrDefault(named.group(1), new byte[0]);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        String crc32c = HexFormat.of().toHexDigits((int) checksum.getValue());
        assertThat(crc32c).as(named.group(1)).isEqualTo(named.group(2));
      }
    }
  }

  private static long count(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  /** Returns the files under final names. */
  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      List<Path> all;
      try (Stream<Path> list = Files.list(folder)) {
        all = list.filter(Files::isRegularFile).toList();
      }
      for (Path file : all) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".part")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= PARAGRAPHS; i++) {
      text.append("In year ").append(1800 + i).append(" the town had ").append(i * 37);
      text.append(" people, and the mill made $").append(i).append(".50 a day. ");
      text.append("Nobody wrote down what the miller thought of it.\n\n");
    }
    return text.toString();
  }
}
