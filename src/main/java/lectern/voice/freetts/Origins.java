package lectern.voice.freetts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.data.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its spelling from which language a name comes, and says it as English newsreaders say
 * names of that language. Whether a name is foreign is told by its triples of letters, each with
 * the weight of how much oftener names have it than English words. Each language then has cues of
 * its own ("-enko", "sz", "ñ"); the heaviest wins, or the usual reading of a name of the world if
 * none weighs enough.
 */
final class Origins {
  private static final String WORLD = "world";

  /** What a language must weigh to be chosen. */
  private static final int ENOUGH = 3;

  /** What a language must weigh for a name that is not foreign by its triples: "ł" alone. */
  private static final int CERTAIN = 4;

  /** The longest cue in letters; the edges count. */
  private static final int LONGEST_CUE = 8;

  /** Longer words are no names. */
  private static final int MAX_LETTERS = 24;

  private final List<Origin> origins = new ArrayList<>();
  private final Map<String, List<Cue>> cues = new HashMap<>();

  private final Triples triples = new Triples();
  private final int world;

  private record Cue(int language, int weight) {}

  Origins() {
    List<String[]> rows = Tables.rows("origins.tsv", 3);
    for (String[] row : rows) {
      Origin last = origins.isEmpty() ? null : origins.get(origins.size() - 1);
      if (last == null || !last.name().equals(row[0])) {
        last = new Origin(row[0], row[2]);
        origins.add(last);
      }
      if (row[1].equals("stress")) {
        continue;
      }
      List<String> values = Arrays.asList(Fields.of(row[2], ' '));
      if (row[1].length() <= 2) {
        addCues(values, Integer.parseInt(row[1]));
      } else {
        last.addSyllables(row[1], values);
      }
    }
    world = index(WORLD);
  }

  private int index(String name) {
    for (int i = 0; i < origins.size(); i++) {
      if (origins.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalStateException("origins.tsv: no " + name);
  }

  /**
   * Returns the phones of a name, else null.
   *
   * @param name the name in small letters, accents and all
   */
  @Nullable List<String> phones(String name) {
    Origin origin = of(name);
    return origin == null ? null : origin.phones(name);
  }

  /** Returns where a name comes from, or null for an English-speaking country. */
  @Nullable Origin of(String name) {
    if (name.length() > MAX_LETTERS) {
      return null;
    }
    int[] weights = weights("^" + name + "$");
    int best = world;
    int heaviest = ENOUGH - 1;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > heaviest && origins.get(i).admits(name)) {
        best = i;
        heaviest = weights[i];
      }
    }
    int evidence = best == world ? 0 : heaviest;
    boolean foreign = triples.weight(name) + evidence > 0 || evidence >= CERTAIN;
    return foreign ? origins.get(best) : null;
  }

  private void addCues(List<String> letters, int weight) {
    for (String cue : letters) {
      List<Cue> same = cues.get(cue);
      if (same == null) {
        same = new ArrayList<>(2);
        cues.put(cue, same);
      }
      same.add(new Cue(origins.size() - 1, weight));
    }
  }

  private int[] weights(String framed) {
    int[] weights = new int[origins.size()];
    for (int from = 0; from < framed.length(); from++) {
      int last = Math.min(framed.length(), from + LONGEST_CUE);
      for (int end = from + 1; end <= last; end++) {
        List<Cue> found = cues.get(framed.substring(from, end));
        if (found != null) {
          for (Cue cue : found) {
            weights[cue.language()] += cue.weight();
          }
        }
      }
    }
    return weights;
  }
}
