package lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderServerTest {
  private static final String MANIFEST =
      """
      {"schema": "lectern-article/2", "name": "goats", "title": "Goats & co", "paragraphs": [
        {"number": 1, "kind": "body", "text": "Hi.", "file": "001.mp3", "frames": 9,
         "durationSeconds": 61, "sentences": []}]}
      """;

  private final Path folder;
  private final FolderServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  FolderServerTest(@TempDir Path outside) throws IOException {
    folder = Files.createDirectories(outside.resolve("shelf"));
    Files.writeString(outside.resolve("secret.txt"), "secret");
    Path goats = Files.createDirectories(folder.resolve("my goats"));
    Files.writeString(goats.resolve("article.json"), MANIFEST);
    Files.writeString(goats.resolve("goats.mp3"), "0123456789");
    Files.writeString(goats.resolve(".lectern-files"), "hidden");
    Files.createDirectories(folder.resolve("paged"));
    Files.writeString(folder.resolve("paged/index.html"), "<p>page");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(folder.resolve("up"), outside);
    server =
        FolderServer.open(
            folder, "Talks", new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theStartPageListsTheArticles() throws Exception {
    HttpResponse<String> page = get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<a href=\"my%20goats/goats.mp3\">Goats &amp; co</a>");
    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void theFeedPointsToThisServer() throws Exception {
    HttpResponse<String> feed = get("/feed.xml");
    assertThat(feed.body())
        .contains("url=\"http://" + server.address() + "/my%20goats/goats.mp3\" length=\"10\"");
  }

  @Test
  void aFileIsSentWithItsTypeAndTag() throws Exception {
    HttpResponse<String> file = get("/my%20goats/goats.mp3");
    assertThat(file.body()).isEqualTo("0123456789");
    assertThat(header(file, "Content-Type")).isEqualTo("audio/mpeg");
    assertThat(header(file, "Accept-Ranges")).isEqualTo("bytes");
    HttpResponse<String> again =
        get("/my%20goats/goats.mp3", "If-None-Match", header(file, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 206, 0, bytes 0-0/10",
    "bytes=2-4, 206, 234, bytes 2-4/10",
    "bytes=7-, 206, 789, bytes 7-9/10",
    "bytes=-3, 206, 789, bytes 7-9/10",
    "bytes=-99, 206, 0123456789, bytes 0-9/10",
    "bytes=8-99, 206, 89, bytes 8-9/10",
    "'bytes=0-1,4-5', 200, 0123456789, ''",
    "bytes=4-2, 200, 0123456789, ''",
    "bytes=a-b, 200, 0123456789, ''",
    "bytes=-, 200, 0123456789, ''",
    "pages=1-2, 200, 0123456789, ''",
    "bytes=99999999999999999999-, 200, 0123456789, ''",
    "bytes=10-, 416, '416\n', bytes */10",
    "bytes=-0, 416, '416\n', bytes */10",
  })
  void rangesAreSentAsAskedFor(String range, int code, String body, String content)
      throws Exception {
    HttpResponse<String> part = get("/my%20goats/goats.mp3", "Range", range);
    assertThat(part.statusCode()).isEqualTo(code);
    assertThat(part.body()).isEqualTo(body);
    assertThat(header(part, "Content-Range")).isEqualTo(content);
  }

  @Test
  void aRangeOfAnotherVersionIsTheWholeFile() throws Exception {
    HttpResponse<String> all =
        get("/my%20goats/goats.mp3", "Range", "bytes=1-2", "If-Range", "\"old\"");
    assertThat(all.statusCode()).isEqualTo(200);
  }

  @Test
  void headHasTheLengthAndNoBody() throws Exception {
    HttpResponse<String> head =
        client.send(
            request("/my%20goats/goats.mp3")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Length")).isEqualTo("10");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void nothingCanBeWritten() throws Exception {
    for (String method : new String[] {"POST", "PUT", "DELETE", "OPTIONS"}) {
      HttpResponse<String> answer =
          client.send(
              request("/my%20goats/goats.mp3")
                  .method(method, HttpRequest.BodyPublishers.ofString("x"))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(method).isEqualTo(405);
    }
  }

  @Test
  void aFolderIsItsPage() throws Exception {
    assertThat(get("/paged/").body()).isEqualTo("<p>page");
    assertThat(get("/paged").statusCode()).isEqualTo(301);
    assertThat(header(get("/paged"), "Location")).isEqualTo("/paged/");
    assertThat(get("/my%20goats/").body()).contains("goats.mp3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/paged/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/%252e%252e/secret.txt",
        "/%c0%ae%c0%ae/secret.txt",
        "/link.txt",
        "/up/secret.txt",
        "/my%20goats/.lectern-files",
        "/my%20goats/goats.mp3%00.txt",
        "/%",
        "/%zz",
        "//etc/passwd",
        "/nothing",
      })
  void nothingOutsideTheFolderAndNothingHiddenIsSent(String path) throws Exception {
    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertThat(answer).doesNotContain("secret\n", "hidden", "root:").doesNotEndWith("secret");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*");
  }

  @Test
  void aPageFromElsewhereCannotReadWhatIsOnlyForThisComputer() throws Exception {
    String answer = raw("GET / HTTP/1.1\r\nHost: evil.example:8017\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 403");
  }

  private String raw(String request) throws IOException {
    int port = Integer.parseInt(server.address().replaceFirst(".*:", ""));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://" + server.address() + path));
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
