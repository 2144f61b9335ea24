package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is it over?",
        "Do you know who did it?",
        "Really?",
        "He said that, did he?",
        "If it rains, will they come?"
      })
  void rises(String question) {
    assertThat(Questions.rises(Said.sentence(question))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who did it?",
        "And what now?",
        "In which year was that?",
        "If it rains, what will they do?",
        "It is over."
      })
  void falls(String question) {
    assertThat(Questions.rises(Said.sentence(question))).isFalse();
  }
}
