package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import lectern.audio.WavFile.Cue;
import lectern.audio.WavFile.Info;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavFileTest {
  private static final WavFile SMALL =
      new WavFile(
          new Pcm(new short[] {0, 1, -1, Short.MAX_VALUE, Short.MIN_VALUE}, 16000),
          new Info("Zoë", "News", 7, "Lectern"),
          List.of(new Cue(1, "One."), new Cue(3, "Two")));

  @Test
  void theBytesAreThoseOfTheSpecification() throws IOException {
    String expected =
        "RIFF da000000 WAVE"
            + " fmt_ 10000000 0100 0100 803e0000 007d0000 0200 1000"
            + " LIST 3a000000 INFO"
            + " INAM 05000000 5a6fc3ab00 00 IPRD 05000000 4e65777300 00"
            + " ITRK 02000000 3700 ISFT 08000000 4c65637465726e00"
            + " data 0a000000 0000 0100 ffff ff7f 0080"
            + " cue_ 34000000 02000000"
            + " 01000000 01000000 data 00000000 00000000 01000000"
            + " 02000000 03000000 data 00000000 00000000 03000000"
            + " LIST 26000000 adtl"
            + " labl 09000000 01000000 4f6e652e00 00 labl 08000000 02000000 54776f00";
    assertThat(HexFormat.of().formatHex(bytes(SMALL))).isEqualTo(hex(expected));
  }

  @Test
  void withoutTitleAndCuesThereIsOnlyTheSound() throws IOException {
    WavFile bare = new WavFile(new Pcm(new short[2], 8000), Info.NONE, List.of());
    assertThat(bytes(bare)).hasSize(44 + 4);
    assertThat(readBack(bytes(bare))).isEqualTo(bare);
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException {
    Random random = new Random(20221);
    int[] rates = {8000, 16000, 44100};
    for (int round = 0; round < 200; round++) {
      short[] samples = new short[random.nextInt(20_000)];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (short) random.nextInt();
      }
      List<Cue> cues = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        cues.add(new Cue(random.nextInt(20_000), text(random)));
      }
      Info info = new Info(text(random), text(random), random.nextInt(3000), text(random));
      WavFile file = new WavFile(new Pcm(samples, rates[round % 3]), info, cues);
      assertThat(readBack(bytes(file))).isEqualTo(file);
    }
  }

  @Test
  void anyCutAndAnyChangedByteGivesAFileOrAnIoException() throws IOException {
    byte[] whole = bytes(SMALL);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatIOException().isThrownBy(() -> readBack(cut));
    }
    Random random = new Random(5);
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      try {
        assertThat(readBack(changed).pcm().sampleRateHz()).isPositive();
      } catch (IOException refused) {
        assertThat(refused).hasMessageContaining("WAV file");
      }
    }
  }

  @Test
  void unknownChunksArePassedOver() throws IOException {
    byte[] whole = bytes(SMALL);
    ByteArrayOutputStream more = new ByteArrayOutputStream();
    more.write(RiffChunk.header("RIFF", whole.length - 8 + 12));
    more.write(whole, 8, 4);
    more.writeBytes(new RiffChunk("junk").int16(9).int16(9).toBytes());
    more.write(whole, 12, whole.length - 12);
    assertThat(readBack(more.toByteArray())).isEqualTo(SMALL);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 22, 34})
  void otherFormatsAreRefusedWithTheirFigures(int offset) throws IOException {
    byte[] other = bytes(SMALL);
    other[offset] = 3;
    assertThatIOException().isThrownBy(() -> readBack(other)).withMessageContaining("another kind");
  }

  @Test
  void aNulInATextIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Cue(0, "a\0b"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Info("a\0b", "", 0, ""));
  }

  @Test
  void otherProgramsReadTheSameLengthAndTitle(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("tone.wav");
    WavFile tone = new WavFile(new Pcm(new short[24_000], 16000), SMALL.info(), SMALL.cues());
    Files.write(file, bytes(tone));
    String ffprobe =
        run("ffprobe", "-v", "error", "-show_streams", "-show_format", file.toString());
    assertThat(ffprobe)
        .contains("codec_name=pcm_s16le", "sample_rate=16000", "channels=1", "duration=1.500000")
        .contains("TAG:title=Zoë", "TAG:album=News", "TAG:track=7");
    assertThat(run("soxi", file.toString())).contains("24000 samples", "16-bit Signed Integer PCM");
  }

  /** Runs a program, or skips the test where it is not installed. */
  private static String run(String... command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(output).isZero();
      return output;
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed; install it to run this check");
      return "";
    }
  }

  private static byte[] bytes(WavFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(out);
    return out.toByteArray();
  }

  private static WavFile readBack(byte[] bytes) throws IOException {
    return WavFile.read(new ByteArrayInputStream(bytes));
  }

  private static String text(Random random) {
    return "aé€😀 x".repeat(9).substring(0, 6 * random.nextInt(3) + random.nextInt(2));
  }

  /** Turns four-letter names among hexadecimal figures into figures too. */
  private static String hex(String readable) {
    StringBuilder hex = new StringBuilder();
    for (String part : readable.split(" ")) {
      boolean name = part.length() == 4 && part.chars().anyMatch(c -> "IRLWmtul".indexOf(c) >= 0);
      byte[] letters = part.replace('_', ' ').getBytes(StandardCharsets.US_ASCII);
      hex.append(name ? HexFormat.of().formatHex(letters) : part);
    }
    return hex.toString();
  }
}
