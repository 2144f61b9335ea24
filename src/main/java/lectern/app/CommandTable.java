package lectern.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lectern.data.Fields;
import lectern.data.Resources;
import org.jspecify.annotations.Nullable;

/**
 * What each command takes, in a form that is read in no time. It is made of picocli's model of the
 * commands by {@link CommandTableMaker} when Lectern is built, so it says nothing of its own: a
 * word alone in a line is a command that {@link QuickLine} can call, or an option that asks for the
 * version; the other lines, parted by tabs, are the arguments of all commands.
 */
final class CommandTable {
  /** Where the table lies among the resources. */
  static final String PLACE = "/lectern/app/commands.tsv";

  private static final int COLUMNS = 7;

  private final String table;
  private final String command;

  /**
   * An option, or what stands in the line without one.
   *
   * @param command whose it is
   * @param key its name in the configuration; empty if it has none
   * @param names what it is called, with hyphens; empty if it is no option
   * @param field the field that takes it, with the mixins around it: {@code rhythm.pitchHz}
   * @param type the class of a value, as {@link Class#getName} says it
   * @param split what parts several values in one word; empty if nothing does
   * @param required whether it must be given
   */
  record Argument(
      String command,
      String key,
      List<String> names,
      String field,
      String type,
      String split,
      boolean required) {
    boolean isFlag() {
      return type.equals("boolean");
    }

    /** Returns it as a line of the table. */
    String line() {
      return String.join(
          "\t", command, key, String.join(" ", names), field, type, split, required ? "!" : "");
    }
  }

  /**
   * Makes one for a command.
   *
   * @param table the lines, each with its end
   * @param command the first word of the command line
   */
  CommandTable(String table, String command) {
    this.table = table;
    this.command = command;
  }

  /** Returns the part of Lectern's own table; null if it was built without one. */
  static @Nullable CommandTable of(String command) {
    byte[] table = Resources.find(PLACE);
    return table == null
        ? null
        : new CommandTable(new String(table, StandardCharsets.UTF_8), command);
  }

  /** Returns whether the command can be called without picocli. */
  boolean isQuick() {
    String line = command + '\n';
    return table.startsWith(line) || table.contains('\n' + line);
  }

  /** Returns the command's arguments. */
  List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    String before = '\n' + command + '\t';
    for (int at = 0; (at = table.indexOf(before, at)) >= 0; at += before.length()) {
      arguments.add(argument(table.substring(at + 1, table.indexOf('\n', at + 1))));
    }
    return arguments;
  }

  private static Argument argument(String line) {
    String[] columns = new String[COLUMNS];
    int start = 0;
    for (int i = 0; i < COLUMNS - 1; i++) {
      int end = line.indexOf('\t', start);
      columns[i] = line.substring(start, end);
      start = end + 1;
    }
    return new Argument(
        columns[0],
        columns[1],
        columns[2].isEmpty() ? List.of() : List.of(Fields.of(columns[2], ' ')),
        columns[3],
        columns[4],
        columns[5],
        start < line.length());
  }

  /** Returns whether each of these is the key of an option of some command. */
  boolean hasKeys(Set<String> some) {
    if (some.isEmpty()) {
      return true;
    }
    Set<String> keys = new HashSet<>();
    int end;
    for (int start = 0; (end = table.indexOf('\n', start)) >= 0; start = end + 1) {
      int tab = table.indexOf('\t', start);
      if (tab >= 0 && tab < end) {
        keys.add(table.substring(tab + 1, table.indexOf('\t', tab + 1)));
      }
    }
    keys.remove(""); // of arguments that are no options
    return keys.containsAll(some);
  }
}
