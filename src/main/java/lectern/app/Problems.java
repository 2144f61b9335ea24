package lectern.app;

import lectern.reader.UnreadableArticleException;
import lectern.voice.UnknownVoiceException;
import lectern.voice.VoiceException;
import lectern.writer.UnwritableOutputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into one line and an exit code; {@code --debug} adds the stack trace. */
final class Problems implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Console console;

  Problems(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.problem(lowerFirst(String.valueOf(e.getMessage())));
    if (!UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
      console.err().println("Try \"" + command.getCommandSpec().qualifiedName() + " --help\".");
    }
    return ExitCode.USAGE.code();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    ExitCode code = codeOf(e);
    if (code == ExitCode.BUG) {
      console.problem(
          "a bug in Lectern: " + e + " (please report it; --debug shows where it happened)");
    } else {
      console.problem(String.valueOf(e.getMessage()));
    }
    if (command.getCommand() instanceof ArticleCommand articleCommand && articleCommand.debug()) {
      e.printStackTrace(console.err());
    }
    return code.code();
  }

  /** Returns what a failure means to the caller. */
  static ExitCode codeOf(Exception e) {
    if (e instanceof UnreadableArticleException || e instanceof UnreadableLineException) {
      return ExitCode.UNREADABLE;
    }
    if (e instanceof UnwritableOutputException) {
      return ExitCode.UNWRITABLE;
    }
    if (e instanceof VoiceException) {
      return ExitCode.VOICE;
    }
    if (e instanceof UnknownVoiceException) {
      return ExitCode.USAGE;
    }
    return e instanceof InterruptedException ? ExitCode.INTERRUPTED : ExitCode.BUG;
  }

  private static String lowerFirst(String message) {
    return message.isEmpty()
        ? message
        : message.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + message.substring(1);
  }
}
