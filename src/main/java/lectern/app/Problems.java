package lectern.app;

import java.util.Locale;
import lectern.article.LostParagraphException;
import lectern.lexicon.LexiconException;
import lectern.reader.UnreadableArticleException;
import lectern.voice.UnknownVoiceException;
import lectern.voice.VoiceException;
import lectern.writer.UnreadableManifestException;
import lectern.writer.UnwritableOutputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into one line and an exit code; {@code --debug} adds the stack trace. */
final class Problems implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private static final String NO_MEMORY =
      "the memory is used up; give it more, for example by LECTERN_JAVA_OPTIONS=-Xmx2g, or let it"
          + " do less at a time by --jobs 1";

  private final Console console;
  private final Configuration configuration;

  Problems(Console console, Configuration configuration) {
    this.console = console;
    this.configuration = configuration;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.problem(inPlainWords(e) + origin(e, args) + help(command));
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return e instanceof WrongUsageException wrong
        ? report(console, wrong, command.getCommandSpec().qualifiedName()).code()
        : report(console, e, isDebugged(command.getCommand())).code();
  }

  /** Returns whether the user wants stack traces of a command. */
  static boolean isDebugged(Object command) {
    return command instanceof ArticleCommand articleCommand && articleCommand.debug();
  }

  /**
   * Says what is wrong with an option.
   *
   * @param command the words that call the command
   */
  static ExitCode report(Console console, WrongUsageException e, String command) {
    console.problem(inPlainWords(String.valueOf(e.getMessage())) + help(command));
    return ExitCode.USAGE;
  }

  private static String help(String command) {
    return "; see \"" + command + " --help\"";
  }

  /** Says in one line why a command failed, and returns what that means to the caller. */
  static ExitCode report(Console console, Exception e, boolean debug) {
    ExitCode code = codeOf(e);
    if (e.getCause() instanceof OutOfMemoryError) {
      console.problem(NO_MEMORY);
    } else if (code == ExitCode.BUG) {
      console.problem(
          "a bug in Lectern: " + e + " (please report it; --debug shows where it happened)");
    } else if (code == ExitCode.INTERRUPTED) {
      console.problem("stopped; what was spoken is kept: the same command goes on from there");
    } else {
      console.problem(String.valueOf(e.getMessage()));
    }
    if (debug) {
      e.printStackTrace(console.err());
    }
    return code;
  }

  /** Says that the JVM has come to one of its limits. */
  static ExitCode report(Console console, VirtualMachineError e) {
    console.problem(
        e instanceof OutOfMemoryError
            ? NO_MEMORY
            : "a bug in Lectern: " + e + " (please report it)");
    return ExitCode.BUG;
  }

  /** Says where a wrong value is written, if that is not the command line. */
  private String origin(ParameterException e, String[] args) {
    if (!(e.getArgSpec() instanceof OptionSpec option)) {
      return "";
    }
    for (String arg : args) {
      for (String name : option.names()) {
        if (arg.startsWith(name)) {
          return "";
        }
      }
    }
    Configuration.Setting setting = configuration.setting(option);
    return setting == null ? "" : " (" + setting.name() + " in " + setting.origin() + ")";
  }

  /** Returns what a failure means to the caller. */
  static ExitCode codeOf(Exception e) {
    if (e instanceof UnreadableArticleException
        || e instanceof UnreadableLineException
        || e instanceof UnreadableManifestException
        || e instanceof WrongInputException
        || e instanceof LostParagraphException) {
      return ExitCode.UNREADABLE;
    }
    if (e instanceof UnwritableOutputException) {
      return ExitCode.UNWRITABLE;
    }
    if (e instanceof VoiceException) {
      return ExitCode.VOICE;
    }
    if (e instanceof UnknownVoiceException || e instanceof LexiconException) {
      return ExitCode.USAGE;
    }
    return e instanceof InterruptedException ? ExitCode.INTERRUPTED : ExitCode.BUG;
  }

  /** Says what is wrong without the words of programmers, and what may have been meant. */
  private static String inPlainWords(ParameterException e) {
    String message =
        String.valueOf(e.getMessage())
            .replace("is not a double", "is not a number")
            .replace("is not an int", "is not a whole number");
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      message += "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    return inPlainWords(message);
  }

  private static String inPlainWords(String message) {
    return message.isEmpty()
        ? "wrong usage"
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
