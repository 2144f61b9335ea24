package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A name that leads elsewhere at the second look leads to where it led at the first, so that an
 * address that was checked is the one that is read. The process reads names from a file that
 * changes, and Java is told to keep none of them.
 */
class RebindingTest {
  private static final String NAME = "rebinding.test";

  /** Fetches the same address before and after the name leads elsewhere. */
  static final class Twice {
    private Twice() {}

    /** Prints the titles found. */
    public static void main(String[] args) throws Exception {
      Path names = Path.of(args[0]);
      String address = args[1];
      Files.writeString(names, "127.0.0.1 " + NAME + "\n");
      String first = new ArticleReader().fetch(address).title();
      Files.writeString(names, "127.0.0.2 " + NAME + "\n");
      System.out.print(first + " then " + new ArticleReader().fetch(address).title());
    }
  }

  @Test
  void aNameIsLookedUpOnce(@TempDir Path folder) throws Exception {
    HttpServer one = server("127.0.0.1", 0, "The first host");
    HttpServer other = server("127.0.0.2", one.getAddress().getPort(), "The other host");
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Djdk.net.hosts.file=" + folder.resolve("hosts"),
                  "-Dsun.net.inetaddr.ttl=0",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Twice.class.getName(),
                  folder.resolve("hosts").toString(),
                  "http://" + NAME + ":" + one.getAddress().getPort() + "/")
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(said).isEqualTo("The first host then The first host");
    } finally {
      one.stop(0);
      other.stop(0);
    }
  }

  private static HttpServer server(String address, int port, String title) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0);
    byte[] page =
        ("<!DOCTYPE html><title>" + title + "</title><p>A goat came in, and nobody asked it to go.")
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    return server;
  }
}
