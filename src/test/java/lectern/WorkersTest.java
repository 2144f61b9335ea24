package lectern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkersTest {
  @ParameterizedTest
  @CsvSource({"8,6000,8", "8,512,4", "8,256,2", "1,256,1", "8,200,1", "8,16,1", "1024,200000,1024"})
  void thereAreNoMoreThanTheMemoryIsEnoughFor(int most, long megabytes, int expected) {
    assertThat(Workers.jobs(most, megabytes << 20)).isEqualTo(expected);
  }
}
