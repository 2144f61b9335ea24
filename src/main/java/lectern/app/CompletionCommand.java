package lectern.app;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern completion}: a script that lets a shell complete commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script that lets a shell complete commands, options and their values.",
      "",
      "  bash: source <(lectern completion bash)",
      "  zsh:  source <(lectern completion zsh)",
      "  fish: lectern completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  private final Console console;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.BASH;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    switch (shell) {
      case BASH -> console.out().print(AutoComplete.bash("lectern", program));
      case ZSH -> {
        console.out().println("autoload -Uz compinit && compinit");
        console.out().println("autoload -Uz bashcompinit && bashcompinit");
        console.out().print(AutoComplete.bash("lectern", program));
      }
      case FISH -> fish(program);
    }
    return ExitCode.OK.code();
  }

  private void fish(CommandLine program) {
    console.out().println("# fish completion for lectern");
    for (var entry : program.getSubcommands().entrySet()) {
      CommandSpec command = entry.getValue().getCommandSpec();
      String name = entry.getKey();
      console
          .out()
          .println(
              "complete -c lectern -n __fish_use_subcommand -f -a " + name + about(first(command)));
      for (OptionSpec option : command.options()) {
        console
            .out()
            .println(
                "complete -c lectern -n '__fish_seen_subcommand_from " + name + "'" + of(option));
      }
    }
  }

  private static String of(OptionSpec option) {
    StringBuilder line = new StringBuilder();
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " : " -s ");
      line.append(name.replace("[no-]", "").substring(name.startsWith("--") ? 2 : 1));
    }
    if (option.arity().max() > 0) {
      line.append(" -r");
      StringBuilder values = new StringBuilder();
      Iterable<String> candidates = option.completionCandidates();
      if (candidates != null) {
        for (String value : candidates) {
          values.append(values.isEmpty() ? "" : " ").append(value.toLowerCase(Locale.ROOT));
        }
        line.append(" -f -a '").append(values).append('\'');
      }
    }
    return line + about(List.of(option.description()));
  }

  private static List<String> first(CommandSpec command) {
    return List.of(command.usageMessage().description());
  }

  private static String about(List<String> lines) {
    String text = lines.isEmpty() ? "" : lines.get(0).replace("'", "\\'").replace("%n", " ");
    return " -d '" + text + "'";
  }
}
