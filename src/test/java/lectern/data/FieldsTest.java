package lectern.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void allFieldsAreThereEmptyOnesToo() {
    assertThat(Fields.of("a b  c ", ' ')).containsExactly("a", "b", "", "c", "");
    assertThat(Fields.of("", ' ')).containsExactly("");
    assertThat(Fields.of("alone", '\t')).containsExactly("alone");
  }

  @Test
  void thereMayBeAnyNumberOfThem() {
    String line = "x,".repeat(99) + "y";
    assertThat(Fields.of(line, ',')).hasSize(100).isEqualTo(line.split(","));
  }

  @Test
  void onlyWhatLiesBetweenTwoPlacesIsTaken() {
    assertThat(Fields.of("a\tb\nc\td\n", 4, 7, '\t')).containsExactly("c", "d");
  }
}
