package lectern.voice;

import java.util.List;

/**
 * A speed with the pauses that go with it.
 *
 * @param name what users call it
 * @param speed the factor of the usual speed
 * @param pauses the silences at this speed
 */
public record Pace(String name, double speed, Pauses pauses) {
  /** As news is read. */
  public static final Pace NORMAL =
      new Pace(
          "normal",
          1.0,
          Pauses.of(100, 80, 200, 200, 300, 350, 300, 450, 450, 400, 700, 1000, 1300));

  private static final Pace BRISK =
      new Pace(
          "brisk", 1.15, Pauses.of(100, 50, 130, 130, 200, 250, 220, 300, 300, 250, 400, 600, 800));

  private static final Pace RELAXED =
      new Pace(
          "relaxed",
          0.9,
          Pauses.of(100, 120, 280, 280, 420, 500, 420, 650, 750, 700, 1200, 1600, 2000));

  /** Returns all, from the briskest: for a listener in a hurry, usual, with time to think. */
  public static List<Pace> all() {
    return List.of(BRISK, NORMAL, RELAXED);
  }
}
