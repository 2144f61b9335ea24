package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the lists of names to their form, which the program does not look at when it reads them.
 */
class NameListsTest {
  @Test
  void haveManyThousandNames() throws Exception {
    int names = 0;
    for (Path file : files()) {
      names += rows(file).size();
    }
    assertThat(names).isGreaterThan(5_000);
  }

  @Test
  void haveAWordAndPhonesThatTheVoiceCanSayWithOneMainStress() throws Exception {
    for (Path file : files()) {
      for (String row : rows(file)) {
        String[] fields = row.split("\t", -1);
        assertThat(fields).as("%s: %s", file, row).hasSize(2);
        List<String> written = List.of(fields[1].split(" "));
        List<String> phones = Phones.ofArpabet(written);
        assertThat(phones).as("%s: %s", file, row).hasSameSizeAs(written);
        assertThat(phones.stream().filter(Phones::isStressed).count())
            .as("%s: %s", file, row)
            .isEqualTo(1);
      }
      assertThat(Files.readString(file)).as("%s", file).endsWith("\n");
    }
  }

  @Test
  void areSortedAndHaveNoWordTwice() throws Exception {
    Map<String, Path> seen = new HashMap<>();
    for (Path file : files()) {
      String before = "";
      for (String row : rows(file)) {
        String word = row.substring(0, row.indexOf('\t')).toLowerCase(Locale.ROOT);
        assertThat(word).as("%s", file).isGreaterThan(before);
        assertThat(seen.put(word, file)).as("%s in %s", word, file).isNull();
        before = word;
      }
    }
  }

  @Test
  void areAllRead() throws Exception {
    Dictionary dictionary = new Dictionary();
    for (Path file : files()) {
      String row = rows(file).get(0);
      String word = row.substring(0, row.indexOf('\t')).toLowerCase(Locale.ROOT);
      assertThat(dictionary.listed(word, true)).as("%s", file).isNotNull();
    }
  }

  private static List<Path> files() throws IOException, URISyntaxException {
    Path names =
        Path.of(
            Objects.requireNonNull(NameListsTest.class.getResource("/lectern/voice/names"))
                .toURI());
    try (Stream<Path> files = Files.list(names)) {
      return files.sorted().toList();
    }
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> rows = new ArrayList<>(Files.readAllLines(file));
    rows.removeIf(row -> row.startsWith("#"));
    return rows;
  }
}
