package lectern.audio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes AAC in MPEG-4 through an installed ffmpeg, which takes samples from a pipe and tags and
 * chapters from a file in its own form (<a
 * href="https://ffmpeg.org/ffmpeg-formats.html#Metadata-2">ffmetadata</a>).
 */
final class FfmpegEncoder implements AudioEncoder {
  private static final String PROGRAM = "ffmpeg";
  private static final String BITS_PER_SECOND = "96k";

  /** The shorter a frame, the less some players add to the end. */
  private static final String RATE_HZ = "48000";

  private final AudioHeader header;
  private final Path folder;
  private final Process process;
  private final OutputStream samples;
  private final byte[] buffer = new byte[8192];
  private long written;

  private FfmpegEncoder(AudioHeader header, Path folder, Process process) {
    this.header = header;
    this.folder = folder;
    this.process = process;
    this.samples = new BufferedOutputStream(process.getOutputStream(), 1 << 16);
  }

  static FfmpegEncoder open(Path file, AudioHeader header, AudioFormat format) throws IOException {
    Files.createFile(file);
    Path folder = Files.createTempDirectory("lectern");
    try {
      Files.writeString(folder.resolve("metadata"), metadata(header));
      Cover cover = header.tags().cover();
      if (cover != null) {
        Files.write(folder.resolve("cover"), cover.bytes());
      }
      ProcessBuilder builder = new ProcessBuilder(command(file, folder, header, format));
      builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
      return new FfmpegEncoder(header, folder, start(builder, format));
    } catch (IOException e) {
      delete(folder);
      throw e;
    }
  }

  private static Process start(ProcessBuilder builder, AudioFormat format) throws IOException {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new MissingProgramException(PROGRAM, format.ending(), e);
    }
  }

  private static List<String> command(
      Path file, Path folder, AudioHeader header, AudioFormat format) {
    List<String> command = new ArrayList<>(List.of(PROGRAM, "-nostdin", "-v", "error", "-y"));
    String rate = Integer.toString(header.sampleRateHz());
    command.addAll(List.of("-f", "s16le", "-ar", rate, "-ac", "1", "-i", "pipe:0"));
    command.addAll(List.of("-f", "ffmetadata", "-i", folder.resolve("metadata").toString()));
    if (header.tags().cover() != null) {
      command.addAll(List.of("-i", folder.resolve("cover").toString()));
      command.addAll(List.of("-map", "2:v", "-c:v", "copy", "-disposition:v", "attached_pic"));
    }
    command.addAll(List.of("-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"));
    String language = Languages.threeLetters(header.tags().language());
    if (!language.isEmpty()) {
      command.addAll(List.of("-metadata:s:a:0", "language=" + language));
    }
    command.addAll(List.of("-c:a", "aac", "-b:a", BITS_PER_SECOND, "-ar", RATE_HZ));
    command.addAll(List.of("-flags:a", "+bitexact", "-fflags", "+bitexact")); // no dates
    command.addAll(List.of("-movflags", "+faststart"));
    command.addAll(List.of("-f", format == AudioFormat.M4B ? "ipod" : "mp4"));
    command.add(file.toAbsolutePath().toString());
    return command;
  }

  private static String metadata(AudioHeader header) {
    StringBuilder text = new StringBuilder(";FFMETADATA1\n");
    Tags tags = header.tags();
    line(text, "title", tags.title());
    line(text, "album", tags.album());
    line(text, "artist", tags.artist());
    line(text, "track", tags.track() == 0 ? "" : Integer.toString(tags.track()));
    line(text, "date", tags.date());
    line(text, "comment", tags.comment());
    line(text, "description", tags.source());
    for (ChapterMark chapter : header.chapters()) {
      text.append("[CHAPTER]\nTIMEBASE=1/").append(header.sampleRateHz()).append('\n');
      text.append("START=").append(chapter.startFrame()).append('\n');
      text.append("END=").append(chapter.endFrame()).append('\n');
      line(text, "title", chapter.title());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, String key, String value) {
    if (value.isEmpty()) {
      return;
    }
    text.append(key).append('=');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ("=;#\\".indexOf(c) >= 0) {
        text.append('\\');
      }
      text.append(c);
    }
    text.append('\n');
  }

  @Override
  public void write(Pcm sound) throws IOException {
    header.check(sound);
    short[] from = sound.array();
    int used = 0;
    try {
      for (int i = 0; i < sound.frames(); i++) {
        short sample = from[i];
        buffer[used++] = (byte) sample;
        buffer[used++] = (byte) (sample >> 8);
        if (used == buffer.length) {
          samples.write(buffer, 0, used);
          used = 0;
        }
      }
      samples.write(buffer, 0, used);
    } catch (IOException e) {
      throw failure(e);
    }
    written += sound.frames();
  }

  @Override
  public void finish() throws IOException {
    header.checkAll(written);
    try {
      samples.close();
      if (process.waitFor() != 0) {
        throw failure(null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while ffmpeg was at work", e);
    }
  }

  /** Returns what ffmpeg has said. */
  private IOException failure(@Nullable Throwable cause) throws IOException {
    String said = Files.readString(folder.resolve("said"), StandardCharsets.ISO_8859_1).strip();
    int end = said.indexOf('\n');
    return new IOException("ffmpeg failed: " + (end < 0 ? said : said.substring(0, end)), cause);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    for (String name : new String[] {"metadata", "cover", "said"}) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.delete(folder);
  }
}
