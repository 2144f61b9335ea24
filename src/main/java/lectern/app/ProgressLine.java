package lectern.app;

import lectern.Progress;
import lectern.Report.Outcome;
import lectern.article.Article;

/** Draws one line that tells how far the reading is; only on a terminal, and not when quiet. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int WIDTH = 30;
  private static final long REDRAW_NANOS = 100_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final Console console;
  private final boolean drawing;
  private String name = "";
  private int paragraphs;
  private int done;
  private long started;
  private long drawn;

  ProgressLine(Console console, boolean quiet) {
    this.console = console;
    this.drawing = console.terminal() && !quiet;
  }

  @Override
  public void start(Article article, int paragraphs) {
    this.name = article.name();
    this.paragraphs = paragraphs;
    this.started = System.nanoTime();
    draw(started);
  }

  @Override
  public void done(Outcome outcome) {
    done++;
    long now = System.nanoTime();
    if (now - drawn >= REDRAW_NANOS) {
      draw(now);
    }
  }

  /** Wipes the line away. */
  @Override
  public void close() {
    if (drawing && drawn != 0) {
      console.err().print(ERASE);
      console.err().flush();
      drawn = 0;
    }
  }

  private void draw(long now) {
    if (drawing) {
      drawn = now;
      console.err().print(ERASE + line(name, done, paragraphs, (now - started) / 1e9));
      console.err().flush();
    }
  }

  /** Returns a bar, the count of paragraphs, and the time left. */
  static String line(String name, int done, int paragraphs, double seconds) {
    int filled = paragraphs == 0 ? WIDTH : (int) ((long) WIDTH * done / paragraphs);
    String left =
        done == 0 ? "" : ", " + Summary.playingTime(seconds / done * (paragraphs - done)) + " left";
    return name
        + " ["
        + "#".repeat(filled)
        + ".".repeat(WIDTH - filled)
        + "] "
        + done
        + "/"
        + paragraphs
        + left;
  }
}
