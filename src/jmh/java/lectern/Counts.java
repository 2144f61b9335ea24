package lectern;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a benchmark has gone through; JMH divides the time by it. */
public final class Counts {
  private Counts() {}

  /** Counts sentences and words. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Text {
    /** Sentences gone through. */
    public long sentences;

    /**
     * Words gone through: between blanks where they are written, one by one where they are said.
     */
    public long words;
  }

  /** Counts words. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Words {
    /** Words gone through, as they are said. */
    public long words;
  }

  /** Counts sound. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Sound {
    /** Samples made or gone through. */
    public long samples;

    /** Playing time of these samples. */
    public double seconds;
  }
}
