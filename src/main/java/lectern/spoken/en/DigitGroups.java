package lectern.spoken.en;

import java.util.ArrayList;
import java.util.List;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/**
 * Groups of digits with single separators between them, as far as they go.
 *
 * @param international whether a plus stands before them
 * @param groups the digits of each group; capitals in a number such as {@code 1-800-FLOWERS}
 * @param separators the sign before each group: {@code -}, {@code .}, a blank, or a bracket
 * @param ends the token behind each group
 */
record DigitGroups(
    boolean international, List<String> groups, String separators, List<Integer> ends) {
  private static final int MOST_GROUPS = 8;

  /** Returns the groups that start at {@code token}, or null if there is none. */
  static @Nullable DigitGroups at(Written text, int token) {
    boolean international = text.is(token, '+');
    int at = international ? token + 1 : token;
    List<String> groups = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    StringBuilder separators = new StringBuilder();
    char separator = ' ';
    while (groups.size() < MOST_GROUPS) {
      boolean bracket = text.is(at, '(');
      int digits = bracket ? at + 1 : at;
      if (!isGroup(text, digits, groups.size()) || (bracket && !text.is(digits + 1, ')'))) {
        break;
      }
      groups.add(text.text(digits));
      separators.append(bracket ? '(' : separator);
      int end = bracket ? digits + 2 : digits + 1;
      ends.add(end);
      if (bracket && text.shape(end) == Shape.DIGITS) {
        separator = ' ';
        at = end;
      } else if (text.isOneOf(end, "-–.") || (text.length(end) == 1 && isBlank(text, end))) {
        separator = isBlank(text, end) ? ' ' : text.is(end, '.') ? '.' : '-';
        at = end + 1;
      } else {
        break;
      }
    }
    return groups.isEmpty()
        ? null
        : new DigitGroups(international, groups, separators.toString(), ends);
  }

  private static boolean isBlank(Written text, int token) {
    return token < text.count() && text.shape(token) == Shape.BLANK;
  }

  private static boolean isGroup(Written text, int token, int before) {
    if (text.shape(token) == Shape.DIGITS) {
      return text.length(token) <= 16;
    }
    return before > 0 && text.shape(token) == Shape.UPPER && text.isOneOf(token - 1, "-");
  }

  /** Returns how many digits or letters the first {@code count} groups have. */
  int total(int count) {
    int total = 0;
    for (int i = 0; i < count; i++) {
      total += groups.get(i).length();
    }
    return total;
  }

  /** Returns the length of a group. */
  int length(int group) {
    return groups.get(group).length();
  }

  /** Whether a group is written in letters. */
  boolean isLetters(int group) {
    return Character.isLetter(groups.get(group).charAt(0));
  }

  /** Whether the groups from the second to {@code count} all follow {@code separator}. */
  boolean areJoinedBy(char separator, int count) {
    for (int i = 1; i < count; i++) {
      if (separators.charAt(i) != separator) {
        return false;
      }
    }
    return true;
  }
}
