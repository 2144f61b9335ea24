package lectern.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** All options of all commands that may be set outside the command line, by key. */
final class Keys {
  /** Options that ask for something else than the command's work. */
  private static final Set<String> NEVER = Set.of("help", "version");

  private final SortedMap<String, OptionSpec> options = new TreeMap<>();

  Keys(CommandLine program) {
    for (CommandLine command : program.getSubcommands().values()) {
      for (OptionSpec option : command.getCommandSpec().options()) {
        String key = Configuration.key(option);
        if (option.longestName().startsWith("--") && !NEVER.contains(key)) {
          options.putIfAbsent(key, option);
        }
      }
    }
  }

  SortedMap<String, OptionSpec> options() {
    return options;
  }

  /**
   * Refuses keys that are none, with the one that was probably meant.
   *
   * @throws WrongConfigurationException naming the first of them
   */
  void check(Map<String, Configuration.Setting> settings) throws WrongConfigurationException {
    for (Configuration.Setting setting : settings.values()) {
      if (!options.containsKey(setting.key())) {
        String nearest = nearest(setting.key(), List.copyOf(options.keySet()));
        boolean variable = !setting.name().equals(setting.key());
        String name =
            nearest == null || !variable
                ? String.valueOf(nearest)
                : "LECTERN_" + nearest.replace('-', '_').toUpperCase(Locale.ROOT);
        throw new WrongConfigurationException(
            setting.origin()
                + ": there is no setting \""
                + setting.name()
                + "\""
                + (nearest == null ? "" : "; did you mean " + name + "?")
                + "; \"lectern config\" lists all",
            null);
      }
    }
  }

  /** Returns the word that is most like {@code word}, if any is like it. */
  private static @Nullable String nearest(String word, List<String> words) {
    String nearest = null;
    int least = Math.max(2, word.length() / 3) + 1;
    for (String candidate : words) {
      int distance = distance(word, candidate);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Counts the letters to add, drop or change (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
