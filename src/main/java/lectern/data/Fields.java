package lectern.data;

import java.util.Arrays;

/**
 * Takes a line to the fields that a separator parts, empty ones too. Java's own {@code split} looks
 * for a regular expression first and goes through lists: much to get ready for short tables.
 */
public final class Fields {
  private static final int USUAL = 8;

  private Fields() {}

  /** Returns the fields of a line, at least one. */
  public static String[] of(String line, char separator) {
    return of(line, 0, line.length(), separator);
  }

  /** Returns the fields between two places of a text, at least one. */
  public static String[] of(String text, int start, int end, char separator) {
    String[] fields = new String[USUAL];
    int count = 0;
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || text.charAt(at) == separator) {
        if (count == fields.length) {
          fields = Arrays.copyOf(fields, 2 * count);
        }
        fields[count++] = text.substring(from, at);
        from = at + 1;
      }
    }
    return Arrays.copyOf(fields, count);
  }
}
