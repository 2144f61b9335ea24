package lectern.lexicon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class TextParserTest {
  private static Lexicon parse(String text) throws LexiconException {
    return Lexicon.parse("mine.txt", text.getBytes(UTF_8));
  }

  private static String listed(String text) throws LexiconException {
    return LexiconCases.listed(parse(text));
  }

  @Test
  void aLineHasAWordAndHowItIsSaid() throws LexiconException {
    assertThat(
            listed(
                """
                \ufeff# a comment

                WHO\tWorld Health Organization
                live\t/l ay1 v/
                Sinn Féin   /ʃɪn ˈfeɪn/
                  Nguyen  [ŋwiən]
                AP\tA P\t# a note
                Zorblat\t/z ao1 r b l ax t/
                read /r eh1 d/
                CAT\t/K AE1 T/
                dog\t/d ao g/
                \\#MeToo\tme too
                and/or\tand or
                """))
        .isEqualTo(
            """
            WHO\tWorld Health Organization
            live\t/l ay1 v/
            Sinn Féin\t/sh ih1 n f ey1 n/
            Nguyen\t/ng w iy1 ah0 n/
            AP\tA P
            Zorblat\t/z ao1 r b l ah0 t/
            read\t/r eh1 d/
            CAT\t/k ae1 t/
            dog\t/d ao1 g/
            #MeToo\tme too
            and/or\tand or
            """);
  }

  @Test
  void laterLinesWinAndAllKindsOfLineEndsAreRead() throws LexiconException {
    assertThat(listed("a\tone\r\nb\ttwo\rc\tthree\na\tfour"))
        .isEqualTo("a\tfour\nb\ttwo\nc\tthree\n");
    assertThat(parse("a\tone\rb\ttwo\n").find("b"))
        .isEqualTo(new Lexicon.Entry("b", new Pronunciation.Alias("two"), "mine.txt line 2"));
  }

  @Test
  void phonesThatCheckPrintsKeepTheirStress() throws LexiconException {
    assertThat(listed("a\t/z ah r b ax l ae1 t ax z/\nb\t/w ao1 t er/\n"))
        .isEqualTo("a\t/z ah2 r b ah0 l ae1 t ah0 z/\nb\t/w ao1 t er0/\n");
  }

  @TestFactory
  Stream<DynamicTest> wrongLinesAreNamed() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : LexiconCases.rows("wrong-lines.tsv", 2)) {
      String line = row[0].replace("\\t", "\t");
      tests.add(
          DynamicTest.dynamicTest(
              row[0],
              () ->
                  assertThatThrownBy(() -> parse("# first\n\n" + line + "\n"))
                      .isInstanceOfSatisfying(
                          LexiconException.class,
                          e -> {
                            assertThat(e.file()).isEqualTo("mine.txt");
                            assertThat(e.line()).isEqualTo(3);
                          })
                      .hasMessageStartingWith("mine.txt: line 3: ")
                      .hasMessageContaining(row[1])));
    }
    return tests.stream();
  }

  @Test
  void otherEncodingsAreRefusedWithTheLine() {
    byte[] latin = "a\tb\ncafé\tc\n".getBytes(ISO_8859_1);
    assertThatThrownBy(() -> Lexicon.parse("l.txt", latin))
        .hasMessage("l.txt: line 2: not UTF-8 text; save the lexicon as UTF-8");
    assertThatThrownBy(() -> Lexicon.parse("l.txt", new byte[] {'a', '\t', (byte) 0xE2}))
        .hasMessageContaining("line 1: not UTF-8");
  }

  @Test
  void aMissingFileIsNamed(@TempDir Path folder) {
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> Lexicon.read(missing))
        .hasMessage(missing + ": the lexicon cannot be read; check its name and permissions");
    assertThatThrownBy(() -> Lexicon.read(folder)).isInstanceOf(LexiconException.class);
  }

  @Test
  void theFormatIsKnownByTheContentNotByTheName(@TempDir Path folder) throws Exception {
    String pls = "<lexicon><lexeme><grapheme>a</grapheme><alias>b</alias></lexeme></lexicon>";
    Path text = Files.writeString(folder.resolve("a.pls"), "a\tb\n");
    Path xml = Files.writeString(folder.resolve("a.txt"), "\n" + pls);
    assertThat(LexiconCases.listed(Lexicon.read(text))).isEqualTo("a\tb\n");
    assertThat(LexiconCases.listed(Lexicon.read(xml))).isEqualTo("a\tb\n");
  }

  @Test
  void anEmptyFileIsAnEmptyLexicon() throws LexiconException {
    assertThat(parse("").isEmpty()).isTrue();
    assertThat(parse("# nothing yet\n").isEmpty()).isTrue();
  }
}
