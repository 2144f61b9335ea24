package lectern.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in a PDF file: the size of its text, and how far its lines are apart. */
final class PdfMeasures {
  private final float bodySize;
  private final Map<Integer, Float> leadings = new HashMap<>();

  /** Measures all lines, page by page in reading order. */
  PdfMeasures(List<List<PdfLine>> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    Map<Integer, Map<Integer, Integer>> gaps = new HashMap<>();
    for (List<PdfLine> page : pages) {
      PdfLine before = null;
      for (PdfLine line : page) {
        letters.merge(key(line.size()), line.text().length(), Integer::sum);
        float gap = before == null ? 0 : line.y() - before.y();
        if (before != null && line.isLike(before) && gap > 0 && gap < 2.4f * line.size()) {
          gaps.computeIfAbsent(key(line.size()), size -> new HashMap<>())
              .merge(Math.round(gap * 4), 1, Integer::sum);
        }
        before = line;
      }
    }
    bodySize = mostOften(letters) / 2f;
    gaps.forEach((size, counts) -> leadings.put(size, mostOften(counts) / 4f));
  }

  private static int key(float size) {
    return Math.round(size * 2);
  }

  /** Returns what is counted most often; of several the smallest. */
  private static int mostOften(Map<Integer, Integer> counts) {
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      boolean more = count.getValue() > most;
      if (more || (count.getValue() == most && count.getKey() < best)) {
        best = count.getKey();
        most = count.getValue();
      }
    }
    return best;
  }

  /** Returns the size of most of the text, in points. */
  float bodySize() {
    return bodySize;
  }

  /** Returns how far lines of a size are usually apart, in points. */
  float leading(float size) {
    return Math.min(leadings.getOrDefault(key(size), 1.2f * size), 2 * size);
  }
}
