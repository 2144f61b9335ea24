package lectern.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpaTest {
  private static final Set<String> CMU =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ay", "b", "ch", "d", "dh", "eh", "er", "ey", "f", "g",
          "hh", "ih", "iy", "jh", "k", "l", "m", "n", "ng", "ow", "oy", "p", "r", "s", "sh", "t",
          "th", "uh", "uw", "v", "w", "y", "z", "zh");

  @TestFactory
  Stream<DynamicTest> saysEachTranscriptionOfTheCases() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : LexiconCases.rows("ipa.tsv", 3)) {
      tests.add(
          DynamicTest.dynamicTest(
              row[0] + " " + row[2], () -> assertThat(phones(row[0])).isEqualTo(row[1])));
    }
    return tests.stream();
  }

  @Test
  void everySignOfTheTableGivesPhonesOfTheCmuSet() throws Exception {
    for (String[] row : LexiconCases.table("/lectern/lexicon/ipa.tsv", 3)) {
      // Between vowels, so that signs that are only said next to one are said.
      for (String phone : Ipa.phones("a" + row[0] + "a")) {
        assertThat(CMU).as(row[0]).contains(phone.replaceAll("[012]$", ""));
      }
    }
  }

  @Test
  void everyWordIsStressedUnlessItHasOnlyWeakVowels() throws Exception {
    for (String[] row : LexiconCases.rows("ipa.tsv", 3)) {
      boolean weak = List.of("ðə", "ə", "ʃ").contains(row[0]);
      assertThat(row[1].contains("1")).as(row[0]).isNotEqualTo(weak);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kaǃa", "ʘ", "ˈkæt5", "Kæt", "k%t", "кa", "😀", "漢"})
  void whatCannotBeSaidIsNamed(String ipa) {
    assertThatThrownBy(() -> Ipa.phones(ipa))
        .isInstanceOf(UnsayableException.class)
        .hasMessageContaining("the voice has no sound for \"")
        .hasMessageContaining("(U+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ˈ", "ʔ", "...", "\u0303"})
  void whatHasNoSoundIsRefused(String ipa) {
    assertThatThrownBy(() -> Ipa.phones(ipa)).hasMessageContaining("no sound in it");
  }

  private static String phones(String ipa) throws UnsayableException {
    return String.join(" ", Ipa.phones(ipa));
  }
}
