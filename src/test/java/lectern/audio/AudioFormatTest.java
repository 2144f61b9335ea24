package lectern.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioFormatTest {
  private static final Pcm SPEECH = Sounds.speech(4, 6.345, 16_000, 0.6);
  private static final byte[] PNG =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478"
                  + "9c63f8cfc0f01f0005000201a5f645400000000049454e44ae426082");
  private static final Tags TAGS =
      new Tags(
          "Zoë’s day; a = b",
          "The #1 News",
          "Jane Doe",
          7,
          "2024-05-01",
          "https://example.org/a?b=c",
          "en-GB",
          "Two\nlines",
          "Lectern",
          new Cover(PNG, "image/png"));
  private static final List<ChapterMark> CHAPTERS =
      List.of(
          new ChapterMark(0, 48_000, "One — “é”"),
          new ChapterMark(48_000, SPEECH.frames(), "Two; \\ = #2"));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void ffmpegDecodesAsManyFramesEachInItsPlace(AudioFormat format) throws Exception {
    Path file = encode(format, "a", SPEECH, TAGS, CHAPTERS);
    Pcm decoded = decoded(file, 16_000);
    assertThat(decoded.seconds()).isCloseTo(SPEECH.seconds(), within(0.03));
    assertThat(shift(decoded, SPEECH)).isBetween(-1, 1);
    if (format == AudioFormat.WAV || format == AudioFormat.FLAC) {
      assertThat(decoded).isEqualTo(SPEECH);
    } else {
      assertThat(snrDb(decoded, SPEECH)).isGreaterThan(8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ffprobeSeesDurationTagsAndChapters(AudioFormat format) throws Exception {
    Path file = encode(format, "a", SPEECH, TAGS, CHAPTERS);
    String said =
        Programs.run(
            "ffprobe",
            "-v",
            "error",
            "-of",
            "flat",
            "-show_format",
            "-show_streams",
            "-show_chapters",
            file.toString());
    String lower = said.toLowerCase(Locale.ROOT);
    assertThat(lower)
        .contains("title=\"zoë’s day; a = b\"", "album=\"the #1 news\"", "artist=\"jane doe\"")
        .contains("track=\"7\"", "date=\"2024-05-01\"", "comment=\"two lines\"")
        .contains("https://example.org/a?b=c")
        .contains("chapters.chapter.0.tags.title=\"one — “é”\"")
        .contains("chapters.chapter.1.tags.title=\"two; \\\\ = #2\"")
        .containsPattern("chapters.chapter.1.start_time=\"3.0000");
    int at = said.indexOf("format.duration=\"") + 17;
    double duration = Double.parseDouble(said.substring(at, said.indexOf('"', at)));
    assertThat(duration).isCloseTo(SPEECH.seconds(), within(0.05));
    if (format != AudioFormat.WAV) {
      assertThat(lower).contains("codec_name=\"png\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSameSoundInOtherPiecesIsTheSameFile(AudioFormat format) throws Exception {
    Path one = encode(format, "one", SPEECH, TAGS, CHAPTERS);
    Path other = folder.resolve("other");
    AudioHeader header = new AudioHeader(16_000, SPEECH.frames(), TAGS, CHAPTERS);
    try (AudioEncoder encoder = format.open(other, header)) {
      Random random = new Random(1);
      for (int from = 0; from < SPEECH.frames(); ) {
        int to = Math.min(SPEECH.frames(), from + random.nextInt(9000));
        int more = Math.min(SPEECH.frames(), to + 100); // which is behind the piece
        encoder.write(Pcm.of(Arrays.copyOfRange(SPEECH.array(), from, more), to - from, 16_000));
        from = to;
      }
      encoder.finish();
    }
    assertThat(one).hasSameBinaryContentAs(other);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 40, 41, 320, 4095, 4096, 4097})
  void shortSoundsDecodeToo(int frames) throws Exception {
    Pcm sound = new Pcm(Arrays.copyOfRange(SPEECH.array(), 5000, 5000 + frames), 16_000);
    Path flac = encode(AudioFormat.FLAC, "f", sound, Tags.NONE, List.of());
    assertThat(Programs.run("flac", "-t", "-s", flac.toString())).isEmpty();
    for (AudioFormat format :
        new AudioFormat[] {AudioFormat.FLAC, AudioFormat.OPUS, AudioFormat.MP3}) {
      Path file = encode(format, "a", sound, Tags.NONE, List.of());
      Pcm decoded = decoded(file, 16_000);
      assertThat(decoded.frames()).as(format.ending()).isCloseTo(frames, within(2));
    }
  }

  @Test
  void flacIsExactForSoundsThatPredictorsFearAndAnyRate() throws Exception {
    Random random = new Random(2);
    int[] rates = {8000, 11_025, 16_000, 44_100, 48_000, 12_345, 96_000};
    for (int round = 0; round < 14; round++) {
      short[] samples = new short[random.nextInt(20_000) + 1];
      for (int i = 0; i < samples.length; i++) {
        samples[i] =
            switch (round % 5) {
              case 0 -> (short) random.nextInt();
              case 1 -> i % 2 == 0 ? Short.MIN_VALUE : Short.MAX_VALUE;
              case 2 -> (short) (random.nextInt(5000) == 0 ? 32_767 : 0);
              case 3 -> (short) (32_767 * Math.sin(i * 0.01 * round));
              default -> (short) (i / 3000 % 2 == 0 ? 77 : random.nextGaussian() * 20);
            };
      }
      Pcm sound = new Pcm(samples, rates[round % rates.length]);
      Path file = encode(AudioFormat.FLAC, "f" + round, sound, Tags.NONE, List.of());
      assertThat(Programs.run("flac", "-t", "-s", file.toString())).isEmpty();
      assertThat(decoded(file, sound.sampleRateHz())).isEqualTo(sound);
    }
  }

  @Test
  void aSoundTooLongForRiffIsRf64() throws Exception {
    Path file = folder.resolve("long.wav");
    AudioHeader header = new AudioHeader(16_000, SPEECH.frames(), TAGS, CHAPTERS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    List<WavEncoder.Point> points = List.of(new WavEncoder.Point(100, "a"));
    try (WavEncoder encoder = new WavEncoder(bytes, header, points, 1000)) {
      encoder.write(SPEECH);
      encoder.finish();
    }
    Files.write(file, bytes.toByteArray());
    assertThat(bytes.toByteArray()).startsWith('R', 'F', '6', '4', 0xFF, 0xFF, 0xFF, 0xFF);
    assertThat(decoded(file, 16_000)).isEqualTo(SPEECH);
  }

  @Test
  void aBookOfManyChaptersIsReadWhole() throws Exception {
    List<ChapterMark> many = new ArrayList<>();
    for (int i = 0; i < 700; i++) {
      many.add(new ChapterMark(100L * i, 100L * i + 100, "Chapter " + i));
    }
    for (AudioFormat format : new AudioFormat[] {AudioFormat.MP3, AudioFormat.OPUS}) {
      Path file = encode(format, "many", SPEECH, Tags.NONE, many);
      String said = Programs.run("ffprobe", "-v", "error", "-show_chapters", file.toString());
      assertThat(said).contains("TAG:title=Chapter 0\n", "TAG:title=Chapter 699\n");
    }
  }

  @Test
  void aCoverLargerThanAPageGoesIntoOgg() throws Exception {
    byte[] large = Arrays.copyOf(PNG, 200_000);
    Tags tags = new Tags("T", "", "", 0, "", "", "", "", "", new Cover(large, "image/png"));
    Path file = encode(AudioFormat.OPUS, "large", SPEECH, tags, List.of());
    assertThat(decoded(file, 16_000).frames()).isEqualTo(SPEECH.frames());
    assertThat(Programs.run("opusinfo", file.toString())).doesNotContainIgnoringCase("warning");
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    Path file = Files.createFile(folder.resolve("there"));
    AudioHeader header = new AudioHeader(16_000, 0, Tags.NONE, List.of());
    for (AudioFormat format : AudioFormat.values()) {
      assertThatExceptionOfType(FileAlreadyExistsException.class)
          .isThrownBy(() -> format.open(file, header).close());
    }
  }

  @Test
  void namesAreFormatsAndOthersAreRefused() {
    for (AudioFormat format : AudioFormat.values()) {
      assertThat(AudioFormat.parse(" " + format.ending().toUpperCase(Locale.ROOT)))
          .isEqualTo(format);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AudioFormat.parse("wma"))
        .withMessageContaining("give wav, flac, mp3, opus, m4b or m4a");
  }

  private Path encode(
      AudioFormat format, String name, Pcm sound, Tags tags, List<ChapterMark> chapters)
      throws IOException {
    Path file = folder.resolve(name + "." + format.ending());
    Files.deleteIfExists(file);
    AudioHeader header = new AudioHeader(sound.sampleRateHz(), sound.frames(), tags, chapters);
    try (AudioEncoder encoder = format.open(file, header)) {
      encoder.write(sound);
      encoder.finish();
    } catch (MissingProgramException e) {
      assumeTrue(false, e.getMessage());
    }
    return file;
  }

  private Pcm decoded(Path file, int rate) throws Exception {
    Path raw = folder.resolve("decoded");
    String hertz = Integer.toString(rate);
    Programs.run(
        ("ffmpeg -v error -y -i " + file + " -map 0:a -ar " + hertz + " -f s16le " + raw)
            .split(" "));
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN);
    short[] samples = new short[bytes.remaining() / 2];
    bytes.asShortBuffer().get(samples);
    return new Pcm(samples, rate);
  }

  /** Returns by how many frames a sound comes later than another. */
  private static int shift(Pcm sound, Pcm original) {
    int best = 0;
    double highest = 0;
    for (int shift = -40; shift <= 40; shift++) {
      double sum = 0;
      for (int i = 300; i < original.frames() - 300; i++) {
        sum += (double) original.sample(i) * sound.sample(i + shift);
      }
      if (sum > highest) {
        highest = sum;
        best = shift;
      }
    }
    return best;
  }

  private static double snrDb(Pcm sound, Pcm original) {
    double signal = 0;
    double noise = 0;
    for (int i = 0; i < original.frames(); i++) {
      double difference = sound.sample(i) - original.sample(i);
      signal += (double) original.sample(i) * original.sample(i);
      noise += difference * difference;
    }
    return 10 * Math.log10(signal / noise);
  }
}
