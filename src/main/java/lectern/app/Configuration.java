package lectern.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What holds where the command line says nothing: {@code LECTERN_*} in the environment, else {@code
 * lectern.properties} in the folder one stands in, else {@code lectern/config.properties} in the
 * folder for settings, else the option's own default. A key is the long name of an option without
 * its hyphens, {@code loudness=podcast}; in the environment {@code LECTERN_LOUDNESS=podcast}.
 */
final class Configuration implements IDefaultValueProvider {
  private static final String PREFIX = "LECTERN_";

  /** What the launcher reads from the environment itself. */
  private static final String LAUNCHER = "LECTERN_JAVA_OPTIONS";

  /** What holds where nothing is set. */
  static final Configuration EMPTY = new Configuration();

  private final Map<String, Setting> settings = new LinkedHashMap<>();

  /**
   * A value from outside the command line.
   *
   * @param key the long name of an option
   * @param value as it is written
   * @param origin where it is written, for people
   * @param name what it is called there
   */
  record Setting(String key, String value, String origin, String name) {}

  /** Reads all places. */
  static Configuration read(Map<String, String> environment, Path here)
      throws WrongConfigurationException {
    Configuration configuration = new Configuration();
    for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
      String name = variable.getKey();
      if (name.startsWith(PREFIX) && !name.equals(LAUNCHER)) {
        String key = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        configuration.add(new Setting(key, variable.getValue(), "the environment", name));
      }
    }
    configuration.addFile(here.resolve("lectern.properties"), "./lectern.properties");
    Path folder = folder(environment);
    if (folder != null) {
      Path file = folder.resolve("config.properties");
      configuration.addFile(file, file.toString());
    }
    return configuration;
  }

  /**
   * Returns Lectern's folder for settings: {@code $XDG_CONFIG_HOME/lectern}, or {@code
   * ~/.config/lectern} (XDG Base Directory Specification 0.8); null if there is no home.
   */
  static @Nullable Path folder(Map<String, String> environment) {
    String folders = environment.getOrDefault("XDG_CONFIG_HOME", "");
    if (!folders.isEmpty() && Path.of(folders).isAbsolute()) {
      return Path.of(folders, "lectern");
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home", ""));
    return home.isEmpty() ? null : Path.of(home, ".config", "lectern");
  }

  private void addFile(Path file, String origin) throws WrongConfigurationException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (MalformedInputException e) {
      throw new WrongConfigurationException(origin + ": not in UTF-8; save it as UTF-8", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new WrongConfigurationException(
          origin + ": cannot be read (" + e.getMessage() + "); mend it or move it away", e);
    }
    for (String key : new TreeMap<>(properties).keySet().toArray(new String[0])) {
      add(new Setting(key, properties.getProperty(key), origin, key));
    }
  }

  private void add(Setting setting) {
    settings.putIfAbsent(setting.key(), setting);
  }

  /** Returns all settings, by key. */
  Map<String, Setting> settings() {
    return settings;
  }

  /** Returns whether nothing is set outside of the command line. */
  boolean isEmpty() {
    return settings.isEmpty();
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    Setting setting = setting(argument);
    return setting == null ? null : setting.value();
  }

  /** Returns what is set for an option; null if nothing is. */
  @Nullable Setting setting(ArgSpec argument) {
    return argument instanceof OptionSpec option ? settings.get(key(option)) : null;
  }

  /** Returns the key of an option: its longest name without hyphens in front. */
  static String key(OptionSpec option) {
    String name = option.longestName();
    int start = 0;
    while (start < name.length() && name.charAt(start) == '-') {
      start++;
    }
    String key = name.substring(start);
    return key.startsWith("[no-]") ? key.substring("[no-]".length()) : key;
  }
}
