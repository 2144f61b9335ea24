package lectern.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import lectern.Lectern;
import picocli.CommandLine;

/**
 * The command line: takes its streams, runs one command, returns its exit code. Standard output is
 * the result and nothing else; standard error is progress and problems.
 */
public final class Main {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final Map<String, String> environment;
  private final Path here;

  /**
   * Makes one.
   *
   * @param in where {@code -} is read from
   * @param out takes results
   * @param err takes progress and problems
   * @param terminal whether {@code err} is a terminal, so that progress may be drawn on it
   * @param environment the variables of the environment
   * @param here the folder one stands in
   */
  Main(
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Map<String, String> environment,
      Path here) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.environment = environment;
    this.here = here;
  }

  /** Starts Lectern. */
  public static void main(String[] args) {
    if (args.length > 1 && args[0].equals("read")) {
      Lectern.prepare(); // takes longer than all that comes before the first sentence is spoken
    }
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    Interruption interruption = Interruption.watch();
    // Java cannot tell whether standard error is a terminal; the launcher can.
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    boolean terminal = Boolean.getBoolean("lectern.terminal");
    int code = new Main(in, out, err, terminal, System.getenv(), Path.of("")).run(args);
    out.flush();
    interruption.finished();
    System.exit(code);
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushing) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        flushing,
        StandardCharsets.UTF_8);
  }

  /** Runs one command, and returns its exit code. */
  int run(String... args) {
    Console console = new Console(in, out, err, terminal, ConfigFolder.of(environment));
    Configuration configuration;
    try {
      configuration = Configuration.read(environment, here);
    } catch (WrongConfigurationException e) {
      console.problem(String.valueOf(e.getMessage()));
      return ExitCode.USAGE.code();
    }
    Callable<?> command = QuickLine.parse(args, console, configuration);
    try {
      return command == null ? run(args, console, configuration) : run(command, args[0], console);
    } catch (VirtualMachineError e) {
      return Problems.report(console, e).code();
    }
  }

  private static int run(Callable<?> command, String name, Console console) {
    try {
      return command.call() instanceof Integer code ? code : ExitCode.OK.code();
    } catch (WrongUsageException e) {
      return Problems.report(console, e, "lectern " + name).code();
    } catch (Exception e) {
      return Problems.report(console, e, Problems.isDebugged(command)).code();
    }
  }

  private int run(String[] args, Console console, Configuration configuration) {
    CommandLine line = Commands.line(args, console, configuration);
    Problems problems = new Problems(console, configuration);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(problems);
    line.setExecutionExceptionHandler(problems);
    if (args.length == 0) {
      line.usage(line.getOut());
      return ExitCode.OK.code();
    }
    if (!args[0].startsWith("-") && !Commands.NAMES.contains(args[0])) {
      console.problem(noCommand(args));
      return ExitCode.USAGE.code();
    }
    if (!configuration.isEmpty()) {
      try {
        new Keys(line).check(configuration.settings());
      } catch (WrongConfigurationException e) {
        console.problem(String.valueOf(e.getMessage()));
        return ExitCode.USAGE.code();
      }
    }
    return line.execute(args);
  }

  private static String noCommand(String[] args) {
    return isFile(args[0])
        ? "\"" + args[0] + "\" is a file, not a command; to hear it: lectern read " + quoted(args)
        : "there is no command \""
            + args[0]
            + "\"; choose one of: "
            + String.join(", ", Commands.NAMES);
  }

  private static boolean isFile(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String quoted(String[] args) {
    StringBuilder words = new StringBuilder();
    for (String arg : args) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(arg.indexOf(' ') < 0 ? arg : '"' + arg + '"');
    }
    return words.toString();
  }
}
