package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Debian's Chromium without a window, driven by the <a
 * href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>: one page at a
 * time, in a profile of its own.
 */
final class Chromium implements AutoCloseable, WebSocket.Listener {
  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final StringBuilder message = new StringBuilder();
  private final List<String> scripts = new ArrayList<>();
  private @Nullable String context;
  private @Nullable String session;
  private int lastId;
  private int loads;

  /** Returns where Chromium is, if it is installed. */
  static Optional<Path> program() {
    return PLACES.stream().filter(Files::isExecutable).findFirst();
  }

  Chromium(Path program, Path profile) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
    command.addAll(
        List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--autoplay-policy=no-user-gesture-required",
            "--remote-debugging-port=0",
            "--user-data-dir=" + profile,
            "about:blank"));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    URI address = URI.create("ws://127.0.0.1:" + address(profile));
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /** Returns the port and the path that Chromium writes into its profile when it has started. */
  private String address(Path profile) throws IOException, InterruptedException {
    Path file = profile.resolve("DevToolsActivePort");
    for (int i = 0; i < 600 && process.isAlive(); i++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return String.join("", Files.readAllLines(file));
      }
      Thread.sleep(100);
    }
    throw new IOException("Chromium did not start");
  }

  /** Has statements run in every page that is opened from now on, before its own. */
  void before(String statements) {
    scripts.add(statements);
  }

  /**
   * Opens a page in the place of the one before and waits until it is loaded. It has a storage of
   * its own: what the page before still writes while it goes does not come into it.
   */
  void open(String address) throws IOException, InterruptedException {
    if (context != null) {
      session = null;
      send("Target.disposeBrowserContext", "browserContextId", context);
    }
    context = field(send("Target.createBrowserContext"), "browserContextId");
    String page =
        field(
            send("Target.createTarget", "url", "about:blank", "browserContextId", context),
            "targetId");
    session = field(send("Target.attachToTarget", "targetId", page, "flatten", true), "sessionId");
    send("Page.enable");
    for (String statements : scripts) {
      send("Page.addScriptToEvaluateOnNewDocument", "source", statements);
    }
    load("Page.navigate", "url", address);
  }

  /** Loads the page once more, as its reader can; what it remembers is kept. */
  void reload() throws IOException, InterruptedException {
    load("Page.reload");
  }

  /** Sends a command that loads a page, and waits until that is done. */
  private void load(String method, Object... parameters) throws IOException, InterruptedException {
    int before = loads;
    send(method, parameters);
    while (loads == before) {
      receive(method);
    }
  }

  /** Returns the value of an expression as text; a promise is waited for. */
  String eval(String expression) throws IOException, InterruptedException {
    String answer =
        send(
            "Runtime.evaluate",
            "expression",
            "Promise.resolve(" + expression + ").then(String)",
            "awaitPromise",
            true,
            "userGesture",
            true);
    if (answer.contains("\"exceptionDetails\"")) {
      throw new IOException(answer);
    }
    return field(answer, "value");
  }

  /** Runs statements. */
  void run(String statements) throws IOException, InterruptedException {
    eval("(() => {" + statements + "})()");
  }

  /** Waits until an expression is true. */
  void waitFor(String expression) throws IOException, InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (eval("Boolean(" + expression + ")").equals("true")) {
        return;
      }
      Thread.sleep(50);
    }
    throw new IOException("never true: " + expression);
  }

  /** Presses and releases a key, such as {@code ArrowLeft} or {@code +}. */
  void key(String key) throws IOException, InterruptedException {
    int code =
        switch (key) {
          case " " -> 32;
          case "ArrowLeft" -> 37;
          case "ArrowUp" -> 38;
          case "ArrowRight" -> 39;
          case "ArrowDown" -> 40;
          case "Tab" -> 9;
          case "Escape" -> 27;
          default -> 0;
        };
    Object[] down = {"type", "keyDown", "key", key, "windowsVirtualKeyCode", code};
    Object[] typed = {
      "type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", key,
    };
    send("Input.dispatchKeyEvent", key.length() == 1 ? typed : down);
    send("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "windowsVirtualKeyCode", code);
  }

  /** Clicks at a place in the window. */
  void click(double x, double y) throws IOException, InterruptedException {
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          "type",
          type,
          "x",
          x,
          "y",
          y,
          "button",
          "left",
          "clickCount",
          1);
    }
  }

  /** Sets the size of the window. */
  void resize(int width, int height, boolean mobile) throws IOException, InterruptedException {
    send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        mobile ? 2 : 1,
        "mobile",
        mobile);
  }

  /** Takes a picture of what the window shows. */
  void screenshot(Path file) throws IOException, InterruptedException {
    String picture = field(send("Page.captureScreenshot", "format", "png"), "data");
    Files.write(file, Base64.getDecoder().decode(picture));
  }

  /** Sends the page, or where there is none the browser, a command; returns the answer to it. */
  private String send(String method, Object... parameters)
      throws IOException, InterruptedException {
    int id = ++lastId;
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("id", id);
      json.writeStringField("method", method);
      if (session != null) {
        json.writeStringField("sessionId", session);
      }
      json.writeObjectFieldStart("params");
      for (int i = 0; i < parameters.length; i += 2) {
        json.writeFieldName((String) parameters[i]);
        write(json, parameters[i + 1]);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    socket.sendText(text.toString(), true).join();
    while (true) {
      String answer = receive(method);
      if (answer.startsWith("{\"id\":" + id + ",")) {
        return answer;
      }
    }
  }

  /** Returns what comes next, an answer or the report of an event. */
  private String receive(String method) throws IOException, InterruptedException {
    String next = messages.poll(60, TimeUnit.SECONDS);
    if (next == null) {
      throw new IOException("no answer to " + method);
    }
    if (next.startsWith("{\"method\":\"Page.loadEventFired\"")) {
      loads++;
    }
    return next;
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Number number) {
      json.writeNumber(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      json.writeString(value.toString());
    }
  }

  /** Returns the first text of that name, wherever it stands. */
  private static String field(String json, String name) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && name.equals(parser.currentName())) {
          return parser.getText();
        }
      }
    }
    throw new IOException("no " + name + " in " + json);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      messages.add(message.toString());
      message.setLength(0);
    }
    from.request(1);
    return null;
  }

  @Override
  public void close() throws IOException {
    try {
      session = null;
      send("Browser.close");
      socket.abort();
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
