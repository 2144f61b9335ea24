package lectern.app;

import java.util.ArrayList;
import java.util.List;

/** Keeps account of many articles: one that fails never stops the others. */
final class Batch {
  private final Console console;
  private final List<String> failed = new ArrayList<>();
  private ExitCode first = ExitCode.OK;
  private ExitCode lost = ExitCode.OK;
  private int whole;

  Batch(Console console) {
    this.console = console;
  }

  /** Takes down what became of an article. */
  void add(String named, ExitCode code) {
    if (code == ExitCode.OK) {
      whole++;
    } else if (code == ExitCode.LOST) {
      whole++;
      lost = code;
    } else {
      failed.add(named);
      first = first == ExitCode.OK ? code : first;
    }
  }

  /** Takes down an article that could not be read or written, and says why. */
  void add(String named, Exception failure) {
    console.problem(String.valueOf(failure.getMessage()));
    add(named, Problems.codeOf(failure));
  }

  /** Says which articles failed, if there were several, and returns what all came to. */
  ExitCode finish() {
    int all = whole + failed.size();
    if (failed.isEmpty()) {
      return lost;
    }
    if (all > 1) {
      console.problem(
          failed.size() + " of " + all + " articles failed: " + String.join(", ", failed));
    }
    return whole > 0 ? ExitCode.PARTIAL : first;
  }
}
