package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where settings come from, and which of several holds. */
class ConfigurationTest {
  private final Path here;
  private final Path settings;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  ConfigurationTest(@TempDir Path folder) throws IOException {
    this.here = Files.createDirectory(folder.resolve("here"));
    this.settings = Files.createDirectories(folder.resolve("settings/lectern"));
    environment.put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
  }

  @Test
  void withoutAnySettingTheDefaultsHold() {
    assertThat(run("config")).isZero();
    assertThat(out()).contains("speed=1.0\t# default").contains("voice=kevin16\t# default");
  }

  @Test
  void theFolderForSettingsIsTheLastToBeAsked() throws IOException {
    write(settings.resolve("config.properties"), "speed=1.1\npitch=110\nvoice=kevin\n");
    write(here.resolve("lectern.properties"), "speed=1.2\npitch=120\n");
    environment.put("LECTERN_SPEED", "1.3");
    assertThat(run("config")).isZero();
    assertThat(out())
        .contains("speed=1.3\t# the environment")
        .contains("pitch=120\t# ./lectern.properties")
        .contains("voice=kevin\t# " + settings.resolve("config.properties"));
  }

  @Test
  void aSettingHoldsForTheCommandAndTheCommandLineOverIt() throws IOException {
    Path article = write(here.resolve("a.txt"), "It cost $3.");
    write(here.resolve("lectern.properties"), "output=" + here.resolve("there") + "\nquiet=true\n");
    assertThat(run("read", article.toString())).isZero();
    assertThat(here.resolve("there/a/001.wav")).exists();
    assertThat(err()).isEmpty();
    assertThat(run("read", article.toString(), "-o", here.resolve("here").toString())).isZero();
    assertThat(here.resolve("here/a/001.wav")).exists();
  }

  @Test
  void anUnknownKeyIsAnErrorWithASuggestion() throws IOException {
    write(here.resolve("lectern.properties"), "sped=1.2\n");
    assertThat(run("voices")).isEqualTo(2);
    assertThat(err()).contains("./lectern.properties", "\"sped\"", "did you mean speed?");
    assertThat(err()).hasLineCount(1);
  }

  @Test
  void anUnknownVariableIsAnErrorWithASuggestion() {
    environment.put("LECTERN_LOUDNES", "podcast");
    assertThat(run("voices")).isEqualTo(2);
    assertThat(err()).contains("\"LECTERN_LOUDNES\"", "did you mean LECTERN_LOUDNESS?");
  }

  @Test
  void aWrongValueIsAnErrorThatSaysWhereItIsWritten() throws IOException {
    Path article = write(here.resolve("a.txt"), "Hello.");
    write(here.resolve("lectern.properties"), "speed=fast\n");
    assertThat(run("read", article.toString())).isEqualTo(2);
    assertThat(err()).contains("'fast' is not a number", "(speed in ./lectern.properties)");
    assertThat(err()).hasLineCount(1);
  }

  @Test
  void aFileThatIsNotUtf8IsAnError() throws IOException {
    Files.write(here.resolve("lectern.properties"), new byte[] {'a', '=', (byte) 0xE9});
    assertThat(run("voices")).isEqualTo(2);
    assertThat(err()).contains("./lectern.properties: not in UTF-8").hasLineCount(1);
  }

  @Test
  void whatTheLauncherReadsIsNoSetting() {
    environment.put("LECTERN_JAVA_OPTIONS", "-Xmx64m");
    assertThat(run("voices")).isZero();
  }

  @Test
  void everyShellGetsAScriptWithAllCommands() {
    for (String shell : new String[] {"bash", "zsh", "fish"}) {
      out.reset();
      assertThat(run("completion", shell)).isZero();
      assertThat(out()).contains("sentences", "check", "loudness");
    }
  }

  private int run(String... args) {
    try (PrintStream printOut = new PrintStream(out, true, UTF_8);
        PrintStream printErr = new PrintStream(err, true, UTF_8)) {
      var in = new ByteArrayInputStream(new byte[0]);
      return new Main(in, printOut, printErr, false, environment, here).run(args);
    }
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
