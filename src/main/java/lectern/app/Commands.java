package lectern.app;

import java.util.List;
import picocli.CommandLine;

/** The commands, each by its name, in the order in which help lists them. */
final class Commands {
  static final List<String> NAMES =
      List.of(
          "read",
          "text",
          "check",
          "sentences",
          "lexicon",
          "voices",
          "verify",
          "pack",
          "feed",
          "serve",
          "config",
          "completion",
          "help");

  /** Commands that tell of all the others. */
  private static final List<String> TELLING = List.of("config", "completion", "help");

  private Commands() {}

  /**
   * Makes a command.
   *
   * @param name one of {@link #NAMES}, or an option that asks for the version
   */
  static Object of(String name, Console console, Configuration configuration) {
    return name.startsWith("-") ? new VersionCommand(console) : named(name, console, configuration);
  }

  private static Object named(String name, Console console, Configuration configuration) {
    return switch (name) {
      case "read" -> new ReadCommand(console);
      case "text" -> new TextCommand(console);
      case "check" -> new CheckCommand(console);
      case "sentences" -> new SentencesCommand(console);
      case "lexicon" -> new LexiconCommand(console);
      case "voices" -> new VoicesCommand(console);
      case "verify" -> new VerifyCommand(console);
      case "pack" -> new PackCommand(console);
      case "feed" -> new FeedCommand(console);
      case "serve" -> new ServeCommand(console);
      case "config" -> new ConfigCommand(console, configuration);
      case "completion" -> new CompletionCommand(console);
      case "help" -> new CommandLine.HelpCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Returns picocli's model of the commands that are needed for a command line. */
  static CommandLine line(String[] args, Console console, Configuration configuration) {
    CommandLine line = new CommandLine(new LecternCommand());
    for (String name : configuration.isEmpty() ? needed(args) : NAMES) {
      line.addSubcommand(of(name, console, configuration));
    }
    line.setExpandAtFiles(false); // @LIST names articles, not options
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setDefaultValueProvider(configuration);
    return line;
  }

  /** Returns the commands that a line needs; each takes time to get ready. */
  private static List<String> needed(String[] args) {
    if (args.length == 2 && args[0].equals("help") && NAMES.contains(args[1])) {
      return args[1].equals("help") ? List.of("help") : List.of(args[1], "help");
    }
    boolean alone = args.length > 0 && NAMES.contains(args[0]) && !TELLING.contains(args[0]);
    return alone ? List.of(args[0]) : NAMES;
  }
}
