package lectern.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A WAV file: the sound, what it is called, and points in it with labels. The same value gives the
 * same bytes: no date, host or program version is written.
 *
 * <p>Source: IBM and Microsoft, <i>Multimedia Programming Interface and Data Specifications
 * 1.0</i>, August 1991, chapter 2 (RIFF chunks, the INFO list) and chapter 3 (Waveform Audio File
 * Format, its cue points and associated data list). Chunks stand in the order in which players
 * expect them: {@code fmt }, {@code LIST INFO}, {@code data}, {@code cue }, {@code LIST adtl}. Text
 * is UTF-8, as ffmpeg and others read it; the specification of 1991 leaves it to the system.
 *
 * @param pcm the sound
 * @param info what it is called
 * @param cues points in the sound, in order of time
 */
public record WavFile(Pcm pcm, Info info, List<Cue> cues) {
  /**
   * What the sound is called. Empty texts and a track 0 are left out of the file.
   *
   * @param title the title of this sound (INAM)
   * @param album what it is a part of (IPRD)
   * @param track its place in the album, from 1; 0 for none (ITRK)
   * @param software the program that made it (ISFT)
   */
  public record Info(String title, String album, int track, String software) {
    /** Nothing known. */
    public static final Info NONE = new Info("", "", 0, "");

    /** Refuses texts that a NUL would cut short, and negative tracks. */
    public Info {
      refuseNul(title);
      refuseNul(album);
      refuseNul(software);
      if (track < 0) {
        throw new IllegalArgumentException("no track: " + track);
      }
    }

    Tags tags() {
      return new Tags(title, album, "", track, "", "", "", "", software, null);
    }
  }

  /**
   * A point in the sound with a label.
   *
   * @param frame where it is, in frames from 0
   * @param label what players show for it
   */
  public record Cue(int frame, String label) {
    /** Refuses a text that a NUL would cut short, and a point before the sound. */
    public Cue {
      refuseNul(label);
      if (frame < 0) {
        throw new IllegalArgumentException("no frame: " + frame);
      }
    }
  }

  /** Copies the list. */
  public WavFile {
    cues = List.copyOf(cues);
  }

  /**
   * Writes the file, in order and without seeking; leaves {@code out} open.
   *
   * @throws IOException if {@code out} fails
   */
  public void write(OutputStream out) throws IOException {
    WavEncoder encoder = encoder(out);
    encoder.write(pcm);
    encoder.finish();
  }

  /**
   * Writes the file with its sound brought to a level, in order and without seeking; leaves {@code
   * out} open.
   *
   * @param loudness what was measured of the sound
   * @throws IOException if {@code out} fails
   */
  public void write(OutputStream out, Leveller leveller, LoudnessBlocks loudness)
      throws IOException {
    WavEncoder encoder = encoder(out);
    leveller.apply(pcm, loudness, encoder);
    encoder.finish();
  }

  private WavEncoder encoder(OutputStream out) throws IOException {
    AudioHeader header = new AudioHeader(pcm.sampleRateHz(), pcm.frames(), info.tags(), List.of());
    List<WavEncoder.Point> points = new ArrayList<>();
    for (Cue cue : cues) {
      points.add(new WavEncoder.Point(cue.frame(), cue.label()));
    }
    return new WavEncoder(out, header, points);
  }

  /**
   * Reads a file of the kind that {@link #write} makes; chunks it does not know are passed over.
   *
   * @throws IOException if {@code in} fails, ends early, or is no 16-bit PCM of one channel
   */
  public static WavFile read(InputStream in) throws IOException {
    return new WavDecoder(in).read();
  }

  private static void refuseNul(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a NUL in the text of a WAV file");
    }
  }
}
