package lectern.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconFileTest {
  @TempDir private Path folder;
  private Path file = Path.of("unset");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("new/lexicon.txt");
  }

  private LexiconFile.Put put(String word, String said) throws Exception {
    return new LexiconFile(file).put(word, said);
  }

  private void write(String text) throws IOException {
    Files.createDirectories(folder.resolve("new"));
    Files.writeString(file, text);
  }

  @Test
  void aNewFileHasAHeadingAndTheEntry() throws Exception {
    assertThat(put("WHO", "World  Health Organization")).isEqualTo(new LexiconFile.Put(2, false));
    assertThat(Files.readString(file))
        .startsWith("# ")
        .endsWith("\nWHO\tWorld Health Organization\n")
        .hasLineCount(2);
  }

  @Test
  void anEntryIsReplacedInItsPlaceAndAllElseStays() throws Exception {
    write("# mine\n\nb   bee\n  # more\na\told  # why\nc\tsee\na\tolder");
    assertThat(put("a", "/ey1/")).isEqualTo(new LexiconFile.Put(7, true));
    assertThat(put("b", "[biː]")).isEqualTo(new LexiconFile.Put(3, true));
    assertThat(put("d", "dee")).isEqualTo(new LexiconFile.Put(8, false));
    assertThat(Files.readString(file))
        .isEqualTo("# mine\n\nb\t[biː]\n  # more\na\told  # why\nc\tsee\na\t/ey1/\nd\tdee\n");
  }

  @Test
  void otherLineEndsStay() throws Exception {
    write("a\tone\r\n");
    put("b", "two");
    assertThat(Files.readString(file)).isEqualTo("a\tone\r\nb\ttwo\r\n");
  }

  @Test
  void aWordThatStartsWithTheSignOfCommentsIsAnEntry() throws Exception {
    put("#MeToo", "me too");
    put("#MeToo", "me two");
    assertThat(LexiconCases.listed(Lexicon.read(file))).isEqualTo("#MeToo\tme two\n");
  }

  @Test
  void aWrongEntryChangesNothing() throws Exception {
    write("a\tone\n");
    assertThatThrownBy(() -> put("a", "/q w1 x/")).isInstanceOf(LexiconException.class);
    assertThatThrownBy(() -> put("a", " ")).isInstanceOf(LexiconException.class);
    assertThatThrownBy(() -> put(" ", "a")).isInstanceOf(LexiconException.class);
    assertThatThrownBy(() -> put("a", "# note")).isInstanceOf(LexiconException.class);
    assertThat(Files.readString(file)).isEqualTo("a\tone\n");
  }

  @Test
  void aFileWithAWrongLineOrInXmlIsLeftAlone() throws Exception {
    write("a\tone\nbroken\n");
    assertThatThrownBy(() -> put("b", "two")).hasMessageContaining("lexicon.txt: line 2: ");
    assertThat(Files.readString(file)).isEqualTo("a\tone\nbroken\n");
    write("<lexicon/>");
    assertThatThrownBy(() -> put("b", "two")).hasMessageContaining("is in XML");
    assertThat(Files.readString(file)).isEqualTo("<lexicon/>");
  }

  @Test
  void noOtherFileIsLeftBehind() throws Exception {
    put("a", "one");
    put("b", "two");
    try (var files = Files.list(folder.resolve("new"))) {
      assertThat(files).containsExactly(file);
    }
  }
}
