package lectern.spoken.en;

import lectern.spoken.Meaning.Zone;
import lectern.spoken.Phrase;
import lectern.spoken.SemioticClass;
import lectern.spoken.Shape;
import lectern.spoken.Written;
import org.jspecify.annotations.Nullable;

/** Time zones by their distance from Greenwich: {@code UTC+2} is "U T C plus two". */
final class Zones implements SemioticClass<Zone> {
  private final ClockWords words;

  Zones(ClockWords words) {
    this.words = words;
  }

  @Override
  public String name() {
    return "time-zone";
  }

  @Override
  public boolean startsWith(Shape shape) {
    return shape == Shape.UPPER;
  }

  @Override
  public @Nullable Found<Zone> find(Written text, int token) {
    return ClockParts.zoneWithOffset(text, token);
  }

  @Override
  public void say(Zone zone, Phrase out) {
    words.say(zone, out);
  }
}
