package lectern.spoken.en;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Knows the names of months and weekdays, long and short. */
final class Calendar {
  /** How sure a word is the name of a month or a weekday. */
  enum Kind {
    /** A full name. */
    FULL,
    /** A full name that is another word too. */
    WORD,
    /** An abbreviation that is known even without a full stop. */
    CLEAR,
    /** An abbreviation that needs a full stop or a context. */
    SHORT,
    /** An abbreviation that is a name or a word too. */
    DOUBTFUL
  }

  /**
   * A name.
   *
   * @param month whether it is one of a month, not of a weekday
   * @param number 1 for January or Monday
   * @param kind how sure it is
   */
  record Name(boolean month, int number, Kind kind) {
    boolean isFull() {
      return kind == Kind.FULL || kind == Kind.WORD;
    }
  }

  private static final int LONGEST = 9;
  private static final int[] LENGTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final Map<String, Name> names = new HashMap<>();
  private final String[] months = new String[13];
  private final String[] weekdays = new String[8];

  Calendar() {
    for (String[] row : Table.rows("calendar", 4)) {
      add(row);
    }
  }

  private void add(String[] row) {
    Kind kind = Kind.valueOf(row[3].toUpperCase(Locale.ROOT));
    Name name = new Name(row[1].equals("month"), Integer.parseInt(row[2]), kind);
    names.put(row[0], name);
    if (name.isFull()) {
      String capitalized = Character.toUpperCase(row[0].charAt(0)) + row[0].substring(1);
      (name.month() ? months : weekdays)[name.number()] = capitalized;
    }
  }

  /** Returns the full name of a month, 1 to 12. */
  String month(int number) {
    return months[number];
  }

  /** Returns the full name of a weekday, 1 (Monday) to 7. */
  String weekday(int number) {
    return weekdays[number];
  }

  /** Returns the name that {@code token} is, or null; in small letters only if nothing else. */
  @Nullable Name name(Written text, int token) {
    Name name = anyCase(text, token);
    return name != null && isPlain(text, token, name) ? null : name;
  }

  /** Like {@link #name}, also in small letters where they make another word: may, sat. */
  @Nullable Name anyCase(Written text, int token) {
    int length = text.length(token);
    boolean possible = length >= 3 && length <= LONGEST && text.isWord(token);
    return possible ? names.get(text.lower(token)) : null;
  }

  /** Whether a name is written like the other word that it is. */
  static boolean isPlain(Written text, int token, Name name) {
    return (name.kind() == Kind.WORD || name.kind() == Kind.DOUBTFUL)
        && text.shape(token) == Shape.LOWER;
  }

  /** Like {@link #name}, of months only. */
  @Nullable Name month(Written text, int token) {
    Name name = name(text, token);
    return name != null && name.month() ? name : null;
  }

  /** Returns the end of a name at {@code token}, with the full stop of an abbreviation. */
  static int end(Written text, int token, Name name) {
    return !name.isFull() && text.is(token + 1, '.') ? token + 2 : token + 1;
  }

  /** Whether a month has such a day. */
  static boolean has(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= LENGTHS[month - 1];
  }
}
