package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "s ae1 ng k sh ax n, s ae1 ng k.sh ax n",
    "ax b s t r ae1 k t, ax b.s t r ae1 k t",
    "eh1 k s t r ax, eh1 k.s t r ax",
    "s ih1 ng ih ng, s ih1 ng.ih ng",
    "m aa1 l iy, m aa1.l iy",
    "iy ow ax, iy.ow.ax",
    "sh, sh",
    "k y uw1, k y uw1",
    "ih n s t r ah1 k t er z, ih n.s t r ah1 k.t er z",
  })
  void givesTheSecondVowelAllConsonantsThatEnglishAllows(String word, String syllables) {
    List<String> phones = List.of(word.split(" "));
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end : Syllables.ends(phones)) {
      parts.add(String.join(" ", phones.subList(start, end)));
      start = end;
    }
    assertThat(parts).containsExactly(syllables.split("\\."));
  }
}
