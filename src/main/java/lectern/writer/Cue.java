package lectern.writer;

import java.util.List;

/**
 * One caption: a sentence, or a part of a long one, on lines that fit a screen.
 *
 * @param startMs when it appears, in milliseconds from the start of the file
 * @param endMs when it goes, later than it appears
 * @param lines its lines, each made of runs
 */
record Cue(long startMs, long endMs, List<List<Run>> lines) {
  /** Copies the list. */
  Cue {
    lines = List.copyOf(lines);
  }

  /**
   * A run of text that is heard from some time on, with what stands around it.
   *
   * @param text the text, with the blank behind it unless the line ends
   * @param startMs when it is heard; −1 if it only follows what was heard before
   */
  record Run(String text, long startMs) {}
}
