package lectern.spoken.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lectern.spoken.Meaning.Abbreviation;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** States and provinces behind a place: {@code Dallas, TX}, {@code Portland, Ore.}. */
final class States implements SemioticClass<Abbreviation> {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "of",
          "from",
          "to",
          "outside",
          "around",
          "for",
          "and",
          "between",
          "through",
          "on",
          "by",
          "downtown",
          "via");

  /** Codes that behind the first words of a sentence are a word or a degree. */
  private static final Set<String> NO_STATE_AT_START = Set.of("OK", "HI", "MD", "MA");

  private static final int LONGEST_PLACE = 8;

  private final Map<String, State> states = new HashMap<>();

  States() {
    for (String[] row : Table.rows("states", 3)) {
      states.put(row[0], new State(row[1], row[2]));
    }
  }

  @Override
  public String name() {
    return "state";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.UPPER || shape == Shape.CAPITALIZED;
  }

  @Override
  public @Nullable Found<Abbreviation> find(Written text, int token) {
    if (text.length(token) > 5) {
      return null;
    }
    if (text.length(token) == 1) {
      return text.is(token + 1, '.') ? initials(text, token) : null;
    }
    State state = states.get(text.text(token));
    if (state == null) {
      return null;
    }
    boolean dot = text.is(token + 1, '.');
    int end = dot && !text.is(token + 2, '.') ? token + 2 : token + 1;
    boolean found =
        switch (state.how) {
          case "code" -> isCode(text, token, end);
          case "careful" -> isCareful(text, token, end);
          case "plain" ->
              (dot && isPlace(text, text.before(token)))
                  || isBehindPlace(text, token)
                  || (dot && isParty(text, token));
          default -> dot && (isBehindPlace(text, token) || isParty(text, token));
        };
    return found ? new Found<>(new Abbreviation(state.name), end) : null;
  }

  /** N.Y. and its like, behind a place and a comma or behind a party: (D-N.Y.). */
  private @Nullable Found<Abbreviation> initials(Written text, int token) {
    int end = token + 3;
    while (end < token + 6 && text.is(end, '.') && text.isWord(end + 1)) {
      end += 2;
    }
    State state = states.get(text.text(token, Math.min(end, text.count())));
    if (state == null || !text.is(end, '.')) {
      return null;
    }
    return isBehindPlace(text, token) || isParty(text, token)
        ? new Found<>(new Abbreviation(state.name), end + 1)
        : null;
  }

  private static boolean isCode(Written text, int token, int end) {
    return isBehindPlace(text, token)
        || (isPlace(text, text.before(token)) && isZip(text, text.from(end)));
  }

  /** A code that is a word or a degree too: needs a zip code, or "in" and punctuation around it. */
  private static boolean isCareful(Written text, int token, int end) {
    int next = text.from(end);
    if (isZip(text, next)) {
      return isBehindPlace(text, token) || isPlace(text, text.before(token));
    }
    boolean closed = next == text.count() || text.isOneOf(next, ",.;:)?!\"'–—");
    int place = text.before(text.before(token));
    return closed
        && text.shape(place) == Shape.CAPITALIZED
        && isBehindPlace(text, token)
        && isAfterPreposition(text, place, text.text(token));
  }

  private static boolean isZip(Written text, int token) {
    return text.shape(token) == Shape.DIGITS && text.length(token) == 5;
  }

  /** A party before a state: R-Calif. */
  private static boolean isParty(Written text, int token) {
    return text.is(token - 1, '-')
        && text.length(token - 2) == 1
        && "DRI".contains(text.text(token - 2));
  }

  private static boolean isBehindPlace(Written text, int token) {
    int comma = text.before(token);
    return text.is(comma, ',') && isPlace(text, text.before(comma));
  }

  private static boolean isPlace(Written text, int token) {
    return switch (text.shape(token)) {
      case CAPITALIZED, UPPER, MIXED -> true;
      default -> false;
    };
  }

  /** Whether the place stands behind "in" or its like, or starts the sentence. */
  private static boolean isAfterPreposition(Written text, int place, String code) {
    int at = place;
    for (int words = 0; words < LONGEST_PLACE; words++) {
      if (PREPOSITIONS.contains(text.lower(at))) {
        return true;
      }
      if (at < 0) {
        return !NO_STATE_AT_START.contains(code);
      }
      if (!isPlace(text, at) && !text.is(at, '.')) {
        return false;
      }
      at = text.before(at);
    }
    return false;
  }

  @Override
  public void say(Abbreviation abbreviation, Phrase out) {
    out.words(abbreviation.words());
  }

  private record State(String name, String how) {}
}
