package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hyphens at the ends of lines stay. */
class HyphensTest {
  private static final String LEARNT =
      "so the decision-making and the making of a decision was long-standing as it was";

  @ParameterizedTest
  @CsvSource({
    "an exam-,ple of it,an example of it",
    "a well-,known man,a well-known man",
    "the Anglo-,Saxon king,the Anglo-Saxon king",
    "a 19-,year war,a 19-year war",
    "a decision-,making man,a decision-making man",
    "state-of-,the-art things,state-of-the-art things",
    "two –,or three,two – or three",
    "no hyphen,at all,no hyphen at all"
  })
  void aHyphenStaysWhereItBelongsToTheWord(String line, String next, String joined) {
    Hyphens hyphens = new Hyphens();
    hyphens.learn(List.of(new PdfLine(LEARNT, 0, 0, 1, 0, 1, false, false, 1)));
    StringBuilder paragraph = new StringBuilder(line);
    hyphens.join(paragraph, next);
    assertThat(paragraph).hasToString(joined);
  }
}
