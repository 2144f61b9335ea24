package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lectern.Report;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.spoken.Ledger;

/** The one line at the end: what was written, and how long it plays. */
final class Summary {
  private static final int LONGEST_QUOTE = 40;

  private Summary() {}

  static String of(Report report) {
    int files = report.spoken();
    StringBuilder line = new StringBuilder(report.folder().toString());
    line.append(": ").append(files).append(files == 1 ? " paragraph" : " paragraphs");
    line.append(", ").append(playingTime(report.seconds()));
    if (report.reused() > 0) {
      line.append(", ").append(report.reused() == files ? "all" : String.valueOf(report.reused()));
      line.append(" of them there from an earlier run");
    }
    int silent = report.outcomes().size() - files - report.failures().size();
    if (silent > 0) {
      line.append(", ").append(silent).append(" with nothing to say");
    }
    if (!report.failures().isEmpty()) {
      line.append(", ").append(report.failures().size()).append(" failed");
    }
    return line.toString();
  }

  /** Returns a line for each word of a paragraph that the voice failed on, or for all of it. */
  static List<String> problems(Report report, Report.Outcome outcome) {
    Paragraph paragraph = outcome.paragraph();
    List<String> problems = new ArrayList<>();
    if (outcome instanceof Report.Failed failed) {
      problems.add(place(report, paragraph) + failed.cause().getMessage());
    } else if (outcome instanceof Report.Spoken spoken) {
      for (Span span : spoken.unspoken()) {
        String written = quote(span.of(paragraph.text()));
        problems.add(
            place(report, paragraph)
                + "\""
                + written
                + "\" is left out: the voice fails on it; a lexicon can say it otherwise");
      }
    }
    return problems;
  }

  private static String place(Report report, Paragraph paragraph) {
    return report.article().source() + ", paragraph " + paragraph.number() + ": ";
  }

  /** Returns the beginning of a text on one line. */
  private static String quote(String text) {
    int end = Math.min(text.length(), LONGEST_QUOTE);
    String begin = text.substring(0, end).replace('\n', ' ').replace('\r', ' ');
    return end < text.length() ? begin + "…" : begin;
  }

  /** Returns what was skipped: {@code Cyrillic letters (12), footnote mark (3)}. */
  static String skipped(Ledger ledger) {
    StringBuilder list = new StringBuilder();
    for (Map.Entry<String, Long> reason : ledger.skipped().entrySet()) {
      list.append(list.isEmpty() ? "" : ", ").append(reason.getKey());
      list.append(" (").append(reason.getValue()).append(')');
    }
    return list.toString();
  }

  /** Returns a time such as {@code 42 s}, {@code 3 min 42 s} or {@code 2 h 5 min}. */
  static String playingTime(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 60) {
      return whole + " s";
    }
    return whole < 3600
        ? whole / 60 + " min " + whole % 60 + " s"
        : whole / 3600 + " h " + whole % 3600 / 60 + " min";
  }
}
