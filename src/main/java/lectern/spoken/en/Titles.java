package lectern.spoken.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lectern.spoken.Meaning.Abbreviation;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Shortened titles and ranks at names: {@code Lt. Col Evans}, {@code St. Mary}, {@code King Jr.}.
 */
final class Titles implements SemioticClass<Abbreviation> {
  private final Set<String> particles = new HashSet<>();
  private final Set<String> preceding = new HashSet<>();
  private final Set<String> offices = new HashSet<>();
  private final Map<String, Title> titles = new HashMap<>();

  Titles() {
    for (String[] row : Table.rows("titles", 3)) {
      titles.put(row[0], new Title(row[1], row[2]));
    }
    for (String[] row : Table.rows("around-titles", 2)) {
      switch (row[1]) {
        case "particle" -> particles.add(row[0]);
        case "before" -> preceding.add(row[0]);
        default -> offices.add(row[0]);
      }
    }
  }

  @Override
  public String name() {
    return "title";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.CAPITALIZED || shape == Shape.LOWER || shape == Shape.UPPER;
  }

  @Override
  public @Nullable Found<Abbreviation> find(Written text, int token) {
    if (text.length(token) > 6) {
      return null;
    }
    Title title = titles.get(text.lower(token));
    if (title == null || !hasTitleShape(text, token)) {
      return null;
    }
    boolean dot = text.is(token + 1, '.') && !text.is(token + 2, '.');
    int end = dot ? token + 2 : token + 1;
    String words = title.words;
    if (title.where.equals("behind")) {
      words = behind(title, text, token, end);
    } else if (!isBefore(title, text, token, end)) {
      return null;
    }
    return words == null ? null : new Found<>(new Abbreviation(words), end);
  }

  private static boolean hasTitleShape(Written text, int token) {
    return switch (text.shape(token)) {
      case CAPITALIZED -> true;
      case UPPER -> text.shouted();
      // In small letters only with a full stop, and only where nothing else is meant.
      default ->
          text.is(token + 1, '.')
              && switch (text.lower(token)) {
                case "mr", "mrs", "ms", "dr", "jr", "prof" -> true;
                default -> false;
              };
    };
  }

  private boolean isBefore(Title title, Written text, int token, int end) {
    if (title.where.equals("always")) {
      return true;
    }
    boolean hyphen = text.is(end, '-');
    int next = hyphen ? end + 1 : text.from(end);
    if (titles.containsKey(text.lower(next)) && text.shape(next) != Shape.LOWER) {
      return true;
    }
    if (title.where.equals("rank")) {
      return false;
    }
    if (hyphen) {
      return switch (text.lower(next)) {
        case "elect", "designate", "general" -> true;
        default -> title.words.equals("saint") && text.shape(next) == Shape.CAPITALIZED;
      };
    }
    boolean dot = end > token + 1;
    if (!isName(text, next, dot) && !(text.shape(token) == Shape.LOWER && text.isWord(next))) {
      return false;
    }
    return dot || title.where.equals("free") || isTrusted(text, token, next);
  }

  private boolean isName(Written text, int token, boolean dot) {
    return switch (text.shape(token)) {
      case CAPITALIZED, MIXED, FOREIGN -> true;
      case UPPER -> text.length(token) > 1 || text.is(token + 1, '.');
      case LOWER -> dot && particles.contains(text.lower(token));
      case SYMBOL -> dot && text.is(token, '"') && text.shape(token + 1) == Shape.CAPITALIZED;
      case DIGITS, BLANK -> false;
    };
  }

  /** Whether a title without a full stop is one: Col Evans, but not Amartya Sen or Gen Z. */
  private boolean isTrusted(Written text, int token, int next) {
    boolean generation =
        text.lower(token).equals("gen")
            && (text.length(next) == 1 || text.lower(next).equals("alpha"));
    if (generation) {
      return false;
    }
    int before = text.before(token);
    int start = text.is(before, '.') ? text.before(before) : before;
    return (text.shape(before) != Shape.CAPITALIZED && text.shape(start) != Shape.CAPITALIZED)
        || preceding.contains(text.lower(before))
        || titles.containsKey(text.lower(start));
  }

  /** Junior and senior behind a name; Sr. before one is a sister. */
  private String behind(Title title, Written text, int token, int end) {
    int before = text.before(token);
    if (text.is(before, ',')) {
      before = text.before(before);
    }
    boolean behindName = isName(text, before, false) || text.is(before, '.');
    if (behindName) {
      return title.words;
    }
    boolean sister =
        text.lower(token).equals("sr")
            && end > token + 1
            && text.shape(text.from(end)) == Shape.CAPITALIZED
            && !offices.contains(text.lower(text.from(end)));
    return sister ? "sister" : title.words;
  }

  @Override
  public void say(Abbreviation abbreviation, Phrase out) {
    out.words(abbreviation.words());
  }

  /**
   * A title.
   *
   * @param words as said
   * @param where where it is one; see the table
   */
  private record Title(String words, String where) {}
}
