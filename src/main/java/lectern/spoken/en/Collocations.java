package lectern.spoken.en;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lectern.data.Fields;
import lectern.spoken.en.Surroundings.Item;
import org.jspecify.annotations.Nullable;

/**
 * Neighbours that settle how a word is read: {@code lead poisoning, bow and arrow}. Of the lines
 * for a word the first that fits decides.
 */
final class Collocations {
  private final Map<String, List<String[]>> lines = new HashMap<>();

  /** The lines of the words that were asked for. */
  private final Map<String, List<Collocation>> known = new ConcurrentHashMap<>();

  Collocations() {
    for (String[] row : Table.rows("homograph-contexts", 3)) {
      for (String word : Fields.of(row[0], '/')) {
        List<String[]> ofWord = lines.get(word);
        if (ofWord == null) {
          ofWord = new ArrayList<>();
          lines.put(word, ofWord);
        }
        ofWord.add(row);
      }
    }
  }

  /** Returns the name of the reading that the neighbours ask for, or null. */
  @Nullable String reading(String word, Surroundings around) {
    for (Collocation collocation : of(word)) {
      if (collocation.fits(around)) {
        return collocation.reading;
      }
    }
    return null;
  }

  private List<Collocation> of(String word) {
    List<Collocation> found = known.get(word);
    if (found == null) {
      found = new ArrayList<>();
      for (String[] row : lines.getOrDefault(word, List.of())) {
        found.add(Collocation.of(row[1], row[2]));
      }
      known.put(word, found);
    }
    return found;
  }

  /**
   * One line of the table.
   *
   * @param reading the name of the reading
   * @param left what stands before the word, the nearest first
   * @param right what stands behind it
   * @param near words of which one stands anywhere around; empty if the places matter
   * @param capital whether the word must have a capital
   * @param name whether it must have one that the start of a sentence does not explain
   */
  private record Collocation(
      String reading,
      List<Slot> left,
      List<Slot> right,
      Set<String> near,
      boolean capital,
      boolean name) {
    static Collocation of(String reading, String pattern) {
      if (pattern.startsWith("near ")) {
        Set<String> near = new HashSet<>(Arrays.asList(Fields.of(pattern.substring(5), '/')));
        return new Collocation(reading, List.of(), List.of(), near, false, false);
      }
      String[] slots = Fields.of(pattern, ' ');
      List<Slot> left = new ArrayList<>();
      List<Slot> right = new ArrayList<>();
      boolean behind = false;
      boolean capital = false;
      boolean name = false;
      for (String slot : slots) {
        if (slot.endsWith("~")) {
          behind = true;
          capital = slot.equals("A~");
          name = slot.equals("Aa~");
        } else if (behind) {
          right.add(Slot.of(slot));
        } else {
          left.add(0, Slot.of(slot));
        }
      }
      return new Collocation(reading, left, right, Set.of(), capital, name);
    }

    boolean fits(Surroundings around) {
      if ((name && !around.self().name()) || (capital && !around.self().capital())) {
        return false;
      }
      if (!near.isEmpty()) {
        return isNear(around);
      }
      if (!leftFits(around)) {
        return false;
      }
      for (int i = 0; i < right.size(); i++) {
        if (!right.get(i).fits(around.right(i + 1))) {
          return false;
        }
      }
      return true;
    }

    /** Adverbs may stand between the word and a single neighbour: they only wind up. */
    private boolean leftFits(Surroundings around) {
      if (left.size() == 1) {
        return left.get(0).fits(around.left(1))
            || left.get(0).fits(around.left(around.leftPastAdverbs(1)));
      }
      for (int i = 0; i < left.size(); i++) {
        if (!left.get(i).fits(around.left(i + 1))) {
          return false;
        }
      }
      return true;
    }

    private boolean isNear(Surroundings around) {
      for (int i = 1; i <= Surroundings.REACH; i++) {
        if (near.contains(around.left(i).word()) || near.contains(around.right(i).word())) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * What one neighbour may be.
   *
   * @param words one of these words
   * @param kinds or of one of these kinds
   * @param any or anything
   */
  private record Slot(Set<String> words, Set<WordKind> kinds, boolean any) {
    static Slot of(String alternatives) {
      Set<String> words = new HashSet<>();
      Set<WordKind> kinds = new HashSet<>();
      for (String alternative : Fields.of(alternatives, '/')) {
        if (alternative.length() > 1
            && alternative.charAt(0) < 'a'
            && Character.isUpperCase(alternative.charAt(0))) {
          kinds.add(WordKind.valueOf(alternative));
        } else {
          words.add(alternative);
        }
      }
      return new Slot(words, kinds, words.contains("*"));
    }

    boolean fits(Item item) {
      if (any || words.contains(item.word())) {
        return true;
      }
      for (WordKind kind : kinds) {
        if (item.is(kind)) {
          return true;
        }
      }
      return false;
    }
  }
}
