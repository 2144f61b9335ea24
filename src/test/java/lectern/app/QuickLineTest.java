package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import lectern.data.Resources;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Whatever the quick way understands, it understands as picocli does. */
class QuickLineTest {
  private static final String TABLE = CommandTableMaker.table();

  /** Values and oddities. The options and their values come from the table. */
  private static final List<String> WORDS =
      List.of(
          "a.txt",
          "b c.txt",
          "@list",
          "-",
          "--",
          "-q",
          "-q=true",
          "-qq",
          "-qo",
          "-oq",
          "-o=x",
          "-q-output=x",
          "--output=x",
          "--output=",
          "--quiet=true",
          "--no-combine",
          "",
          "'a'",
          "\"a",
          "${user.home}",
          "-j2",
          "-qj2",
          "-j",
          "2",
          "007",
          "1.5",
          "1.",
          "-1",
          "1e3",
          "1.0",
          "100.0",
          "999999999999",
          "code",
          "CODE,notes",
          "code,",
          ",code",
          "british",
          "mp3,Flac",
          "vtt",
          "inline",
          "chapter",
          "arrays",
          "en",
          "utf-8",
          "nix",
          "true",
          "ü.md",
          "https://example.org/a?b=c");

  @TempDir private Path folder;

  private final Console console =
      new Console(
          new ByteArrayInputStream(new byte[0]),
          new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
          new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
          false,
          ConfigFolder.of(Map.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read a.txt",
        "read -q a -o x",
        "read -qo x a --force --jobs 2 --speed=1.2 -v kevin",
        "read a --format mp3 -f flac,opus --combine --subtitles vtt --style British",
        "text - --phones --explain --encoding utf-8",
        "check a --read code,tables --notes inline --json",
        "sentences --json a",
        "verify x y",
        "voices",
        "pack x --html",
        "feed x --base-url https://example.org/",
        "serve x -p 8018",
        "--version",
        "-V"
      })
  void itUnderstandsPlainCommandLines(String line) throws Exception {
    assertThat(quick(Configuration.EMPTY, line.split(" "))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "read a -o",
        "read a --help",
        "read a --nix",
        "read a -q -q",
        "read a --jobs 1 --jobs 2",
        "read a --jobs 1.5",
        "read a --speed 1.0",
        "read a --no-combine",
        "read a --style nix",
        "read a --",
        "read 'a'",
        "read ${x}",
        "voices a",
        "feed x",
        "serve x y",
        "lexicon list",
        "config",
        "completion fish",
        "help read",
        "--version --help",
        "nix"
      })
  void itLeavesTheRestToPicocli(String line) throws Exception {
    assertThat(quick(Configuration.EMPTY, line.split(" "))).isNull();
  }

  @Test
  void itTakesWhatIsConfiguredIfThatIsPlain() throws Exception {
    assertThat(quick(configuration(Map.of("LECTERN_SPEED", "1.2")), "read", "a")).isNotNull();
    assertThat(quick(configuration(Map.of("LECTERN_SPEED", "x")), "read", "a")).isNull();
    assertThat(quick(configuration(Map.of("LECTERN_SPEED", "x")), "voices")).isNotNull();
    assertThat(quick(configuration(Map.of("LECTERN_SPED", "1.2")), "voices")).isNull();
    assertThat(quick(configuration(Map.of("LECTERN_", "1")), "voices")).isNull();
  }

  @Test
  void whatItUnderstandsPicocliUnderstandsAlike() throws Exception {
    Random random = new Random(6);
    Map<String, Integer> understood = new HashMap<>();
    for (int i = 0; i < 6_000; i++) {
      String name = Commands.NAMES.get(random.nextInt(Commands.NAMES.size()));
      List<String> words = new ArrayList<>(List.of(name));
      Map<String, String> environment = new HashMap<>();
      List<CommandTable.Argument> arguments = new CommandTable(TABLE, name).arguments();
      for (int left = random.nextInt(6); left > 0; left--) {
        if (!arguments.isEmpty() && random.nextInt(3) > 0) {
          add(random, arguments.get(random.nextInt(arguments.size())), words, environment);
        } else {
          words.add(any(random));
        }
      }
      String[] args = words.toArray(String[]::new);
      Configuration configuration = configuration(environment);
      Callable<?> quick = quick(configuration, args);
      if (quick != null) {
        understood.merge(name, 1, Integer::sum);
        CommandLine line = Commands.line(args, console, configuration);
        String shown = String.join(" ", words) + environment;
        assertThatCode(() -> line.parseArgs(args)).as(shown).isNull();
        Object usual = Objects.requireNonNull(line.getSubcommands().get(name)).getCommand();
        assertThat(quick)
            .as(shown)
            .usingRecursiveComparison()
            .ignoringFieldsMatchingRegexes(".*\\bspec|console")
            .isEqualTo(usual);
      }
    }
    for (String name : List.of("read", "text", "check", "sentences", "verify", "pack", "serve")) {
      assertThat(understood.getOrDefault(name, 0)).as(name).isGreaterThan(40);
    }
  }

  @Test
  void theTableHasTheKeysOfAllSettings() {
    Set<String> keys =
        new Keys(Commands.line(new String[0], console, Configuration.EMPTY)).options().keySet();
    assertThat(new CommandTable(TABLE, "read").hasKeys(keys)).isTrue();
    for (String name : Commands.NAMES) {
      for (CommandTable.Argument argument : new CommandTable(TABLE, name).arguments()) {
        assertThat(argument.key().isEmpty() || keys.contains(argument.key()))
            .as(argument.line())
            .isTrue();
      }
    }
  }

  @Test
  void lecternIsBuiltWithTheTableOfItsCommands() {
    assertThat(Resources.text(CommandTable.PLACE)).isEqualTo(TABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read --speed 9 a.txt",
        "read --jobs 0 a.txt",
        "read --loudness x a.txt",
        "read --pace slow a.txt",
        "read nowhere.txt",
        "check --pause x a.txt",
        "pack x",
        "serve -p 70000 x",
        "feed x --base-url y",
        "--version"
      })
  void bothWaysSayTheSame(String line) throws Exception {
    String[] args = line.split(" ");
    assertThat(quick(Configuration.EMPTY, args)).isNotNull();
    String[] slow = (line + " --").split(" "); // which says nothing, but only to picocli
    assertThat(quick(Configuration.EMPTY, slow)).isNull();
    assertThat(run(args)).isEqualTo(run(slow));
  }

  private String run(String... args) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, UTF_8);
    int code =
        new Main(new ByteArrayInputStream(new byte[0]), out, out, false, Map.of(), folder)
            .run(args);
    return code + " " + said.toString(UTF_8);
  }

  private static void add(
      Random random,
      CommandTable.Argument argument,
      List<String> words,
      Map<String, String> environment) {
    if (random.nextInt(8) == 0 && !argument.key().isEmpty()) {
      String variable = argument.key().replace('-', '_').toUpperCase(Locale.ROOT);
      environment.put("LECTERN_" + variable, fitting(random, argument));
      return;
    }
    String name =
        argument.names().isEmpty()
            ? ""
            : argument.names().get(random.nextInt(argument.names().size()));
    String value = fitting(random, argument);
    if (argument.isFlag() || name.isEmpty()) {
      words.add(name.isEmpty() ? value : name);
    } else if (random.nextInt(3) == 0) {
      words.add(name.startsWith("--") ? name + "=" + value : name + value);
    } else {
      words.add(name);
      words.add(value);
    }
  }

  /** Returns a value that the argument may have, or sometimes any word. */
  private static String fitting(Random random, CommandTable.Argument argument) {
    if (random.nextInt(6) == 0) {
      return any(random);
    }
    return switch (argument.type()) {
      case "boolean" -> random.nextBoolean() ? "true" : "false";
      case "int" -> String.valueOf(random.nextInt(20));
      case "double" -> random.nextInt(4) + "." + random.nextInt(3);
      case "java.nio.charset.Charset" -> "windows-1252";
      case "java.lang.String", "java.nio.file.Path" -> "a" + random.nextInt(3);
      default -> constant(random, argument.type());
    };
  }

  private static String constant(Random random, String type) {
    try {
      Object[] constants = Class.forName(type).getEnumConstants();
      String name = ((Enum<?>) constants[random.nextInt(constants.length)]).name();
      return random.nextBoolean() ? name : name.toLowerCase(Locale.ROOT);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String any(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private Configuration configuration(Map<String, String> environment) throws Exception {
    Map<String, String> all = new HashMap<>(environment);
    all.put("XDG_CONFIG_HOME", folder.toString());
    return Configuration.read(all, folder);
  }

  private @Nullable Callable<?> quick(Configuration configuration, String... args) {
    return QuickLine.parse(args, console, configuration, new CommandTable(TABLE, args[0]));
  }
}
