package lectern.app;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code lectern config}: what holds, and where it comes from. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    description = {
      "Shows every setting, its value, and where that comes from.",
      "",
      "An option on the command line comes first, then LECTERN_* in the environment"
          + " (LECTERN_SPEED=1.2), then lectern.properties in the current folder (speed=1.2), then"
          + " lectern/config.properties in the folder for settings ($XDG_CONFIG_HOME or ~/.config)."
    })
final class ConfigCommand implements Callable<Integer> {
  private final Console console;
  private final Configuration configuration;
  @Spec private CommandSpec spec;

  ConfigCommand(Console console, Configuration configuration) {
    this.console = console;
    this.configuration = configuration;
  }

  @Override
  public Integer call() {
    Keys keys = new Keys(spec.root().commandLine());
    for (Map.Entry<String, OptionSpec> entry : keys.options().entrySet()) {
      OptionSpec option = entry.getValue();
      Configuration.Setting setting = configuration.setting(option);
      String value = setting == null ? usual(option) : setting.value();
      String origin = setting == null ? "default" : setting.origin();
      console.out().println(entry.getKey() + "=" + value + "\t# " + origin);
    }
    return ExitCode.OK.code();
  }

  private static String usual(OptionSpec option) {
    Object value = option.defaultValue();
    if (value == null) {
      value = option.initialValue();
    }
    return value == null ? "" : String.valueOf(value);
  }
}
