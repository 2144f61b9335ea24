package lectern.app;

import java.util.concurrent.Callable;
import lectern.Lectern;
import picocli.CommandLine.Command;

/** {@code lectern voices}: the names of all voices. */
@Command(
    name = "voices",
    description = "Lists the voices, the default one first.",
    mixinStandardHelpOptions = true)
final class VoicesCommand implements Callable<Integer> {
  private final Console console;

  VoicesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (String name : Lectern.voiceNames()) {
      console.out().println(name);
    }
    return ExitCode.OK.code();
  }
}
