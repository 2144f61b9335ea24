package lectern.spoken.en;

import java.util.Set;
import lectern.spoken.Meaning.ClockTime;
import lectern.spoken.Meaning.ClockTime.Clock;
import lectern.spoken.Meaning.Zone;
import lectern.spoken.SemioticClass.Found;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Reads times of day as they are written in figures, with their half of the day and zone. */
final class ClockParts {
  /** Zones that are also written in small letters, and in headlines of capitals only. */
  private static final Set<String> COMMON_ZONES =
      Set.of("gmt", "utc", "bst", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet");

  private final WordSet zones = new WordSet("zones");

  /**
   * Returns the figures at {@code token} as a time: 8, 8am, 8.30 p.m., 18:00 GMT, 10:15:30; or
   * null. Whether they are one is for {@link ClockContext} to tell where nothing else does.
   */
  @Nullable Found<ClockTime> at(Written text, int token) {
    if (text.shape(token) != Shape.DIGITS || text.isOneOf(token - 1, "$£€#")) {
      return null;
    }
    if (text.length(token) > 2) {
      return fourDigits(text, token);
    }
    int hour = Integer.parseInt(text.text(token));
    int minute = 0;
    int second = -1;
    int end = token + 1;
    if (text.isOneOf(end, ":.") && text.shape(end + 1) == Shape.DIGITS) {
      minute = sixtieth(text, end + 1);
      end += 2;
      if (text.is(token + 1, ':') && text.is(end, ':') && sixtieth(text, end + 1) >= 0) {
        second = sixtieth(text, end + 1);
        end += 2;
      }
    }
    if (hour > 24 || minute < 0 || isMore(text, end)) {
      return null;
    }
    Clock clock = text.text(token).charAt(0) == '0' ? Clock.PADDED : Clock.PLAIN;
    return withHalf(text, end, new ClockTime(hour, minute, second, "", clock, null));
  }

  private static boolean isMore(Written text, int end) {
    return text.isOneOf(end, ":.,") && text.shape(end + 1) == Shape.DIGITS;
  }

  private @Nullable Found<ClockTime> withHalf(Written text, int end, ClockTime time) {
    int letters = text.from(end);
    int endOfHalf = endOfHalf(text, letters);
    String half = endOfHalf < 0 ? "" : text.lower(letters).startsWith("a") ? "AM" : "PM";
    if (endOfHalf < 0 && text.isWord(end)) {
      return null;
    }
    int last = endOfHalf < 0 ? end : endOfHalf;
    int behind = text.from(last);
    Found<Zone> zone = behind > last ? zone(text, behind, endOfHalf > 0) : null;
    return new Found<>(
        new ClockTime(
            time.hour(),
            time.minute(),
            time.second(),
            half,
            time.clock(),
            zone == null ? null : zone.meaning()),
        zone == null ? last : zone.end());
  }

  /** 0600 hours, 2100 GMT, at 0930. */
  private @Nullable Found<ClockTime> fourDigits(Written text, int token) {
    if (text.length(token) != 4 || isMore(text, token + 1)) {
      return null;
    }
    int number = Integer.parseInt(text.text(token));
    if (number > 2400 || number % 100 > 59) {
      return null;
    }
    int end = text.from(token + 1);
    String word = text.lower(end);
    boolean padded = text.text(token).charAt(0) == '0';
    boolean at = ClockContext.isAfterPreposition(text, token);
    if (word.equals("hrs") || word.equals("hours")) {
      boolean stop = word.equals("hrs") && text.is(end + 1, '.');
      return padded || at || end == token + 1
          ? found(number, Clock.HOURS, null, stop ? end + 2 : end + 1)
          : null;
    }
    Found<Zone> zone = text.length(end) < 3 ? null : zone(text, end, false);
    if (zone != null) {
      return found(number, Clock.MILITARY, zone.meaning(), zone.end());
    }
    boolean alone = padded && number > 0 && at && !text.isWord(token + 1);
    return alone ? found(number, Clock.MILITARY, null, token + 1) : null;
  }

  private static Found<ClockTime> found(int number, Clock clock, @Nullable Zone zone, int end) {
    return new Found<>(new ClockTime(number / 100, number % 100, -1, "", clock, zone), end);
  }

  /** Returns the two digits at {@code token} as 0 to 59, or −1. */
  static int sixtieth(Written text, int token) {
    if (text.shape(token) != Shape.DIGITS || text.length(token) != 2) {
      return -1;
    }
    int value = Integer.parseInt(text.text(token));
    return value > 59 ? -1 : value;
  }

  /** Returns the end of am, p.m. and the like at {@code token}, or −1. */
  static int endOfHalf(Written text, int token) {
    String word = text.lower(token);
    boolean plain = text.shape(token) == Shape.LOWER || text.shape(token) == Shape.UPPER;
    if (plain && (word.equals("am") || word.equals("pm"))) {
      return token + 1;
    }
    boolean dotted =
        (word.equals("a") || word.equals("p"))
            && text.is(token + 1, '.')
            && text.lower(token + 2).equals("m");
    if (!dotted) {
      return -1;
    }
    return text.is(token + 3, '.') ? token + 4 : token + 3;
  }

  /** Returns the time zone at {@code token}, also UTC+2; or null. */
  @Nullable Found<Zone> zone(Written text, int token, boolean behindHalf) {
    Shape shape = text.shape(token);
    String letters = text.text(token);
    boolean plain = shape == Shape.UPPER && !text.shouted();
    boolean common = shape == Shape.UPPER || (shape == Shape.LOWER && behindHalf);
    boolean known =
        plain ? zones.contains(letters) : common && COMMON_ZONES.contains(text.lower(token));
    if (!known) {
      return null;
    }
    Found<Zone> offset = zoneWithOffset(text, token);
    return offset != null ? offset : new Found<>(new Zone(letters, ""), token + 1);
  }

  /** Returns UTC+2, GMT-3:30 or UTC+0530 at {@code token}, or null. */
  static @Nullable Found<Zone> zoneWithOffset(Written text, int token) {
    String letters = text.text(token);
    if (!letters.equals("UTC") && !letters.equals("GMT")) {
      return null;
    }
    int sign = text.from(token + 1);
    int digits = sign + 1;
    int length = text.length(digits);
    if (!text.isOneOf(sign, "+-–") || text.shape(digits) != Shape.DIGITS || length > 4) {
      return null;
    }
    int value = Integer.parseInt(text.text(digits));
    int hours = length > 2 ? value / 100 : value;
    int minutes = length > 2 ? value % 100 : 0;
    int end = digits + 1;
    if (length <= 2 && text.is(end, ':') && sixtieth(text, end + 1) >= 0) {
      minutes = sixtieth(text, end + 1);
      end += 2;
    }
    String offset = (text.is(sign, '+') ? "+" : "-") + hours + (minutes > 0 ? ":" + minutes : "");
    return hours > 14 || minutes > 59 ? null : new Found<>(new Zone(letters, offset), end);
  }
}
