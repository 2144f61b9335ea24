package lectern.writer;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a paragraph is heard: in a file of its own, or from some point on in one that holds the
 * whole article.
 *
 * @param paragraph the paragraph, which has sound
 * @param index its place in the manifest's list, from 0
 * @param file the name of the file, as others beside it call it
 * @param start where the paragraph begins in the file, in seconds
 */
public record Placement(Manifest.Paragraph paragraph, int index, String file, double start) {
  /** Returns the paragraphs that have sound, each in the file that the manifest names. */
  public static List<Placement> each(Manifest manifest) {
    List<Placement> placements = new ArrayList<>();
    List<Manifest.Paragraph> paragraphs = manifest.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      Manifest.Paragraph paragraph = paragraphs.get(i);
      if (paragraph.heard()) {
        placements.add(new Placement(paragraph, i, paragraph.file(), 0));
      }
    }
    return placements;
  }

  /**
   * Returns the same for files of the same names with another ending.
   *
   * @param ending such as {@code .mp3}
   */
  public static List<Placement> each(Manifest manifest, String ending) {
    List<Placement> placements = new ArrayList<>();
    for (Placement one : each(manifest)) {
      int dot = one.file().lastIndexOf('.');
      String stem = dot < 0 ? one.file() : one.file().substring(0, dot);
      placements.add(new Placement(one.paragraph(), one.index(), stem + ending, 0));
    }
    return placements;
  }

  /**
   * Returns the paragraphs that have sound, one behind the other in one file.
   *
   * @param file the name of that file
   */
  public static List<Placement> inOne(Manifest manifest, String file) {
    List<Placement> placements = new ArrayList<>();
    long frames = 0;
    double seconds = 0;
    for (Placement one : each(manifest)) {
      boolean exact = manifest.sampleRateHz() > 0;
      double start = exact ? (double) frames / manifest.sampleRateHz() : seconds;
      placements.add(new Placement(one.paragraph(), one.index(), file, start));
      frames += one.paragraph().frames();
      seconds += one.paragraph().seconds();
    }
    return placements;
  }

  /** Returns where the paragraph ends in the file, in seconds. */
  public double end() {
    return start + paragraph.seconds();
  }
}
