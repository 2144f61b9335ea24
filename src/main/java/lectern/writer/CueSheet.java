package lectern.writer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a CUE sheet ({@code .cue}) for an article in one file: a track for each part, in UTF-8. It
 * may have 99 tracks; where there are more parts, only those of the first level stand in it, and at
 * most 99.
 *
 * <p>The format is the one of CDRWIN's user guide, which players read; a frame is a 75th of a
 * second.
 */
public final class CueSheet {
  private static final int MOST_TRACKS = 99;
  private static final int FRAMES = 75;

  private CueSheet() {}

  /**
   * Returns the sheet's bytes.
   *
   * @param placements where the paragraphs are heard, all in one file
   */
  public static byte[] of(Manifest manifest, List<Placement> placements) {
    StringBuilder sheet = new StringBuilder();
    String author = manifest.metadata().author();
    if (!author.isBlank()) {
      sheet.append("PERFORMER ").append(quoted(author)).append('\n');
    }
    sheet.append("TITLE ").append(quoted(manifest.title())).append('\n');
    if (!placements.isEmpty()) {
      String file = placements.get(0).file();
      String type = file.toLowerCase(Locale.ROOT).endsWith(".mp3") ? "MP3" : "WAVE";
      sheet.append("FILE ").append(quotedName(file)).append(' ').append(type).append('\n');
    }
    int track = 0;
    for (Part part : tracks(Part.of(manifest, placements))) {
      Seconds.padded(sheet.append("  TRACK "), ++track, 2).append(" AUDIO\n");
      sheet.append("    TITLE ").append(quoted(part.title())).append('\n');
      sheet.append("    INDEX 01 ").append(time(part.start())).append('\n');
    }
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<Part> tracks(List<Part> parts) {
    if (parts.size() <= MOST_TRACKS) {
      return parts;
    }
    List<Part> first = new ArrayList<>();
    for (Part part : parts) {
      if ((part.level() <= 1 || first.isEmpty()) && first.size() < MOST_TRACKS) {
        first.add(part);
      }
    }
    return first;
  }

  /** Returns minutes, seconds and frames: {@code 03:12:56}. */
  private static String time(double seconds) {
    long frames = Math.round(seconds * FRAMES);
    StringBuilder out = new StringBuilder();
    Seconds.padded(out, frames / FRAMES / 60, 2).append(':');
    Seconds.padded(out, frames / FRAMES % 60, 2).append(':');
    return Seconds.padded(out, frames % FRAMES, 2).toString();
  }

  /** Returns a text in quotation marks, for which the format has no escape. */
  private static String quoted(String text) {
    return '"' + Escape.clean(Label.of(text)).replace('"', '\'') + '"';
  }

  private static String quotedName(String file) {
    return '"' + Escape.clean(file).replace('"', '\'') + '"';
  }
}
