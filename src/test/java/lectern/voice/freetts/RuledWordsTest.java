package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.en.us.CMULexicon;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds the filter to the whole dictionary in FreeTTS's jar. {@code -Dlectern.golden=write} makes
 * it anew.
 */
class RuledWordsTest {
  private static final Path FILE = Path.of("src/main/resources/lectern/voice/ruled-words.bin");

  @Test
  void remembersTheWordsThatTheRulesSayAsTheDictionary() throws Exception {
    CmuLexicon whole = CmuLexicon.load("cmudict04_compiled.bin");
    CmuLexicon lexicon = CmuLexicon.load("cmulex_compiled.bin");
    CmuLexicon addenda = CmuLexicon.load("cmulex_addenda.bin");
    LetterToSound rules = LetterToSound.load("cmulex_lts.bin");
    List<String> ruled = new ArrayList<>();
    for (String word : words()) {
      if (lexicon.phones(word) == null && addenda.phones(word) == null) {
        List<String> phones = Objects.requireNonNull(whole.phones(word));
        if (alike(phones).equals(alike(rules.phones(word)))) {
          ruled.add(word);
        }
      }
    }
    RuledWords made = RuledWords.empty(ruled.size() * 10 / 8 / 8 * 8);
    ruled.forEach(made::add);
    if ("write".equals(System.getProperty("lectern.golden"))) {
      Files.write(FILE, made.bytes());
    }
    assertThat(ruled).hasSizeGreaterThan(46_000);
    assertThat(RuledWords.load().bytes()).isEqualTo(made.bytes());
  }

  @Test
  void takesFewOtherWordsForOneOfThem() {
    RuledWords ruled = RuledWords.load();
    int taken = 0;
    for (int i = 0; i < 10_000; i++) {
      taken += ruled.contains("zq" + Integer.toString(i * 7919, 26)) ? 1 : 0;
    }
    assertThat(taken).isLessThan(200);
  }

  /** Writes phones without stress and with one letter for the weak vowels. */
  private static String alike(List<String> phones) {
    StringBuilder alike = new StringBuilder();
    for (String phone : phones) {
      String bare = Phones.bare(phone);
      alike.append(
          switch (bare) {
            case "ao" -> "aa";
            case "ah", "ih" -> "ax";
            case "er" -> "ax r";
            case "uh" -> "uw";
            default -> bare;
          });
      alike.append(' ');
    }
    return alike.toString();
  }

  private static Set<String> words() throws IOException {
    byte[] bytes;
    try (InputStream in =
        Objects.requireNonNull(CMULexicon.class.getResourceAsStream("cmudict04_compiled.bin"))) {
      bytes = in.readAllBytes();
    }
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
    data.skipBytes(8);
    for (int left = data.readInt(); left > 0; left--) {
      data.skipBytes(2 * data.readByte());
    }
    Set<String> words = new TreeSet<>();
    for (int left = data.readInt(); left > 0; left--) {
      StringBuilder word = new StringBuilder();
      for (int letters = data.readByte(); letters > 0; letters--) {
        word.append(data.readChar());
      }
      data.skipBytes(data.readByte());
      String text = word.substring(0, word.length() - 1);
      if (text.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
        words.add(text);
      }
    }
    return words;
  }
}
