package lectern.writer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.data.Resources;

/**
 * Tells how well a caption can be broken between two words: best behind a stop, well before a word
 * that begins a phrase, badly behind one that belongs to the next.
 */
final class LineBreaks {
  static final int AFTER_STOP = 0;
  static final int AFTER_COMMA = 6;
  static final int BEFORE_PHRASE = 18;
  static final int ANYWHERE = 40;
  static final int BEHIND_BOUND = 75;
  static final int INSIDE_UNIT = 200;

  private static final String STOPS = ".!?;:…—–";
  private static final String CLOSERS = "”’»)]}\"'";

  private final Set<String> openers = new HashSet<>();
  private final Set<String> bound = new HashSet<>();

  private LineBreaks() {
    List<String> lines = Resources.lines("/lectern/writer/line-breaks.tsv");
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException("line-breaks.tsv: no three columns: " + line);
      }
      if (columns[1].equals("yes")) {
        openers.add(columns[0]);
      }
      if (columns[2].equals("yes")) {
        bound.add(columns[0]);
      }
    }
  }

  /** Holds the word list, which is read when it is first needed. */
  private static final class Holder {
    static final LineBreaks LIST = new LineBreaks();
  }

  /** Returns how bad a break between two words is, from 0. */
  static int badness(String before, String after) {
    return Holder.LIST.between(before, after);
  }

  private int between(String before, String after) {
    int end = before.length();
    while (end > 1 && CLOSERS.indexOf(before.charAt(end - 1)) >= 0) {
      end--;
    }
    char last = before.charAt(end - 1);
    if (STOPS.indexOf(last) >= 0) {
      return AFTER_STOP;
    }
    if (last == ',') {
      return AFTER_COMMA;
    }
    if (bound.contains(before.toLowerCase(Locale.ROOT))) {
      return BEHIND_BOUND;
    }
    return openers.contains(after.toLowerCase(Locale.ROOT)) ? BEFORE_PHRASE : ANYWHERE;
  }
}
