package lectern.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import lectern.writer.Shelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern serve}: offers the articles in a folder to browsers and podcast players. */
@Command(
    name = "serve",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    description = {
      "Offers the articles in a folder to browsers and podcast players, until it is stopped:"
          + " a page that lists them, their files, and a feed. Only this computer can see them"
          + " unless --bind names another of its addresses.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lectern serve output",
      "  lectern serve output --bind 192.168.1.20     for the telephone in the same network"
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder with the articles' folders.")
  private Path folder = Path.of("");

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "The port (default: 8017; 0 is any that is free).")
  private int port = 8017;

  @Option(
      names = "--bind",
      paramLabel = "ADDRESS",
      description = "Which of the computer's addresses: 0.0.0.0 is all (default: 127.0.0.1).")
  private String bind = "127.0.0.1";

  @Option(names = "--title", paramLabel = "TEXT", description = "The title (default: Lectern).")
  private String title = "Lectern";

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 0 || port > 65535) {
      throw new WrongUsageException("--port " + port + " is out of range");
    }
    Shelf.of(folder).problems().forEach(console::problem);
    try (FolderServer server = open()) {
      console.out().println("http://" + server.address() + "/");
      console.out().flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.OK.code();
  }

  private FolderServer open() {
    try {
      return FolderServer.open(
          folder, title, new InetSocketAddress(InetAddress.getByName(bind), port));
    } catch (UnknownHostException e) {
      throw new WrongUsageException("--bind " + bind + " is no address of this computer", e);
    } catch (IOException e) {
      throw new WrongUsageException(
          bind + " port " + port + " cannot be used (" + e.getMessage() + "); choose another", e);
    }
  }
}
