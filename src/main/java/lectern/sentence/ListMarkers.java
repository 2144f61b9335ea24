package lectern.sentence;

import java.util.Arrays;

/**
 * The marks that items of a list start with ("1.", "2)", "(a)", "•"), in one line or in many.
 *
 * <p>A number or letter counts where a line starts, or as the successor of one that counts. So "He
 * finished 2. The winner" holds no marker, and "1. Milk 2. Eggs" holds two.
 */
final class ListMarkers {
  private static final String BULLETS = "•◦▪‣⁃●■○□►▶➢✓";

  private int[] starts = new int[0];
  private int[] ends = starts;
  private int count;

  private final String text;
  private final Chain[] chains = new Chain[Marker.STYLES];

  private ListMarkers(String text) {
    this.text = text;
  }

  /** A list that is going on: one for each style of marker. */
  private static final class Chain {
    int expected;
    int firstStart = -1;
    int firstEnd;
    boolean small;
  }

  /** Returns the markers in {@code text}. */
  static ListMarkers in(String text) {
    ListMarkers markers = new ListMarkers(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ')') {
        Marker marker = Marker.endingAt(text, i);
        if (marker != null) {
          markers.consider(marker);
        }
      } else if (markers.isBullet(c, i)) {
        markers.add(i, i + 1);
      }
    }
    return markers;
  }

  int count() {
    return count;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  private boolean isBullet(char c, int i) {
    if (c == '-' || c == '*' || c == '–' || c == '·') {
      return i + 1 < text.length() && text.charAt(i + 1) == ' ' && isLineStart(i) && hasLines();
    }
    return c > 0x2000 && BULLETS.indexOf(c) >= 0 && (i == 0 || Letters.isBlank(text.charAt(i - 1)));
  }

  private boolean hasLines() {
    return text.indexOf('\n') >= 0;
  }

  private boolean isLineStart(int i) {
    int j = i;
    while (j > 0 && (text.charAt(j - 1) == ' ' || text.charAt(j - 1) == '\t')) {
      j--;
    }
    return j == 0 || Letters.isLineBreak(text.charAt(j - 1));
  }

  private void consider(Marker marker) {
    Chain chain = chains[marker.style()];
    if (chain == null) {
      chain = new Chain();
      chains[marker.style()] = chain;
    }
    boolean lineStart = isLineStart(marker.start());
    boolean small = Letters.isLower(marker.follower(text));
    if (chain.expected > 1
        && marker.ordinal() == chain.expected
        && (lineStart || marker.continuesInLine(text, chain.small))) {
      if (chain.firstStart >= 0) {
        insertFirst(chain);
      }
      add(marker.start(), marker.end());
      chain.expected++;
    } else if (isBehindBullet(marker.start())) {
      ends[count - 1] = marker.end();
    } else if (lineStart && marker.countsAlone()) {
      add(marker.start(), marker.end());
      chain.expected = marker.ordinal() + 1;
      chain.firstStart = -1;
      chain.small = small;
    } else if (marker.ordinal() == 1 && (lineStart || marker.opensInLine(text))) {
      chain.expected = 2;
      chain.firstStart = marker.start();
      chain.firstEnd = marker.end();
      chain.small = small;
    }
  }

  private boolean isBehindBullet(int start) {
    if (count == 0 || ends[count - 1] > start || start - ends[count - 1] > 3) {
      return false;
    }
    for (int i = ends[count - 1]; i < start; i++) {
      if (!Letters.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Puts the first item of {@code chain} in its place, now that a second one follows it. */
  private void insertFirst(Chain chain) {
    add(chain.firstStart, chain.firstEnd);
    int i = count - 1;
    while (i > 0 && starts[i - 1] > chain.firstStart) {
      starts[i] = starts[i - 1];
      ends[i] = ends[i - 1];
      i--;
    }
    starts[i] = chain.firstStart;
    ends[i] = chain.firstEnd;
    chain.firstStart = -1;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      int size = Math.max(8, 2 * count);
      starts = Arrays.copyOf(starts, size);
      ends = Arrays.copyOf(ends, size);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
