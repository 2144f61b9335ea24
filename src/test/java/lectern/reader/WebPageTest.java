package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.reader.UnreadableArticleException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetches from a server on this machine. */
class WebPageTest {
  private static final String PAGE =
      "<!DOCTYPE html><html lang=en><title>Goats in the café</title><body><nav><a href=/>Home</a></nav>"
          + "<article><h1>Goats in the café</h1><p>Three goats came into the café on Monday, and they"
          + " ate the flowers, the sugar and the bill.</p><p>Nobody was hurt, and the goats were"
          + " taken home by the police on the same evening.</p></article></body></html>";

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;
  private String agent = "";

  WebPageTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() {
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void serve(String path, String type, byte[] body, String... headers) {
    server.createContext(
        path,
        exchange -> {
          agent = exchange.getRequestHeaders().getFirst("User-Agent");
          exchange.getResponseHeaders().set("Content-Type", type);
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
          }
          send(exchange, 200, body);
        });
  }

  private void redirect(String path, String target) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", target);
          send(exchange, 302, new byte[0]);
        });
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static Article read(String address) throws Exception {
    return new ArticleReader(ReaderSettings.USUAL.withUserAgent("Lectern/9")).fetch(address);
  }

  @Test
  void aPageIsFetchedAndItsArticleFound() throws Exception {
    serve("/news/goats.html", "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));
    Article article = read(at("/news/goats.html"));
    assertThat(article.title()).isEqualTo("Goats in the café");
    assertThat(article.name()).isEqualTo("goats");
    assertThat(article.source()).isEqualTo(at("/news/goats.html"));
    assertThat(article.metadata().address()).isEqualTo(at("/news/goats.html"));
    assertThat(article.paragraphs()).hasSize(3);
    assertThat(article.omissions()).hasSize(1);
    assertThat(agent).isEqualTo("Lectern/9");
  }

  @Test
  void theEncodingIsTheServersThenThePages() throws Exception {
    Charset greek = Charset.forName("windows-1253");
    serve("/a", "text/html; charset=\"windows-1253\"", PAGE.replace("é", "ώ").getBytes(greek));
    assertThat(read(at("/a")).title()).isEqualTo("Goats in the cafώ");
    String declared = PAGE.replace("<title>", "<meta charset=iso-8859-1><title>");
    serve("/b", "text/html", declared.replace("é", "é’").getBytes("windows-1252"));
    assertThat(read(at("/b")).title()).isEqualTo("Goats in the café’");
    serve("/c", "text/html", PAGE.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(read(at("/c")).title()).isEqualTo("Goats in the café");
    serve("/d", "text/html; charset=no-such", PAGE.getBytes(StandardCharsets.UTF_8));
    assertThat(read(at("/d")).title()).isEqualTo("Goats in the café");
  }

  @Test
  void packedPagesAreUnpacked() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    serve("/a", "text/html; charset=utf-8", packed.toByteArray(), "Content-Encoding", "gzip");
    assertThat(read(at("/a")).paragraphs()).hasSize(3);
  }

  @Test
  void plainTextAndFeedsAreToldByWhatIsInThem() throws Exception {
    serve(
        "/a.txt",
        "text/plain",
        "Goats\n\nThree goats came into the café.\n".getBytes(StandardCharsets.UTF_8));
    assertThat(read(at("/a.txt")).paragraphs().get(0).kind()).isEqualTo(Kind.TITLE);
    String feed =
        "<?xml version='1.0'?><rss version='2.0'><channel><title>Goats</title><item><title>One"
            + "</title><description>Three goats came into the café.</description></item></channel></rss>";
    serve("/feed", "text/html", feed.getBytes(StandardCharsets.UTF_8));
    assertThat(read(at("/feed")).chapters()).hasSize(1);
  }

  @Test
  void redirectsAreFollowedButNotForEver() throws Exception {
    serve("/end", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
    redirect("/start", "/middle?a=b c");
    redirect("/middle", at("/end"));
    assertThat(read(at("/start")).metadata().address()).isEqualTo(at("/end"));
    redirect("/round", "/round");
    refused(at("/round"), Reason.UNREACHABLE, "leads on and on, more than 10 times");
  }

  @Test
  void aRedirectIntoTheLocalNetworkIsRefusedUnlessAllowed() throws Exception {
    serve("/end", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
    redirect("/start", at("/end").replace("127.0.0.1", "localhost"));
    refused(
        at("/start"),
        Reason.ADDRESS,
        "leads to localhost in the local network; --allow-private-hosts");
    ReaderSettings allowed = ReaderSettings.USUAL.withPrivateHosts(true);
    assertThat(new ArticleReader(allowed).fetch(at("/start")).paragraphs()).hasSize(3);
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(
            () ->
                new WebPage(ReaderSettings.USUAL, 1000, Duration.ofSeconds(5))
                    .fetch(at("/end"), false))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.ADDRESS));
  }

  @Test
  void onlyTheWebIsRead() {
    refused("file:///etc/passwd", Reason.ADDRESS, "only http and https are read, not file");
    refused("ftp://example.com/a", Reason.ADDRESS, "only http and https are read, not ftp");
    refused("http://", Reason.ADDRESS, "no address");
    redirect("/start", "file:///etc/passwd");
    refused(at("/start"), Reason.ADDRESS, "only http and https are read, not file");
  }

  @Test
  void whatTheSiteRefusesIsSaidInItsOwnWords() {
    server.createContext("/forbidden", exchange -> send(exchange, 403, new byte[0]));
    refused(at("/forbidden"), Reason.UNREACHABLE, "may not be read (status 403)");
    refused(at("/none"), Reason.UNREACHABLE, "there is no such page (status 404)");
    server.createContext("/broken", exchange -> send(exchange, 503, new byte[0]));
    refused(at("/broken"), Reason.UNREACHABLE, "the site has a fault (status 503)");
  }

  @Test
  void aServerThatDoesNotEndIsLeft() {
    server.createContext(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('<');
          exchange.getResponseBody().flush();
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(
            () ->
                new WebPage(ReaderSettings.USUAL, 1000, Duration.ofSeconds(1))
                    .fetch(at("/slow"), true))
        .withMessage(at("/slow") + ": did not answer within 1 seconds");
  }

  @Test
  void aPageLargerThanAnyArticleIsLeft() throws Exception {
    serve("/large", "text/html", new byte[5000]);
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(
            () ->
                new WebPage(ReaderSettings.USUAL, 4000, Duration.ofSeconds(5))
                    .fetch(at("/large"), true))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void aHostThatIsNotThereIsSaidToBeMissing() {
    refused(
        "http://no-such-host.invalid/", Reason.UNREACHABLE, "there is no such host, or no network");
    int port = server.getAddress().getPort();
    server.stop(0);
    refused("http://127.0.0.1:" + port + "/", Reason.UNREACHABLE, "the host does not answer");
    server = newServer();
  }

  private static HttpServer newServer() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void anEmptyPageAndABeginningForSubscribersAreToldApart() {
    String empty =
        "<!doctype html><html><head><title>News</title><script src=a.js></script></head>"
            + "<body><div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>";
    serve("/empty", "text/html", empty.getBytes(StandardCharsets.UTF_8));
    refused(at("/empty"), Reason.EMPTY, "no article in it: its text is put there by a script");
    String stub =
        "<!doctype html><html lang=en><head><title>Goats</title><script type=application/ld+json>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Goats\",\"isAccessibleForFree\":\"False\"}</script></head><body>"
            + "<article><h1>Goats</h1><p>Three goats came into the café on Monday, and what they did there was not"
            + " known until this morning.</p><div class=gate><p>Subscribe to continue reading.</p></div></article></body></html>";
    serve("/stub", "text/html", stub.getBytes(StandardCharsets.UTF_8));
    refused(at("/stub"), Reason.PAYWALL, "only the beginning is there");
    serve("/gate", "text/html", stub.replace("\"False\"", "true").getBytes(StandardCharsets.UTF_8));
    refused(at("/gate"), Reason.PAYWALL, "only the beginning is there");
  }

  private static void refused(String address, Reason reason, String problem) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(address))
        .withMessageStartingWith(address + ": " + problem)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
