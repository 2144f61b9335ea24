package lectern.app;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import lectern.writer.FeedFile;
import lectern.writer.MediaType;
import lectern.writer.ReadAlongPage;
import lectern.writer.Shelf;
import lectern.writer.ShelfPage;
import lectern.writer.UnreadableManifestException;
import org.jspecify.annotations.Nullable;

/**
 * A web server for a folder of articles, to read only: its files with byte ranges, a page that
 * lists the articles, and their feed. It is Java's own server; RFC 9110 says what a header means.
 */
final class FolderServer implements Closeable {
  private static final int WORKERS = 8;

  private final String title;
  private final Path root;
  private final WebRequestPath paths;
  private final HttpServer server;
  private final ExecutorService workers;
  private final boolean loopback;

  private FolderServer(Path root, String title, InetSocketAddress address) throws IOException {
    this.title = title;
    this.root = root;
    this.paths = new WebRequestPath(root);
    this.loopback = address.getAddress().isLoopbackAddress();
    this.server = HttpServer.create(address, 0);
    this.workers = Executors.newFixedThreadPool(WORKERS);
  }

  /** Opens one. */
  static FolderServer open(Path folder, String title, InetSocketAddress address)
      throws IOException {
    FolderServer made = new FolderServer(folder.toRealPath(), title, address);
    made.server.setExecutor(made.workers);
    made.server.createContext("/", made::handle);
    made.server.start();
    return made;
  }

  /** Returns where it listens: {@code 127.0.0.1:8017}. */
  String address() {
    InetSocketAddress address = server.getAddress();
    InetAddress host = address.getAddress();
    String text = host.getHostAddress();
    return (text.indexOf(':') >= 0 ? "[" + text + "]" : text) + ":" + address.getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers out = exchange.getResponseHeaders();
      out.set("X-Content-Type-Options", "nosniff");
      out.set("Cache-Control", "no-cache");
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        out.set("Allow", "GET, HEAD");
        refuse(exchange, 405);
      } else if (!isForUs(exchange)) {
        refuse(exchange, 403);
      } else {
        answer(exchange, exchange.getRequestURI().getRawPath());
      }
    } catch (UnreadableManifestException e) {
      refuse(exchange, 500);
    }
  }

  /**
   * Returns whether a request names this server by an address of this computer. A page from
   * elsewhere whose name leads here (DNS rebinding) does not.
   */
  private boolean isForUs(HttpExchange exchange) {
    String host = host(exchange);
    if (!loopback) {
      return !host.isEmpty();
    }
    String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("[::1]")
        || (name.startsWith("127.") && name.chars().allMatch(c -> c == '.' || isDigit(c)));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the Host header, or an empty text if there is none or it holds strange signs. */
  private static String host(HttpExchange exchange) {
    String host = exchange.getRequestHeaders().getFirst("Host");
    boolean plain =
        host != null
            && host.chars()
                .allMatch(
                    c -> c < 128 && (Character.isLetterOrDigit(c) || ".-:[]".indexOf(c) >= 0));
    return plain && host != null ? host : "";
  }

  private void answer(HttpExchange exchange, String path)
      throws IOException, UnreadableManifestException {
    Optional<Path> found = paths.find(path);
    boolean folder = found.isPresent() && Files.isDirectory(found.get());
    if (path.equals("/" + FeedFile.FILE)) {
      FeedFile.Channel channel =
          new FeedFile.Channel("http://" + host(exchange), title, "Articles read aloud.", "", "");
      send(exchange, FeedFile.FILE, FeedFile.of(Shelf.of(root), channel));
    } else if (found.isEmpty()) {
      refuse(exchange, 404);
    } else if (!folder) {
      sendFile(exchange, found.get());
    } else if (!path.endsWith("/")) {
      exchange.getResponseHeaders().set("Location", path.replaceFirst("^/+", "/") + "/");
      refuse(exchange, 301);
    } else {
      Optional<Path> page = paths.find(path + ReadAlongPage.FILE);
      if (page.isPresent()) {
        sendFile(exchange, page.get());
      } else {
        send(exchange, ReadAlongPage.FILE, ShelfPage.of(Shelf.of(found.get()), title));
      }
    }
  }

  private static void sendFile(HttpExchange exchange, Path file) throws IOException {
    BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
    if (!about.isRegularFile()) {
      refuse(exchange, 404);
      return;
    }
    long size = about.size();
    String tag =
        "\""
            + Long.toHexString(size)
            + "-"
            + Long.toHexString(about.lastModifiedTime().toMillis())
            + "\"";
    Headers in = exchange.getRequestHeaders();
    Headers out = exchange.getResponseHeaders();
    out.set("ETag", tag);
    out.set("Accept-Ranges", "bytes");
    if (isTagged(in.getFirst("If-None-Match"), tag)) {
      exchange.sendResponseHeaders(304, -1);
      return;
    }
    String condition = in.getFirst("If-Range");
    boolean asked = condition == null || condition.equals(tag);
    ByteRange range = asked ? ByteRange.of(in.getFirst("Range"), size) : null;
    if (range != null && range.isNone()) {
      out.set("Content-Range", "bytes */" + size);
      refuse(exchange, 416);
      return;
    }
    out.set("Content-Type", MediaType.of(file.getFileName().toString()));
    ByteRange sent = range == null ? new ByteRange(0, size - 1) : range;
    if (range != null) {
      out.set("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
    }
    if (begin(exchange, range == null ? 200 : 206, sent.length())) {
      try (InputStream from = Files.newInputStream(file)) {
        from.skipNBytes(sent.first());
        copy(from, exchange.getResponseBody(), sent.length());
      }
    }
  }

  private static boolean isTagged(@Nullable String header, String tag) {
    return header != null && (header.strip().equals("*") || header.contains(tag));
  }

  private static void send(HttpExchange exchange, String name, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", MediaType.of(name));
    if (begin(exchange, 200, bytes.length)) {
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Sends the headers; returns whether a body follows. */
  private static boolean begin(HttpExchange exchange, int code, long length) throws IOException {
    boolean body = exchange.getRequestMethod().equals("GET") && length > 0;
    if (!body) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
    }
    exchange.sendResponseHeaders(code, body ? length : -1);
    return body;
  }

  private static void copy(InputStream from, OutputStream to, long length) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (long left = length; left > 0; ) {
      int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        throw new IOException("the file became shorter");
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }

  private static void refuse(HttpExchange exchange, int code) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    byte[] text = (code + "\n").getBytes(StandardCharsets.UTF_8);
    if (begin(exchange, code, text.length)) {
      exchange.getResponseBody().write(text);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
