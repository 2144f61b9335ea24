package lectern.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lectern.writer.Packer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lectern pack}: makes other files of finished articles, without speaking again. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes, of finished articles, sound in other formats, one file with chapters, captions, a"
          + " playlist, a page to read along, a book with sound. Nothing is spoken again.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern pack output/garden -f mp3 --combine",
      "  lectern pack output/* --html --subtitles vtt"
    })
final class PackCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of articles.")
  private List<Path> folders = List.of();

  @Mixin private PackOptions options = new PackOptions();

  PackCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    Packer.Wishes wishes = options.wishes(false);
    if (wishes.isEmpty()) {
      throw new WrongUsageException("say what to make, such as --html");
    }
    for (Path folder : folders) {
      for (Path file : Packer.pack(folder, wishes)) {
        console.out().println(file);
      }
    }
    return ExitCode.OK.code();
  }
}
