package lectern.writer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a sentence into captions of at most two lines of 42 characters, and captions into lines, at
 * the places where that hurts least. The cheapest of all ways is found in time that grows with the
 * number of words.
 *
 * <p>The measure is the one that the BBC and Netflix ask of subtitles (two lines, 37 to 42
 * characters).
 */
final class CueSplitter {
  static final int LINE = 42;

  /** What another caption costs: more than a good break gains, less than a bad one. */
  private static final double CUE_COST = 50;

  /** A caption below this width flashes by. */
  private static final int SHORT = 15;

  private static final double SHORT_COST = 40;

  private final List<CueWord> words;
  private final int[] widths; // of all words before, with a blank behind each

  CueSplitter(List<CueWord> words) {
    this.words = words;
    this.widths = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      widths[i + 1] = widths[i] + words.get(i).width() + 1;
    }
  }

  /** Returns where captions begin: the indices of their first words, and the number of words. */
  List<Integer> captions() {
    int n = words.size();
    double[] cost = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Double.POSITIVE_INFINITY);
    for (int start = 0; start < n; start++) {
      for (int end = start + 1; end <= n && fits(start, end); end++) {
        double sum = cost[start] + cost(start, end) + (end < n ? badness(end) : 0);
        if (sum < cost[end]) {
          cost[end] = sum;
          from[end] = start;
        }
      }
    }
    List<Integer> starts = new ArrayList<>();
    for (int at = n; at > 0; at = from[at]) {
      starts.add(at);
    }
    starts.add(0);
    Collections.reverse(starts);
    return starts;
  }

  /** Returns where the second line of a caption begins, or {@code end} if it has but one. */
  int secondLine(int start, int end) {
    if (width(start, end) <= LINE) {
      return end;
    }
    int best = end;
    double least = Double.POSITIVE_INFINITY;
    for (int at = start + 1; at < end; at++) {
      if (isLine(start, at) && isLine(at, end)) {
        double cost = badness(at) / 2.0 + 0.7 * Math.abs(width(start, at) - width(at, end));
        if (cost < least) {
          least = cost;
          best = at;
        }
      }
    }
    return best;
  }

  private boolean fits(int start, int end) {
    if (isLine(start, end)) {
      return true;
    }
    int at = start + 1;
    while (isLine(start, at + 1)) {
      at++;
    }
    return isLine(at, end);
  }

  /** Returns whether words fit a line; one alone always does. */
  private boolean isLine(int start, int end) {
    return end == start + 1 || width(start, end) <= LINE;
  }

  private int width(int start, int end) {
    return widths[end] - widths[start] - 1;
  }

  private double cost(int start, int end) {
    int width = width(start, end);
    int free = Math.max(0, 2 * LINE - width);
    double uneven = free * free / (4.0 * LINE);
    return CUE_COST + uneven + (width < SHORT ? SHORT_COST : 0);
  }

  private int badness(int at) {
    CueWord after = words.get(at);
    return after.continues()
        ? LineBreaks.INSIDE_UNIT
        : LineBreaks.badness(words.get(at - 1).text(), after.text());
  }
}
