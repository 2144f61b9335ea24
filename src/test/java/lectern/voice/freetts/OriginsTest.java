package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
  private static final Origins ORIGINS = new Origins();

  @ParameterizedTest
  @CsvSource({
    "zhangjiakou, chinese",
    "kasahara, japanese",
    "quiñones, spanish",
    "magalhães, portuguese",
    "ferruzzi, italian",
    "beaulieu, french",
    "hölzenbein, german",
    "piątkowska, polish",
    "kovalenko, russian",
    "dragović, south-slavic",
    "gündoğdu, turkish",
    "őrségi, hungarian",
    "țurcanu, romanian",
    "østergård, nordic",
    "khaleeq, arabic",
    "bhabesh, indian"
  })
  void tellsTheLanguageOfAName(String name, String language) {
    assertThat(Objects.requireNonNull(ORIGINS.of(name)).name()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"hutchinson", "crumbling", "overwhelmingly", "workshop", "griddlecake", "''"})
  void leavesEnglishAlone(String word) {
    assertThat(ORIGINS.of(word)).isNull();
  }

  @Test
  void saysOnlyWhatTheVoiceHasForEveryRule() throws Exception {
    Path folder =
        Path.of(
            Objects.requireNonNull(OriginsTest.class.getResource("/lectern/voice/origins"))
                .toURI());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        for (String[] row : Tables.rows("origins/" + file.getFileName(), 4)) {
          if (!row[3].equals("-")) {
            List<String> phones = List.of(row[3].replace("eh2", "eh").split(" "));
            assertThat(Phones.ofArpabet(phones)).as("%s: %s", file, row[0]).isEqualTo(phones);
          }
        }
      }
    }
  }

  @Test
  void saysAnyLettersInShortTime() {
    Random random = new Random(4);
    String letters = "abcdefghijklmnopqrstuvwxyzáßøłñğű'";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder();
            for (int left = random.nextInt(30); left > 0; left--) {
              name.append(letters.charAt(random.nextInt(letters.length())));
            }
            List<String> phones = ORIGINS.phones(name.toString());
            if (phones != null) {
              assertThat(Phones.ofArpabet(phones)).isEqualTo(phones);
            }
          }
        });
  }
}
