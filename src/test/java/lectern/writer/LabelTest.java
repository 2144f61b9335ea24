package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {
  @Test
  void lineEndsAndRowsOfBlanksBecomeOneBlank() {
    assertThat(Label.of(" The goat\nate\t\u00a0 a \u0007 rose. "))
        .isEqualTo("The goat ate a rose.");
  }

  @Test
  void aLongTextIsCutAfterAWord() {
    assertThat(Label.of("goat ".repeat(15) + "goat.")).isEqualTo("goat ".repeat(15) + "goat.");
    assertThat(Label.of("goat ".repeat(16))).isEqualTo("goat ".repeat(15) + "goat");
    assertThat(Label.of("goat ".repeat(17))).isEqualTo("goat ".repeat(15) + "goat…");
    assertThat(Label.of("goats ".repeat(17))).isEqualTo("goats ".repeat(12) + "goats…");
  }

  @Test
  void anEndlessWordIsCutBetweenCharacters() {
    assertThat(Label.of("a" + "😀".repeat(100))).isEqualTo("a" + "😀".repeat(39) + "…");
  }

  @Test
  void aTextWithoutLettersIsNoProblem() {
    assertThat(Label.of("")).isEmpty();
    assertThat(Label.of("\n \u0000")).isEmpty();
  }
}
