package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Whatever the quick way understands, it understands as picocli does. */
class PlainReadTest {
  private static final List<String> WORDS =
      List.of(
          "read",
          "-q",
          "--quiet",
          "-o",
          "--output",
          "a.txt",
          "b c.txt",
          "@list",
          "-",
          "--",
          "-oq",
          "-q=true",
          "--output=x",
          "",
          "'a'",
          "\"a",
          "${user.home}",
          "-j",
          "2",
          "--speed",
          "ü.md",
          "https://example.org/a?b=c");

  private final Console console =
      new Console(
          new ByteArrayInputStream(new byte[0]),
          new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
          new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
          false,
          ConfigFolder.of(Map.of()));

  @Test
  void itUnderstandsThePlainestCommandLines() {
    assertThat(PlainRead.parse(new String[] {"read", "a.txt"}, console)).isNotNull();
    assertThat(PlainRead.parse(new String[] {"read", "-q", "a", "-o", "x"}, console)).isNotNull();
  }

  @Test
  void itLeavesTheRestToPicocli() {
    for (String rest : List.of("--help", "--speed", "-oq", "--", "'a'", "${x}", "")) {
      String[] args = {"read", "a.txt", rest};
      assertThat(PlainRead.parse(args, console)).as(rest).isNull();
    }
    assertThat(PlainRead.parse(new String[] {"read"}, console)).isNull();
    assertThat(PlainRead.parse(new String[] {"read", "a", "-o"}, console)).isNull();
    assertThat(PlainRead.parse(new String[] {"text", "a"}, console)).isNull();
  }

  @Test
  void whatItUnderstandsPicocliUnderstandsAlike() {
    Random random = new Random(6);
    int plain = 0;
    for (int i = 0; i < 4000; i++) {
      List<String> words = new ArrayList<>(List.of("read"));
      for (int left = random.nextInt(6); left > 0; left--) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      String[] args = words.toArray(String[]::new);
      ReadCommand quick = PlainRead.parse(args, console);
      if (quick != null) {
        plain++;
        ReadCommand usual = new ReadCommand(console);
        CommandLine line = new CommandLine(new LecternCommand()).addSubcommand(usual);
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        assertThatCode(() -> line.parseArgs(args)).as(String.join(" ", words)).isNull();
        assertThat(quick)
            .as(String.join(" ", words))
            .usingRecursiveComparison()
            .ignoringFieldsMatchingRegexes(".*\\bspec|console")
            .isEqualTo(usual);
      }
    }
    assertThat(plain).isGreaterThan(100);
  }
}
