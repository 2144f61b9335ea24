package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import lectern.voice.Break;
import lectern.voice.Pace;
import lectern.voice.Prosody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class RhythmOptionsTest {
  @Command(name = "test")
  private static final class Options {
    @Mixin private RhythmOptions rhythm = new RhythmOptions();
  }

  @Test
  void isTheUsualProsodyWithoutOptions() {
    assertThat(prosody()).isEqualTo(Prosody.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "sentence=450ms, SENTENCE, 450",
    "heading=1.5s, HEADING, 1500",
    "comma=0, COMMA, 0",
    "title = 2 s, TITLE, 2000",
    "ellipsis=.25s, ELLIPSIS, 250",
    "paragraph=30s, PARAGRAPH, 30000"
  })
  void takesTimesInMillisecondsOrSeconds(String option, Break place, int ms) {
    assertThat(prosody("--pause", option).pauses()).isEqualTo(Pace.NORMAL.pauses().with(place, ms));
  }

  @Test
  void takesAListAndRepetitionsOfWhichTheLastWins() {
    Prosody prosody = prosody("--pause", "comma=1ms,colon=2ms", "--pause", "comma=3ms");
    assertThat(prosody.pauses().ms(Break.COMMA)).isEqualTo(3);
    assertThat(prosody.pauses().ms(Break.COLON)).isEqualTo(2);
  }

  @Test
  void makesPausesFollowTheSpeedUnlessTheyAreGiven() {
    Prosody prosody = prosody("--speed", "2", "--pause", "sentence=400ms");
    assertThat(prosody.pauses().ms(Break.SENTENCE)).isEqualTo(400);
    assertThat(prosody.pauses().ms(Break.COMMA))
        .isEqualTo(Pace.NORMAL.pauses().ms(Break.COMMA) / 2);
  }

  @Test
  void takesSpeedAndPausesFromThePace() {
    Pace brisk = Pace.all().get(0);
    assertThat(prosody("--pace", "brisk"))
        .isEqualTo(Prosody.DEFAULT.withSpeed(brisk.speed()).withPauses(brisk.pauses()));
    assertThat(prosody("--pace", "brisk", "--speed", "1.0").speed()).isEqualTo(1.0);
  }

  @Test
  void takesPitchAndItsRange() {
    assertThat(prosody("--pitch", "120", "--pitch-range", "0"))
        .isEqualTo(Prosody.DEFAULT.withPitchHz(120).withPitchRange(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "--pause; sentense=400ms; sentense=400ms names no place",
        "--pause; sentence; sentence lacks a time",
        "--pause; sentence=; has no time",
        "--pause; sentence=4min; has no time",
        "--pause; sentence=-4ms; has no time",
        "--pause; sentence=1e3ms; has no time",
        "--pause; sentence=1.2.3s; has no time",
        "--pause; sentence=.s; has no time",
        "--pause; sentence=31s; is too long",
        "--pause; comma=1ms,; lacks a time",
        "--pace; fast; --pace fast is not known",
        "--pitch-range; 2.1; --pitch-range 2.1 is out of range",
        "--pitch; 49; --pitch 49.0 is out of range",
        "--speed; NaN; --speed NaN is out of range"
      })
  void saysWhatIsWrong(String option, String value, String message) {
    assertThatExceptionOfType(WrongUsageException.class)
        .isThrownBy(() -> prosody(option, value))
        .withMessageContaining(message);
  }

  private static Prosody prosody(String... args) {
    Options options = new Options();
    new CommandLine(options).parseArgs(args);
    return options.rhythm.value();
  }
}
