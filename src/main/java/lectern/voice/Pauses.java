package lectern.voice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long a voice is silent at each place.
 *
 * @param lengthsMs the silence at every {@link Break}, in milliseconds, 0 to {@link #MAX_MS}
 */
public record Pauses(Map<Break, Integer> lengthsMs) {
  /** The longest pause: half a minute. */
  public static final int MAX_MS = 30_000;

  /** Refuses what is out of range, and copies the map. */
  public Pauses {
    if (lengthsMs.size() != Break.all().size()) {
      throw new IllegalArgumentException("not a pause for each place");
    }
    for (int ms : lengthsMs.values()) {
      if (ms < 0 || ms > MAX_MS) {
        throw new IllegalArgumentException("pause out of range: " + ms + " ms");
      }
    }
    lengthsMs = Collections.unmodifiableMap(new EnumMap<>(lengthsMs));
  }

  /** Returns the pauses of these lengths, in the order of {@link Break#all()}. */
  static Pauses of(int... lengthsMs) {
    Map<Break, Integer> lengths = new EnumMap<>(Break.class);
    for (Break place : Break.all()) {
      lengths.put(place, lengthsMs[lengths.size()]);
    }
    return new Pauses(lengths);
  }

  /** Returns the silence at a place, in milliseconds. */
  public int ms(Break place) {
    return lengthsMs.getOrDefault(place, 0);
  }

  /** Returns these pauses with another length at one place. */
  public Pauses with(Break place, int ms) {
    Map<Break, Integer> changed = new EnumMap<>(lengthsMs);
    changed.put(place, ms);
    return new Pauses(changed);
  }

  /** Returns these pauses as a speaker makes them who is faster by a factor; the head stays. */
  public Pauses faster(double factor) {
    Map<Break, Integer> changed = new EnumMap<>(lengthsMs);
    for (Break place : Break.all()) {
      if (place != Break.HEAD) {
        changed.put(place, (int) Math.min(MAX_MS, Math.round(ms(place) / factor)));
      }
    }
    return new Pauses(changed);
  }
}
