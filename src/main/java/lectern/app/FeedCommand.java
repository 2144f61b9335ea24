package lectern.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import lectern.writer.FeedFile;
import lectern.writer.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern feed}: a podcast feed of the articles in a folder. */
@Command(
    name = "feed",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Writes feed.xml, a podcast feed of the articles in a folder, for a folder that is on the web."
          + " An article is in it if one file holds all of its sound.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  lectern feed output --base-url https://example.com/talks --title \"To hear\"")
final class FeedCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder with the articles' folders.")
  private Path folder = Path.of("");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      required = true,
      description = "The folder's address on the web.")
  private String base = "";

  @Option(names = "--title", paramLabel = "TEXT", description = "Its title (default: Lectern).")
  private String title = "Lectern";

  @Option(names = "--description", paramLabel = "TEXT", description = "What it is about.")
  private String description = "Articles read aloud.";

  @Option(names = "--author", paramLabel = "TEXT", description = "Whose it is.")
  private String author = "";

  @Option(
      names = "--image",
      paramLabel = "URL",
      description = "Its picture: square, 1400 to 3000 pixels wide, which Apple asks for.")
  private String image = "";

  FeedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    String address = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    for (String url : image.isEmpty() ? new String[] {address} : new String[] {address, image}) {
      if (!FeedFile.isBase(url)) {
        throw new WrongUsageException(
            url + " is no address on the web, such as https://example.com/a");
      }
    }
    Shelf shelf = Shelf.of(folder);
    shelf.problems().forEach(console::problem);
    for (String path : shelf.withoutOneFile()) {
      console.problem(
          folder.resolve(path) + ": has no one file with all of its sound; left out of the feed");
    }
    FeedFile.Channel channel = new FeedFile.Channel(address, title, description, author, image);
    console.out().println(FeedFile.write(folder, shelf, channel));
    boolean all = shelf.problems().isEmpty() && shelf.withoutOneFile().isEmpty();
    return all ? ExitCode.OK.code() : ExitCode.PARTIAL.code();
  }
}
