package lectern.voice.freetts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language that names come from: where it stresses them, its syllables and its spelling. */
final class Origin {
  private static final int LONGEST_PART = 6;

  private final String name;
  private final NameStress stress;
  private final Set<String> initials = new HashSet<>();
  private final Set<String> finals = new HashSet<>();
  private volatile @Nullable NameSounds sounds;

  Origin(String name, String stress) {
    this.name = name;
    this.stress = NameStress.of(stress);
  }

  String name() {
    return name;
  }

  /**
   * Adds the beginnings or ends of syllables.
   *
   * @param what {@code initials} or {@code finals}
   */
  void addSyllables(String what, List<String> parts) {
    (what.equals("initials") ? initials : finals).addAll(parts);
  }

  /** Returns the phones of a name that comes from here. */
  List<String> phones(String name) {
    NameSounds loaded = sounds;
    if (loaded == null) {
      loaded = new NameSounds("origins/" + this.name + ".tsv");
      sounds = loaded;
    }
    return stress.set(loaded.of(name), name);
  }

  /** Whether a name is made of the syllables of this language, where they are known. */
  boolean admits(String name) {
    if (finals.isEmpty()) {
      return true;
    }
    boolean[] starts = new boolean[name.length() + 1];
    starts[0] = true;
    for (int at = 0; at < name.length(); at++) {
      if (starts[at]) {
        markFinals(name, at, starts);
        for (int end = at + 1; end <= Math.min(name.length(), at + LONGEST_PART); end++) {
          if (initials.contains(name.substring(at, end))) {
            markFinals(name, end, starts);
          }
        }
      }
    }
    return starts[name.length()];
  }

  private void markFinals(String name, int from, boolean[] starts) {
    for (int end = from + 1; end <= Math.min(name.length(), from + LONGEST_PART); end++) {
      if (finals.contains(name.substring(from, end))) {
        starts[end] = true;
      }
    }
  }
}
