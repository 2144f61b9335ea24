package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.article.Kind;
import lectern.article.Paragraph;
import lectern.article.Span;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.Meaning;
import lectern.spoken.Pause;
import lectern.spoken.Reading;
import lectern.spoken.SpokenParagraph;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenSentence.Ending;
import lectern.spoken.SpokenWord;
import lectern.voice.Mark;
import lectern.voice.Prosody;
import lectern.voice.Recording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile words: nothing fails, nothing hangs, and FreeTTS does not print. */
@Timeout(60)
class RobustnessTest {
  private static final List<String> PHONES =
      List.of(
          "aa", "ae", "ah1", "ao", "aw", "ax", "ay", "b", "ch", "d", "dh", "eh", "er", "ey", "f",
          "g", "hh", "ih", "iy", "jh", "k", "l", "m", "n", "ng", "ow", "oy", "p", "r", "s", "sh",
          "t", "th", "uh", "uw", "v", "w", "y", "z", "zh");

  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void catchWhatIsPrinted() {
    Kevin.voice();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  @AfterEach
  void nothingIsPrinted() {
    System.setOut(out);
    System.setErr(err);
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void speaksTenThousandWordsWithoutPunctuation() throws Exception {
    Recording recording = speak("mali has been fighting ".repeat(2500).trim());
    assertThat(recording.words()).hasSize(10_000);
    assertThat(recording.pcm().seconds()).isBetween(2000.0, 6000.0);
    assertMarksAreInOrder(recording);
  }

  @Test
  void speaksAWordOfTenThousandLetters() throws Exception {
    Recording recording = speak("ba" + "banana".repeat(1666) + " yes");
    assertThat(recording.words()).hasSize(2);
    assertThat(recording.words().get(0).endFrame()).isGreaterThan(100 * 16_000);
    assertMarksAreInOrder(recording);
  }

  @Test
  void speaksTenThousandConsonantsAndApostrophes() throws Exception {
    assertMarksAreInOrder(speak("bcdfg".repeat(2000)));
    assertMarksAreInOrder(speak("a'".repeat(5000)));
    assertMarksAreInOrder(speak("*" + "W".repeat(2000)));
  }

  @Test
  void speaksNonsense() throws Exception {
    Recording recording = speak("hkhk Włodzimierz w y wyw hhh ngng o'o'o a'tve xq zzyzx ng");
    assertThat(recording.words()).hasSize(12);
    assertMarksAreInOrder(recording);
  }

  @Test
  void joinsEveryPhoneWithEveryOther() throws Exception {
    for (Pause pause : List.of(Pause.NONE, Pause.COMMA)) {
      List<Reading> readings = new ArrayList<>();
      for (String first : PHONES) {
        for (String second : PHONES) {
          Span span = new Span(readings.size(), readings.size() + 1);
          Phonemes phonemes = new Phonemes(List.of(first, second));
          SpokenWord word = new SpokenWord("x", span, false, phonemes, pause);
          readings.add(new Reading(span, "word", new Meaning.Word("x"), List.of(word)));
        }
      }
      Span all = new Span(0, readings.size());
      SpokenSentence sentence = new SpokenSentence(all, readings, Ending.STATEMENT);
      Recording recording =
          Kevin.voice()
              .speak(new SpokenParagraph(new Paragraph(1, Kind.BODY, ""), List.of(sentence)));
      assertThat(recording.words()).hasSize(1600);
      assertMarksAreInOrder(recording);
    }
  }

  @Test
  void isSilentWhereThereIsNothingToSay() throws Exception {
    Recording recording = speak("中文 привет");
    assertThat(recording.sentences()).isEmpty();
    assertThat(recording.words()).hasSize(2);
    assertThat(recording.pcm().frames()).isEqualTo((100 + 700) * 16);
    assertThat(recording.pcm().samples()).containsOnly(0);
    assertThat(Kevin.voice().speak(Said.paragraph()).pcm().frames()).isEqualTo(800 * 16);
  }

  @Test
  void keepsAMarkForAWordWithoutSound() throws Exception {
    Recording recording = speak("we say 中文, here");
    assertThat(recording.words()).hasSize(4);
    Mark silent = recording.words().get(2);
    assertThat(silent.startFrame()).isEqualTo(silent.endFrame());
    assertMarksAreInOrder(recording);
  }

  @Test
  void speaksAtTheLimitsOfSpeedAndPitch() throws Exception {
    for (double speed : List.of(Prosody.MIN_SPEED, Prosody.MAX_SPEED)) {
      for (double pitchHz : List.of(Prosody.MIN_PITCH_HZ, Prosody.MAX_PITCH_HZ)) {
        Recording recording =
            Kevin.voice(Kevin.prosody(speed, pitchHz, 0, 0, 0))
                .speak(Said.paragraph("Wagner fighters have been accused of atrocities.", "Yes."));
        assertThat(recording.pcm().seconds() * speed).isBetween(3.0, 5.0);
        assertThat(Sounds.peak(recording.pcm())).isBetween(5_000, 31_999);
        assertMarksAreInOrder(recording);
      }
    }
  }

  private static Recording speak(String sentence) throws Exception {
    return Kevin.voice().speak(Said.paragraph(sentence));
  }

  private static void assertMarksAreInOrder(Recording recording) {
    int end = 0;
    for (Mark mark : recording.words()) {
      assertThat(mark.startFrame()).isGreaterThanOrEqualTo(end);
      assertThat(mark.endFrame()).isGreaterThanOrEqualTo(mark.startFrame());
      end = mark.endFrame();
    }
    assertThat(end).isLessThanOrEqualTo(recording.pcm().frames());
  }
}
