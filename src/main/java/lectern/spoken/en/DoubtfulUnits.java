package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Shape;
import lectern.spoken.Written;

/**
 * Decides whether letters behind a number that often mean something else are a unit there: the "in"
 * of {@code 5in} but not of {@code 5 in}, the "C" of {@code 20C} but not of {@code row 20C}.
 */
final class DoubtfulUnits {
  private static final Set<String> DIMENSIONS =
      Set.of("long", "wide", "tall", "high", "deep", "thick", "across", "x", "diameter");
  private static final Set<String> NETWORKS =
      Set.of(
          "network",
          "networks",
          "mobile",
          "phone",
          "phones",
          "signal",
          "coverage",
          "internet",
          "service",
          "services",
          "technology",
          "connection",
          "connections",
          "spectrum",
          "mast",
          "masts",
          "data",
          "wireless",
          "rollout",
          "auction",
          "licence",
          "license");
  private static final Set<String> PLACES =
      Set.of(
          "class",
          "room",
          "flat",
          "grade",
          "type",
          "hepatitis",
          "gate",
          "seat",
          "seats",
          "row",
          "platform",
          "apartment",
          "apt",
          "unit",
          "block",
          "section",
          "article",
          "form",
          "plan",
          "figure",
          "table",
          "appendix",
          "route",
          "terminal",
          "size",
          "number",
          "no",
          "exit",
          "pier",
          "stand",
          "suite",
          "level",
          "category",
          "group",
          "line",
          "bus",
          "lot",
          "bay",
          "model",
          "mark",
          "version",
          "part",
          "step",
          "clause",
          "rule",
          "chapter",
          "page",
          "paragraph",
          "schedule",
          "building",
          "box",
          "tier");

  private final Meters meters = new Meters();

  /**
   * Whether the letters at {@code token} are a unit of the amount that starts at {@code start}.
   *
   * @param dimension whether another length stands before, as in {@code 6ft 2in} or {@code 4x100m}
   */
  boolean isUnit(Written text, int start, int token, boolean dimension) {
    boolean touching = text.shape(token - 1) != Shape.BLANK;
    return switch (text.text(token)) {
      case "m" -> dimension || meters.are(text, start, token);
      case "in" ->
          // 1-in-100 is a chance.
          !(text.is(token + 1, '-') && text.shape(token + 2) == Shape.DIGITS)
              && (touching || dimension || DIMENSIONS.contains(text.lower(text.from(token + 1))));
      case "st" -> touching ? !isOrdinal(text.text(token - 1)) : isBeforePounds(text, token + 1);
      case "g" -> !(touching && NETWORKS.contains(text.lower(text.from(token + 1))));
      case "s" -> isSeconds(text, start, token, touching);
      case "K" -> !touching && isPlain(text, start, token, false);
      case "W", "V", "AU", "Mt", "h", "t", "l", "L", "J", "pt" ->
          isPlain(text, start, token, touching);
      default -> true;
    };
  }

  /** Whether the single letter at {@code token} is the scale of a temperature. */
  static boolean isTemperature(Written text, int start, int token) {
    int whole = text.isOneOf(start, "-–+") ? start + 1 : start;
    boolean scale = text.text(token).equals("C") || text.text(token).equals("F");
    return scale
        && text.length(whole) <= 3
        && !PLACES.contains(text.lower(text.before(start)))
        && !text.isOneOf(text.before(start), "#№/")
        && (text.shape(token - 1) != Shape.BLANK || isPlain(text, start, token, false))
        && !(text.is(token + 1, '-') && text.shape(token + 2) == Shape.DIGITS)
        && text.shape(token + 1) != Shape.DIGITS;
  }

  private static boolean isOrdinal(String digits) {
    return digits.endsWith("1") && !digits.endsWith("11");
  }

  private static boolean isBeforePounds(Written text, int token) {
    int digits = text.from(token);
    String unit = text.lower(text.from(digits + 1));
    return text.shape(digits) == Shape.DIGITS && (unit.equals("lb") || unit.equals("lbs"));
  }

  /** A bare s may be a plural, as in {@code 1980s} and {@code iPhone 5s}; decimals tell. */
  private static boolean isSeconds(Written text, int start, int token, boolean touching) {
    boolean decimal = text.is(token - 2, '.') && token - 2 > start;
    return touching ? decimal : isPlain(text, start, token, false);
  }

  /** A letter that stands alone may be a name or an initial: {@code 5 W Main St}. */
  private static boolean isPlain(Written text, int start, int token, boolean touching) {
    int next = text.from(token + 1);
    return (touching || !PLACES.contains(text.lower(text.before(start))))
        && text.shape(next) != Shape.CAPITALIZED
        && (touching || text.shape(next) != Shape.DIGITS)
        && !(text.is(token + 1, '.') && text.isWord(token + 2))
        && !text.is(token + 1, '\'');
  }
}
