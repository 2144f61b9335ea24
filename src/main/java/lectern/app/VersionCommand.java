package lectern.app;

import java.util.concurrent.Callable;

/** {@code lectern --version}. */
record VersionCommand(Console console) implements Callable<Integer> {
  @Override
  public Integer call() {
    for (String line : new LecternCommand.Version().getVersion()) {
      console.out().println(line);
    }
    return ExitCode.OK.code();
  }
}
