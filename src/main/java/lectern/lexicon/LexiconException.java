package lectern.lexicon;

/** A lexicon cannot be used; tells the file, the line and what to do. */
public final class LexiconException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * Makes one.
   *
   * @param file the name of the file
   * @param line the line, from 1, or 0 if it is about the whole file
   * @param problem what is wrong, and what to do
   */
  public LexiconException(String file, int line, String problem) {
    super(file + ": " + (line > 0 ? "line " + line + ": " : "") + onOneLine(problem));
    this.file = file;
    this.line = line;
  }

  /** The problem may quote the file, whatever stands in it. */
  private static String onOneLine(String problem) {
    return problem.replace('\n', ' ').replace('\r', ' ');
  }

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns the line, from 1, or 0 if it is about the whole file. */
  public int line() {
    return line;
  }
}
