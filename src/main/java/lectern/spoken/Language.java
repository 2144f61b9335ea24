package lectern.spoken;

import java.util.List;

/** What a language brings: its semiotic classes, in the order in which they win. */
public interface Language {
  /** Returns the classes; of two that find stretches of the same length the earlier one wins. */
  List<SemioticClass<?>> classes();
}
