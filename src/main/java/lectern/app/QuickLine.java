package lectern.app;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Takes command lines to pieces without picocli, which takes longer to get ready than an article
 * takes to speak. What commands take, it learns from a table that was made of picocli's model of
 * them. It judges nothing: whatever is not quite plain, help, and every mistake is left to picocli,
 * which knows more ways to write an option and says what is wrong.
 */
final class QuickLine {
  private static final String STANDARD_INPUT = "-";

  private final List<CommandTable.Argument> arguments;
  private final String[] words;
  private int next = 1;

  /** The words for each argument. By identity, since hashing a record takes long the first time. */
  private final IdentityHashMap<CommandTable.Argument, List<String>> given =
      new IdentityHashMap<>();

  private QuickLine(List<CommandTable.Argument> arguments, String[] words) {
    this.arguments = arguments;
    this.words = words;
  }

  /** Returns the command, ready to be called; null if the command line is not plain. */
  static @Nullable Callable<?> parse(String[] args, Console console, Configuration configuration) {
    CommandTable table = args.length == 0 ? null : CommandTable.of(args[0]);
    return table == null ? null : parse(args, console, configuration, table);
  }

  /** Does the same by another table. */
  static @Nullable Callable<?> parse(
      String[] args, Console console, Configuration configuration, CommandTable table) {
    if (!table.isQuick() || !table.hasKeys(configuration.settings().keySet())) {
      return null;
    }
    QuickLine line = new QuickLine(table.arguments(), args);
    while (line.next < args.length) {
      if (!line.take(args[line.next++])) {
        return null;
      }
    }
    Object command = Commands.of(args[0], console, configuration);
    boolean filled = line.fill(command, configuration);
    return filled && command instanceof Callable<?> callable ? callable : null;
  }

  /** Takes a word, and the next one if that is its value; returns whether it is plain. */
  private boolean take(String word) {
    CommandTable.Argument argument = named(word);
    if (argument != null && (argument.names().isEmpty() || argument.isFlag())) {
      return give(argument, argument.isFlag() ? "true" : word);
    }
    if (argument != null) {
      return next < words.length && give(argument, words[next++]);
    }
    return word.startsWith("--") ? takeWithValue(word) : takeTogether(word);
  }

  /** Takes a word such as {@code --jobs=2}. */
  private boolean takeWithValue(String word) {
    int equals = word.indexOf('=');
    CommandTable.Argument argument = equals < 0 ? null : named(word.substring(0, equals));
    return argument != null && !argument.isFlag() && give(argument, word.substring(equals + 1));
  }

  /** Takes a word such as {@code -j2}, {@code -qj2}, or {@code -qj}, whose value is the next. */
  private boolean takeTogether(String word) {
    CommandTable.Argument argument = word.length() < 3 ? null : named(word.substring(0, 2));
    if (argument == null || word.charAt(2) == '-' || word.charAt(2) == '=') {
      return false;
    }
    String rest = word.substring(2);
    return argument.isFlag() ? give(argument, "true") && take("-" + rest) : give(argument, rest);
  }

  private boolean give(CommandTable.Argument argument, String value) {
    boolean input = value.equals(STANDARD_INPUT) && argument.names().isEmpty();
    if (!input && !isPlain(value)) {
      return false;
    }
    List<String> values = given.get(argument);
    if (values == null) {
      values = new ArrayList<>();
      given.put(argument, values);
    }
    values.add(value);
    return true;
  }

  /** Returns the option of a name, or what takes words that are none; null if nothing does. */
  private CommandTable.@Nullable Argument named(String word) {
    boolean option = word.startsWith("-") && !word.equals(STANDARD_INPUT);
    for (int i = 0; i < arguments.size(); i++) {
      CommandTable.Argument argument = arguments.get(i);
      if (option ? argument.names().contains(word) : argument.names().isEmpty()) {
        return argument;
      }
    }
    return null;
  }

  /** Whether picocli would take a word for what it says: quotes and {@code ${...}} it would not. */
  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.charAt(0) != '-'
        && word.indexOf('"') < 0
        && word.indexOf('\'') < 0
        && word.indexOf('$') < 0;
  }

  /** Sets the fields of a command; returns whether that could be done. */
  private boolean fill(Object command, Configuration configuration) {
    for (int i = 0; i < arguments.size(); i++) {
      CommandTable.Argument argument = arguments.get(i);
      Configuration.Setting setting = configuration.settings().get(argument.key());
      List<String> values = given.get(argument);
      if (setting != null
          && ((argument.isFlag() && values != null)
              || !isPlain(setting.value())
              || !FieldOf.set(command, argument, List.of(setting.value())))) {
        return false;
      }
      boolean missing = values == null && setting == null && argument.required();
      if (missing || (values != null && !FieldOf.set(command, argument, values))) {
        return false;
      }
    }
    return true;
  }
}
