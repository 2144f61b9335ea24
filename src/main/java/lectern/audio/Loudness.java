package lectern.audio;

import java.util.List;

/**
 * How loud a sound is as a whole: integrated loudness, and the plain effective value. All
 * paragraphs of an article count as one sound, as they are heard.
 *
 * <p>Source: ITU-R BS.1770-4, Annex 1, steps 3 and 4: blocks of 400 ms that overlap by three
 * quarters; those below −70 LUFS do not count, then those more than 10 LU below the mean of the
 * rest. A paragraph's last step may be shorter than 100 ms; that shifts the blocks after it a
 * little. One channel is measured as one channel: the same speech on two would be 3 LU louder.
 */
public final class Loudness {
  private static final int SLICES_PER_STEP = LoudnessBlocks.SLICES_PER_SECOND / 10;
  private static final double SECONDS_PER_STEP = 0.1;
  private static final int STEPS_PER_BLOCK = 4;

  /** A second: a method that is called often is compiled early, a long loop late. */
  private static final int SLICES_PER_ROW = 10 * SLICES_PER_STEP;

  private static final double OFFSET_DB = -0.691;
  private static final double ABSOLUTE_GATE = Decibels.power(-70 - OFFSET_DB);
  private static final double RELATIVE_GATE = Decibels.power(-10);

  private Loudness() {}

  /** Returns the integrated loudness of one sound in LUFS; negative infinity for silence. */
  public static double integrated(Pcm sound) {
    return integrated(List.of(LoudnessBlocks.of(sound)));
  }

  /** Returns the integrated loudness of an article in LUFS; negative infinity for silence. */
  public static double integrated(Iterable<LoudnessBlocks> article) {
    return integrated(article, Double.POSITIVE_INFINITY);
  }

  /** Returns the effective value (RMS) of an article in dB of full scale. */
  public static double rmsDb(Iterable<LoudnessBlocks> article) {
    return rmsDb(article, Double.POSITIVE_INFINITY);
  }

  /** Returns about the loudness that remains when a limiter holds all peaks below a limit. */
  static double integrated(Iterable<LoudnessBlocks> article, double limit) {
    double mean = new Gate(ABSOLUTE_GATE, limit).mean(article);
    double gate = Math.max(ABSOLUTE_GATE, mean * RELATIVE_GATE);
    return OFFSET_DB + Decibels.ofPower(new Gate(gate, limit).mean(article));
  }

  /**
   * Returns about the effective value that remains when a limiter holds all peaks below a limit.
   */
  static double rmsDb(Iterable<LoudnessBlocks> article, double limit) {
    double squares = 0;
    double seconds = 0;
    double before = 0;
    double after = 0;
    for (LoudnessBlocks paragraph : article) {
      int slices = paragraph.energies().length;
      squares += paragraph.squares();
      seconds += paragraph.seconds();
      before += new Limiter.Forecast(Double.POSITIVE_INFINITY).energy(paragraph, 0, slices);
      after += new Limiter.Forecast(limit).energy(paragraph, 0, slices);
    }
    double left = before > 0 ? after / before : 1;
    return seconds > 0 ? Decibels.ofPower(squares / seconds * left) : Double.NEGATIVE_INFINITY;
  }

  /** The mean power of those blocks of an article that are louder than a threshold. */
  private static final class Gate {
    private final double threshold;
    private final double limit;
    private final double[] energies = new double[STEPS_PER_BLOCK];
    private final double[] seconds = new double[STEPS_PER_BLOCK];
    private int steps;
    private double power;
    private long blocks;

    Gate(double threshold, double limit) {
      this.threshold = threshold;
      this.limit = limit;
    }

    double mean(Iterable<LoudnessBlocks> article) {
      for (LoudnessBlocks paragraph : article) {
        Limiter.Forecast limiter = new Limiter.Forecast(limit);
        int slices = paragraph.energies().length;
        for (int from = 0; from < slices; from += SLICES_PER_ROW) {
          add(paragraph, limiter, from, Math.min(slices, from + SLICES_PER_ROW));
        }
      }
      if (steps > 0 && steps < STEPS_PER_BLOCK) {
        take(); // too short for one block: it is its own
      }
      return blocks == 0 ? 0 : power / blocks;
    }

    private void add(LoudnessBlocks paragraph, Limiter.Forecast limiter, int first, int end) {
      int from = first;
      for (; from + SLICES_PER_STEP < end; from += SLICES_PER_STEP) {
        add(limiter.energy(paragraph, from, from + SLICES_PER_STEP), SECONDS_PER_STEP);
      }
      add(limiter.energy(paragraph, from, end), paragraph.seconds(from, end));
    }

    private void add(double energy, double time) {
      int step = steps % STEPS_PER_BLOCK;
      energies[step] = energy;
      seconds[step] = time;
      steps++;
      if (steps >= STEPS_PER_BLOCK) {
        take();
      }
    }

    private void take() {
      double energy = energies[0] + energies[1] + energies[2] + energies[3];
      double time = seconds[0] + seconds[1] + seconds[2] + seconds[3];
      if (energy > threshold * time) {
        power += energy / time;
        blocks++;
      }
    }
  }
}
