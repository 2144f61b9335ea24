package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.voice.Break;
import lectern.voice.Pace;
import lectern.voice.Pauses;
import lectern.voice.Prosody;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of speed, pitch and pauses. */
final class RhythmOptions {
  /** The command; null if it was called without picocli. */
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = {"-s", "--speed"},
      paramLabel = "FACTOR",
      description = "How fast: 0.5 to 3.0 times the usual speed (default: 1.0).")
  private double speed = Prosody.DEFAULT.speed();

  @Option(
      names = "--pace",
      paramLabel = "brisk|normal|relaxed",
      description = "A speed with the pauses that go with it (default: normal).")
  private String pace = Pace.NORMAL.name();

  @Option(
      names = "--pause",
      paramLabel = "PLACE=TIME,...",
      description =
          "How long to be silent where, such as sentence=400ms,heading=1.2s. Places: head, phrase,"
              + " comma, bracket, colon, semicolon, dash, ellipsis, sentence, item, paragraph,"
              + " heading, title.")
  private List<String> pauses = new ArrayList<>();

  @Option(
      names = "--pitch",
      paramLabel = "HZ",
      description = "How high: 50 to 300 hertz (default: 100).")
  private double pitchHz = Prosody.DEFAULT.pitchHz();

  @Option(
      names = "--pitch-range",
      paramLabel = "FACTOR",
      description =
          "How far the melody rises and falls: 0, on one note, to 2 times as usual (default: 1.0).")
  private double pitchRange = Prosody.DEFAULT.pitchRange();

  /** Returns the prosody that was asked for. Pauses that are not given follow the speed. */
  Prosody value() {
    Pace set = pace();
    boolean given =
        speed != Prosody.DEFAULT.speed()
            || (spec != null && spec.commandLine().getParseResult().hasMatchedOption("--speed"));
    double factor = given ? speed : set.speed();
    within("--speed", factor, Prosody.MIN_SPEED, Prosody.MAX_SPEED);
    within("--pitch", pitchHz, Prosody.MIN_PITCH_HZ, Prosody.MAX_PITCH_HZ);
    within("--pitch-range", pitchRange, 0, Prosody.MAX_PITCH_RANGE);
    Pauses table = set.pauses().faster(factor / set.speed());
    for (String list : pauses) {
      for (String entry : list.split(",", -1)) {
        table = with(table, entry);
      }
    }
    return new Prosody(factor, pitchHz, pitchRange, table);
  }

  private Pace pace() {
    for (Pace set : Pace.all()) {
      if (set.name().equals(pace)) {
        return set;
      }
    }
    throw wrong("--pace " + pace + " is not known; it may be brisk, normal or relaxed");
  }

  private Pauses with(Pauses table, String entry) {
    int equals = entry.indexOf('=');
    if (equals < 0) {
      throw wrong("--pause " + entry + " lacks a time; it may be sentence=400ms");
    }
    String label = entry.substring(0, equals).strip();
    for (Break place : Break.all()) {
      if (place.label().equals(label)) {
        return table.with(place, milliseconds(entry, entry.substring(equals + 1).strip()));
      }
    }
    StringBuilder known = new StringBuilder();
    for (Break place : Break.all()) {
      known.append(known.isEmpty() ? "" : ", ").append(place.label());
    }
    throw wrong("--pause " + entry + " names no place; the places are " + known);
  }

  /** Returns a time such as {@code 400ms}, {@code 0.4s} or {@code 400}. */
  private int milliseconds(String entry, String time) {
    boolean plain = !time.isEmpty() && Character.isDigit(time.charAt(time.length() - 1));
    String unit = plain ? "" : time.endsWith("ms") ? "ms" : time.endsWith("s") ? "s" : "?";
    String number = unit.equals("?") ? "" : time.substring(0, time.length() - unit.length());
    double value = isDecimal(number.strip()) ? Double.parseDouble(number.strip()) : -1;
    double ms = unit.equals("s") ? 1000 * value : value;
    if (value < 0) {
      throw wrong("--pause " + entry + " has no time; it may be 400ms or 0.4s");
    }
    if (ms > Pauses.MAX_MS) {
      throw wrong(
          "--pause " + entry + " is too long; it may be 0 to " + Pauses.MAX_MS / 1000 + "s");
    }
    return (int) Math.round(ms);
  }

  private static boolean isDecimal(String number) {
    int points = 0;
    for (int i = 0; i < number.length(); i++) {
      char sign = number.charAt(i);
      points += sign == '.' ? 1 : 0;
      if (sign != '.' && (sign < '0' || sign > '9')) {
        return false;
      }
    }
    return points <= 1 && number.length() > points;
  }

  private void within(String option, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw wrong(option + " " + value + " is out of range; it may be " + least + " to " + most);
    }
  }

  private static WrongUsageException wrong(String message) {
    return new WrongUsageException(message);
  }
}
