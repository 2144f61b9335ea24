package lectern.app;

import lectern.Lectern;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The word {@code lectern} itself: help, version, and the list of commands. */
@Command(
    name = "lectern",
    mixinStandardHelpOptions = true,
    versionProvider = LecternCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads articles aloud, offline: one WAV file for each paragraph.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern read article.txt           speaks it into output/article/",
      "  lectern text article.txt           prints what would be said, without sound",
      "",
      "\"lectern help read\" tells all about a command."
    })
final class LecternCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "a command is missing; \"lectern --help\" lists them");
  }

  /** Says which version this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lectern " + Lectern.version()};
    }
  }
}
