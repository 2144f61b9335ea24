package lectern.app;

import lectern.Report;

/** What the program tells its caller when it ends. */
enum ExitCode {
  OK(0, "all written"),
  BUG(1, "a bug in Lectern"),
  USAGE(2, "a wrong command or option"),
  UNREADABLE(3, "an article cannot be read"),
  VOICE(4, "the voice failed"),
  UNWRITABLE(5, "the output cannot be written"),
  PARTIAL(6, "some paragraphs or articles failed, the others are written"),
  LOST(7, "with --strict: something was not said that should have been"),
  FAULTY(8, "verify: the files are not as they should be"),
  INTERRUPTED(130, "stopped by the user");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /**
   * Returns what an article has come to.
   *
   * @param strict whether it matters that something was not said
   */
  static ExitCode of(Report report, boolean strict) {
    if (!report.failures().isEmpty()) {
      return report.spoken() == 0 ? VOICE : PARTIAL;
    }
    return strict && report.ledger().lost() > 0 ? LOST : OK;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }
}
