package lectern.voice.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.speech.freetts.en.us.CMULexicon;
import com.sun.speech.freetts.lexicon.LetterToSoundImpl;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds lexicon and rules to what FreeTTS itself reads from the same files. */
class CmuLexiconTest {
  private static final List<String> WORDS = new ArrayList<>();

  @BeforeAll
  static void readAllWords() throws Exception {
    byte[] bytes;
    try (InputStream in = resource("cmulex_compiled.bin")) {
      bytes = in.readAllBytes();
    }
    DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes));
    data.skipBytes(8);
    for (int left = data.readInt(); left > 0; left--) {
      data.skipBytes(2 * data.readByte());
    }
    for (int left = data.readInt(); left > 0; left--) {
      StringBuilder word = new StringBuilder();
      for (int letters = data.readByte(); letters > 0; letters--) {
        word.append(data.readChar());
      }
      WORDS.add(word.substring(0, word.length() - 1));
      data.skipBytes(data.readByte());
    }
    assertThat(WORDS).hasSizeGreaterThan(62_000);
  }

  @Test
  void findsEveryWordThatFreeTtsFinds() throws Exception {
    CMULexicon theirs = new CMULexicon("cmulex", true);
    theirs.load();
    CmuLexicon addenda = CmuLexicon.load("cmulex_addenda.bin");
    CmuLexicon ours = CmuLexicon.load("cmulex_compiled.bin");
    for (String word : WORDS) {
      List<String> phones = addenda.phones(word);
      assertThat(phones == null ? ours.phones(word) : phones)
          .as(word)
          .containsExactly(theirs.getPhones(word, null, false));
    }
    assertThat(ours.phones("zzyzx")).isNull();
    assertThat(ours.phones("")).isNull();
    assertThat(addenda.phones("linux")).contains("l", "n");
  }

  @Test
  void guessesLikeFreeTts() throws Exception {
    LetterToSoundImpl theirs =
        new LetterToSoundImpl(CMULexicon.class.getResource("cmulex_lts.bin"), true);
    LetterToSound ours = LetterToSound.load("cmulex_lts.bin");
    for (int i = 0; i < WORDS.size(); i += 7) {
      String word = WORDS.get(i) + WORDS.get(WORDS.size() - 1 - i);
      assertThat(ours.phones(word)).as(word).containsExactly(theirs.getPhones(word, null));
    }
  }

  private static InputStream resource(String file) {
    return Objects.requireNonNull(CMULexicon.class.getResourceAsStream(file));
  }
}
