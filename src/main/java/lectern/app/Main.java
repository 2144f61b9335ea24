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
import java.util.Set;
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
    ReadCommand plain = configuration.isEmpty() ? PlainRead.parse(args, console) : null;
    try {
      return plain == null ? run(args, console, configuration) : run(plain, console);
    } catch (VirtualMachineError e) {
      return Problems.report(console, e).code();
    }
  }

  private static int run(ReadCommand command, Console console) {
    try {
      return command.call();
    } catch (Exception e) {
      return Problems.report(console, e, false).code();
    }
  }

  private int run(String[] args, Console console, Configuration configuration) {
    CommandLine line = new CommandLine(new LecternCommand());
    line.addSubcommand(new ReadCommand(console));
    if (args.length == 0 || !args[0].equals("read") || !configuration.isEmpty()) {
      addOthers(line, console, configuration); // Each takes time, which reading can do without.
    }
    line.setExpandAtFiles(false); // @LIST names articles, not options
    line.setDefaultValueProvider(configuration);
    Problems problems = new Problems(console, configuration);
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(problems);
    line.setExecutionExceptionHandler(problems);
    if (args.length == 0) {
      line.usage(line.getOut());
      return ExitCode.OK.code();
    }
    if (!args[0].startsWith("-") && !line.getSubcommands().containsKey(args[0])) {
      console.problem(noCommand(args, line.getSubcommands().keySet()));
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

  private static void addOthers(CommandLine line, Console console, Configuration configuration) {
    line.addSubcommand(new TextCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new SentencesCommand(console));
    line.addSubcommand(new LexiconCommand(console));
    line.addSubcommand(new VoicesCommand(console));
    line.addSubcommand(new VerifyCommand(console));
    line.addSubcommand(new PackCommand(console));
    line.addSubcommand(new FeedCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new ConfigCommand(console, configuration));
    line.addSubcommand(new CompletionCommand(console));
    line.addSubcommand(new CommandLine.HelpCommand());
  }

  private static String noCommand(String[] args, Set<String> commands) {
    return isFile(args[0])
        ? "\"" + args[0] + "\" is a file, not a command; to hear it: lectern read " + quoted(args)
        : "there is no command \"" + args[0] + "\"; choose one of: " + String.join(", ", commands);
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
