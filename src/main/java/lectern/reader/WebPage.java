package lectern.reader;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.Security;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import javax.net.ssl.SSLException;
import lectern.reader.Source.Origin;
import lectern.reader.UnreadableArticleException.Reason;

/**
 * Fetches an article from the web: follows redirects, but none from https to http and none into the
 * local network, and takes neither more time nor more bytes than any article needs.
 */
final class WebPage {
  private static final int MOST_REDIRECTS = 10;

  /** How many seconds Java keeps what it looked up of a name; -1 for ever. */
  private static final String NAMES = "networkaddress.cache.ttl";

  private final ReaderSettings settings;
  private final int mostBytes;
  private final Duration patience;

  WebPage(ReaderSettings settings, int mostBytes, Duration patience) {
    this.settings = settings;
    this.mostBytes = mostBytes;
    this.patience = patience;
  }

  /** Returns whether a user's word is an address and no file's name. */
  static boolean isAddress(String named) {
    int colon = named.indexOf("://");
    if (colon < 2 || colon > 10) {
      return false;
    }
    for (int i = 0; i < colon; i++) {
      if (!Character.isLetter(named.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Fetches an address.
   *
   * @param given the address as the user gave it
   * @param byUser whether it came from the user, so that it may be in the local network
   */
  Source fetch(String given, boolean byUser)
      throws UnreadableArticleException, InterruptedException {
    pinNames();
    URI address = uri(given, given);
    ExecutorService threads = Executors.newSingleThreadExecutor(WebPage::daemon);
    try {
      Future<Source> source = threads.submit(() -> follow(given, address, byUser));
      return source.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw unreachable(given, "did not answer within " + patience.toSeconds() + " seconds");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableArticleException unreadable) {
        throw unreadable;
      }
      Throwable cause = e.getCause();
      throw failed(given, cause == null ? e : cause);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Lets every name be looked up once in the life of the process, so that the address that was
   * checked is the one that is connected to. Without effect where the user has set it otherwise, or
   * a name was looked up before.
   */
  private static void pinNames() {
    if (Security.getProperty(NAMES) == null) {
      Security.setProperty(NAMES, "-1");
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "web");
    thread.setDaemon(true);
    return thread;
  }

  private Source follow(String given, URI first, boolean byUser)
      throws IOException, InterruptedException, UnreadableArticleException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(patience)
            .build();
    URI address = first;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      refuseScheme(given, address);
      if ((i > 0 && !sameHost(address, first)) || !byUser) {
        refusePrivate(given, address);
      }
      HttpResponse<InputStream> response =
          client.send(request(address), HttpResponse.BodyHandlers.ofInputStream());
      int status = response.statusCode();
      String next = response.headers().firstValue("location").orElse("");
      if (status >= 300 && status < 400 && !next.isEmpty()) {
        response.body().close();
        URI target = address.resolve(uri(given, next));
        if ("https".equals(address.getScheme()) && "http".equals(target.getScheme())) {
          throw new UnreadableArticleException(
              given,
              Reason.ADDRESS,
              "leads from https to http (" + target.getHost() + "), which is not safe");
        }
        address = target;
        continue;
      }
      try (InputStream body = response.body()) {
        return source(given, address, response, body);
      }
    }
    throw unreachable(given, "leads on and on, more than " + MOST_REDIRECTS + " times");
  }

  private static boolean sameHost(URI one, URI other) {
    return String.valueOf(one.getHost()).equalsIgnoreCase(String.valueOf(other.getHost()));
  }

  private HttpRequest request(URI address) {
    return HttpRequest.newBuilder(address)
        .timeout(patience)
        .header("User-Agent", settings.userAgent())
        .header(
            "Accept",
            "text/html,application/xhtml+xml,application/pdf,application/epub+zip,text/plain;q=0.9,*/*;q=0.8")
        .header("Accept-Language", "en,*;q=0.5")
        .header("Accept-Encoding", "gzip, deflate")
        .build();
  }

  private Source source(
      String given, URI address, HttpResponse<InputStream> response, InputStream body)
      throws IOException, UnreadableArticleException {
    int status = response.statusCode();
    if (status != 200 && status != 203) {
      throw unreachable(given, said(status));
    }
    String encoding =
        response.headers().firstValue("content-encoding").orElse("").toLowerCase(Locale.ROOT);
    InputStream plain = body;
    if (encoding.contains("gzip")) {
      plain = new GZIPInputStream(body);
    } else if (encoding.contains("deflate")) {
      plain = new InflaterInputStream(body);
    } else if (!encoding.isEmpty() && !encoding.equals("identity")) {
      throw unreachable(
          given, "sends its pages packed as " + encoding + ", which nobody asked for");
    }
    byte[] bytes = plain.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw new UnreadableArticleException(
          given,
          Reason.TOO_LARGE,
          "more than " + mostBytes / 1_000_000 + " MB; no article is so large");
    }
    String type = response.headers().firstValue("content-type").orElse("");
    int end = type.indexOf(';');
    String mediaType = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return new Source(
        new Origin(given, fileName(address), address.toString(), mediaType, charset(type)),
        bytes,
        settings);
  }

  private static String charset(String type) {
    int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
    if (at < 0) {
      return "";
    }
    String charset = type.substring(at + "charset=".length());
    int end = charset.indexOf(';');
    return (end < 0 ? charset : charset.substring(0, end))
        .replace("\"", "")
        .replace("'", "")
        .strip();
  }

  /** Returns the last part of the path that says something, else the host. */
  private static String fileName(URI address) {
    String path = address.getPath() == null ? "" : address.getPath();
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    boolean index = last.startsWith("index.") || last.startsWith("default.");
    if (index && path.lastIndexOf('/') > 0) {
      String folder = path.substring(0, path.lastIndexOf('/'));
      last = folder.substring(folder.lastIndexOf('/') + 1) + last.substring(last.indexOf('.'));
    }
    return last.isEmpty() || (index && last.startsWith("."))
        ? String.valueOf(address.getHost())
        : last;
  }

  private static String said(int status) {
    return switch (status) {
      case 401, 407 -> "asks for a password (status " + status + ")";
      case 402 -> "asks for money (status 402)";
      case 403, 451 -> "may not be read (status " + status + "): the site refuses it";
      case 404, 410 ->
          "there is no such page (status " + status + "); look at how the address is written";
      case 429 -> "too many requests (status 429): try again later";
      default ->
          status >= 500
              ? "the site has a fault (status " + status + "): try again later"
              : "the site answers with status " + status + " and no article";
    };
  }

  private static URI uri(String given, String address) throws UnreadableArticleException {
    try {
      return new URI(escaped(address));
    } catch (URISyntaxException e) {
      throw new UnreadableArticleException(given, Reason.ADDRESS, "no address: " + e.getReason());
    }
  }

  /** Returns an address with everything escaped that browsers take and the standard does not. */
  private static String escaped(String address) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
        escaped
            .append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static void refuseScheme(String given, URI address) throws UnreadableArticleException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new UnreadableArticleException(
          given, Reason.ADDRESS, "only http and https are read, not " + scheme);
    }
    if (address.getHost() == null) {
      throw new UnreadableArticleException(given, Reason.ADDRESS, "no address: it names no host");
    }
  }

  private void refusePrivate(String given, URI address)
      throws UnreadableArticleException, UnknownHostException {
    if (settings.privateHosts()) {
      return;
    }
    String host = address.getHost();
    for (InetAddress number :
        InetAddress.getAllByName(
            host.startsWith("[") ? host.substring(1, host.length() - 1) : host)) {
      if (isPrivate(number)) {
        throw new UnreadableArticleException(
            given,
            Reason.ADDRESS,
            "leads to " + host + " in the local network; --allow-private-hosts permits it");
      }
    }
  }

  private static boolean isPrivate(InetAddress number) {
    byte[] bytes = number.getAddress();
    boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    return number.isLoopbackAddress()
        || number.isAnyLocalAddress()
        || number.isLinkLocalAddress()
        || number.isSiteLocalAddress()
        || number.isMulticastAddress()
        || (bytes.length == 4 && bytes[0] == 0)
        || unique
        || carrier;
  }

  private static boolean isUnresolved(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException) {
        return true;
      }
    }
    return false;
  }

  private static UnreadableArticleException unreachable(String given, String problem) {
    return new UnreadableArticleException(given, Reason.UNREACHABLE, problem);
  }

  private UnreadableArticleException failed(String given, Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException || cause instanceof HttpTimeoutException) {
      return unreachable(given, "did not answer within " + patience.toSeconds() + " seconds");
    }
    if (cause instanceof UnknownHostException || isUnresolved(cause)) {
      return unreachable(given, "there is no such host, or no network");
    }
    if (cause instanceof ConnectException) {
      return unreachable(given, "the host does not answer, or there is no network");
    }
    if (cause instanceof SSLException) {
      return unreachable(given, "its certificate is not valid (" + cause.getMessage() + ")");
    }
    String message = cause.getMessage();
    return unreachable(
        given,
        "cannot be fetched ("
            + (message == null ? cause.getClass().getSimpleName() : message)
            + ")");
  }
}
