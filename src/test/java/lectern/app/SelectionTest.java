package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which chapters a selection means. */
class SelectionTest {
  @Test
  void numbersAndRangesMayBeMixed() {
    Selection selection = Selection.parse("2-4,8,10-");
    assertThat(IntStream.rangeClosed(1, 12).filter(selection::has))
        .containsExactly(2, 3, 4, 8, 10, 11, 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "x", "3-2", "1,,2", "-3", "9999999999"})
  void whatIsNoSelectionIsRefused(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Selection.parse(written))
        .withMessageContaining("such as 2-5,8");
  }
}
