package lectern.voice.freetts;

import lectern.voice.freetts.Feature.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The way from a unit to a feature, as FreeTTS's files write it: {@code
 * R:SylStructure.parent.R:Word.p.gpos} is the part of speech of the word before that of a syllable.
 *
 * @param feature what is asked for; null if FreeTTS never sets it, so that it is always 0
 * @param offset how many units before or after the unit at hand
 */
record FeaturePath(@Nullable Feature feature, int offset) {
  /**
   * Reads one.
   *
   * @param root the unit at which it starts
   */
  static FeaturePath of(String path, Unit root) {
    int last = path.lastIndexOf('.');
    Feature feature = Feature.of(path.substring(last + 1));
    if (feature == null) {
      return new FeaturePath(null, 0);
    }
    Unit unit = root;
    int offset = 0;
    int start = 0;
    for (int end = path.indexOf('.'); end >= 0; end = path.indexOf('.', start)) {
      String step = path.substring(start, end);
      if (step.equals("p")) {
        offset--;
      } else if (step.equals("n")) {
        offset++;
      } else if (step.equals("parent") && offset == 0) {
        unit = unit == Unit.SEGMENT ? Unit.SYLLABLE : Unit.WORD;
      } else if (!step.startsWith("R:")) {
        throw new IllegalArgumentException("a path of another kind: " + path);
      }
      start = end + 1;
    }
    if (unit != feature.unit) {
      throw new IllegalArgumentException("a path to another unit: " + path);
    }
    return new FeaturePath(feature, offset);
  }
}
