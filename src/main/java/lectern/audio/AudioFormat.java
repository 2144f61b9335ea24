package lectern.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The kinds of audio file that can be written. */
public enum AudioFormat {
  /** Samples as they are; RF64 beyond 4 GB. */
  WAV("wav", "audio/wav"),
  /** Free Lossless Audio Codec: the same samples in a third of the space. */
  FLAC("flac", "audio/flac"),
  /** MPEG-1 and 2 layer III, played everywhere. */
  MP3("mp3", "audio/mpeg"),
  /** Opus in Ogg: the smallest. */
  OPUS("opus", "audio/ogg; codecs=opus"),
  /** AAC in MPEG-4 for audiobook players; needs ffmpeg. */
  M4B("m4b", "audio/mp4"),
  /** AAC in MPEG-4; needs ffmpeg. */
  M4A("m4a", "audio/mp4");

  private final String ending;
  private final String mimeType;

  AudioFormat(String ending, String mimeType) {
    this.ending = ending;
    this.mimeType = mimeType;
  }

  /**
   * Returns the format of that name.
   *
   * @throws IllegalArgumentException if there is none; its message is for the user
   */
  public static AudioFormat parse(String name) {
    String ending = name.strip().toLowerCase(Locale.ROOT);
    for (AudioFormat format : values()) {
      if (format.ending.equals(ending)) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "no audio format: '" + name + "'; give wav, flac, mp3, opus, m4b or m4a");
  }

  /** Returns what names of such files end in, without the dot. */
  public String ending() {
    return ending;
  }

  /** Returns the media type of such files. */
  public String mimeType() {
    return mimeType;
  }

  /** Returns whether such files need ffmpeg, which may be missing. */
  public boolean needsFfmpeg() {
    return this == M4B || this == M4A;
  }

  /**
   * Opens a new file.
   *
   * @param file must not exist
   * @throws MissingProgramException if the format needs a program that is not installed
   * @throws IOException if the file cannot be made
   * @throws IllegalArgumentException if the format has no such sample rate
   */
  public AudioEncoder open(Path file, AudioHeader header) throws IOException {
    return switch (this) {
      case WAV -> WavEncoder.open(file, header);
      case FLAC -> FlacEncoder.open(file, header);
      case MP3 -> Mp3Encoder.open(file, header);
      case OPUS -> OggOpusEncoder.open(file, header);
      case M4B, M4A -> FfmpegEncoder.open(file, header, this);
    };
  }

  @Override
  public String toString() {
    return ending;
  }
}
