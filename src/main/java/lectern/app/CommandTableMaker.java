package lectern.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** Makes the {@link CommandTable} of what picocli knows of the commands. Used when building. */
public final class CommandTableMaker {
  private CommandTableMaker() {}

  /**
   * Makes it.
   *
   * @param args the folder of the classes, in which the table is put
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0], CommandTable.PLACE);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, table());
  }

  /** Returns the table. */
  static String table() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            InputStream.nullInputStream(), nowhere, nowhere, false, ConfigFolder.of(Map.of()));
    StringBuilder table = new StringBuilder();
    CommandLine program = Commands.line(new String[0], console, Configuration.EMPTY);
    for (OptionSpec option : program.getCommandSpec().options()) {
      if (option.versionHelp()) {
        table.append(String.join("\n", option.names())).append('\n');
      }
    }
    for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
      add(table, command.getKey(), command.getValue().getCommandSpec());
    }
    return table.toString();
  }

  private static void add(StringBuilder table, String name, CommandSpec command) {
    Map<Field, String> places = new HashMap<>();
    findPlaces(command.userObject().getClass(), "", places);
    if (isQuick(command)) {
      table.append(name).append('\n');
    }
    for (OptionSpec option : command.options()) {
      if (places.containsKey(option.userObject()) && !option.usageHelp()) {
        String key = option.longestName().startsWith("--") ? Configuration.key(option) : "";
        List<String> names =
            List.of(option.names()).stream().map(each -> each.replace("[no-]", "")).toList();
        add(table, name, key, names, option, places);
      }
    }
    for (PositionalParamSpec argument : command.positionalParameters()) {
      if (places.containsKey(argument.userObject())) {
        add(table, name, "", List.of(), argument, places);
      }
    }
  }

  private static void add(
      StringBuilder table,
      String command,
      String key,
      List<String> names,
      ArgSpec argument,
      Map<Field, String> places) {
    Class<?> type = argument.auxiliaryTypes()[0];
    String split = argument.splitRegex();
    CommandTable.Argument row =
        new CommandTable.Argument(
            command,
            key,
            names,
            String.valueOf(places.get(argument.userObject())),
            type.getName(),
            split,
            argument.required());
    table.append(row.line()).append('\n');
  }

  /** Whether a command can be called without picocli's model of it. */
  private static boolean isQuick(CommandSpec command) {
    boolean quick =
        command.userObject() instanceof Callable<?>
            && !command.helpCommand()
            && command.subcommands().isEmpty()
            && command.positionalParameters().size() <= 1;
    for (OptionSpec option : command.options()) {
      quick &= option.arity().max() == (option.type() == boolean.class ? 0 : 1);
    }
    Class<?> type = command.userObject().getClass();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        quick &= !field.isAnnotationPresent(Spec.class);
      }
    }
    return quick;
  }

  /** Finds the fields of a command and of what is mixed into it. */
  private static void findPlaces(Class<?> type, String before, Map<Field, String> places) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        String place = before + field.getName();
        if (field.isAnnotationPresent(Mixin.class)) {
          findPlaces(field.getType(), place + ".", places);
        } else if (places.put(field, place) != null) {
          throw new IllegalStateException(field + " is mixed in twice");
        }
      }
    }
  }
}
