package lectern;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lectern.article.Span;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.Meaning;
import lectern.spoken.Pause;
import lectern.spoken.Reading;
import lectern.spoken.SpokenSentence;
import lectern.spoken.SpokenSentence.Ending;
import lectern.spoken.SpokenWord;
import lectern.voice.UnknownVoiceException;
import org.junit.jupiter.api.Test;

/** What the front end chooses for words of several pronunciations is what the voice says. */
class HomographsArriveTest {
  private final Lectern lectern = build();

  /** Each form of {@code homographs.tsv} as a word on its own, its phones as the table has them. */
  @Test
  void everyFormIsSaidWithThePhonesOfItsReading() throws Exception {
    List<String> wrong = new ArrayList<>();
    int forms = 0;
    for (String[] row : rows()) {
      for (int i = 1; i < row.length; i++) {
        String phones = row[i].substring(row[i].indexOf('=') + 1);
        String said = String.join(" ", lectern.phones(sentence(row[0], Phonemes.of(phones))));
        forms++;
        if (!said.equals(bare(phones))) {
          wrong.add(row[0] + ": " + said + " for " + phones);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(forms).isGreaterThan(600);
  }

  @Test
  void theChoiceInASentenceIsHeardInIt() throws Exception {
    assertThat(phones("They live near the river.")).contains(" l ih v ");
    assertThat(phones("The match was shown live.")).contains(" l ay v ");
    assertThat(phones("Close the door.")).contains(" k l ow z ");
    assertThat(phones("They were close to home.")).contains(" k l ow s ");
    assertThat(phones("Pipes made of lead are old.")).contains(" l eh d ");
    assertThat(phones("They lead the race.")).contains(" l iy d ");
  }

  private String phones(String text) throws Exception {
    return " " + String.join(" ", lectern.phones(lectern.spoken(text))) + " ";
  }

  private static SpokenSentence sentence(String text, Phonemes phonemes) {
    Span span = new Span(0, text.length());
    SpokenWord word = new SpokenWord(text, span, false, phonemes, Pause.SENTENCE);
    Reading reading = new Reading(span, "word", new Meaning.Word(text), List.of(word));
    return new SpokenSentence(span, List.of(reading), Ending.STATEMENT);
  }

  private static String bare(String phones) {
    return phones.replaceAll("[012]", "");
  }

  private static List<String[]> rows() throws Exception {
    List<String[]> rows = new ArrayList<>();
    String file = "/lectern/spoken/en/homographs.tsv";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Lectern.class.getResourceAsStream(file)), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(line.split("\t", -1));
        }
      }
    }
    return rows;
  }

  private static Lectern build() {
    try {
      return Lectern.builder().build();
    } catch (UnknownVoiceException e) {
      throw new IllegalStateException(e);
    }
  }
}
