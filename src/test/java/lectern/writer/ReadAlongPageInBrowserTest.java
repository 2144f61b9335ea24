package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The read-along page from the disk in Debian's Chromium; skipped where that is not installed. */
@TestInstance(Lifecycle.PER_CLASS)
class ReadAlongPageInBrowserTest {
  /**
   * Keeps the page's sound elements, and writes down which word was lit at which time of the sound.
   */
  private static final String WATCH =
      """
      window.sounds = [];
      window.seen = [];
      const Sound = window.Audio;
      window.Audio = function () { const s = new Sound(); window.sounds.push(s); return s; };
      window.playing = () => window.sounds.find((s) => !s.paused && !s.ended);
      const look = () => {
        const sound = window.playing();
        const word = document.querySelector('.w.now');
        if (sound && word) {
          const last = window.seen[window.seen.length - 1];
          if (!last || last.word !== word) {
            window.seen.push({ word, text: word.textContent, at: sound.currentTime, file: sound.dataset.file });
          }
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      """;

  private Path folder = Path.of("");
  private @Nullable Chromium started;

  @BeforeAll
  void start(@TempDir Path articles, @TempDir Path profile) throws Exception {
    Optional<Path> program = Chromium.program();
    assumeTrue(program.isPresent(), "Chromium is not installed");
    folder = articles;
    Manifest garden = Gardens.garden(folder);
    Gardens.writeSound(folder, garden);
    Files.write(folder.resolve("index.html"), ReadAlongPage.of(garden, Placement.each(garden)));
    started = new Chromium(program.orElseThrow(), profile);
    started.before(WATCH);
  }

  @AfterAll
  void stop() throws Exception {
    if (started != null) {
      started.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    browser().open(folder.toUri() + "index.html");
    browser().resize(1200, 900, false);
    browser().waitFor("window.sounds && sounds.length === 2");
  }

  @Test
  void everyWordLightsUpWhenItIsHeardAndParagraphsFollow() throws Exception {
    clickWord("cost");
    browser().waitFor("seen.some((s) => s.file === '004.wav' && s.text === 'item')");
    Map<String, Double> starts =
        Map.of(
            "$10.50", 0.6659, "2021", 5.3184, "garden", 7.7676, "Prof.", 10.8161, "note", 11.9394);
    for (Map.Entry<String, Double> word : starts.entrySet()) {
      String at = "seen.find((s) => s.text === '" + word.getKey() + "').at";
      assertThat(Double.parseDouble(browser().eval(at)))
          .as(word.getKey())
          .isCloseTo(word.getValue(), within(0.08));
    }
    assertThat(browser().eval("seen.filter((s) => s.file === '004.wav')[0].text"))
        .isEqualTo("First");
    assertThat(browser().eval("document.querySelectorAll('.s.now').length")).isEqualTo("1");
    assertThat(browser().eval("document.querySelector('.s.now').id")).isEqualTo("s4-1");
  }

  @Test
  void theKeysPlayAndMoveAndChangeTheSpeed() throws Exception {
    browser().key(" ");
    browser().waitFor("playing() && document.querySelector('.s.now')?.id === 's1-1'");
    browser().key(" ");
    browser().waitFor("!playing()");
    browser().key("ArrowDown");
    browser().key("ArrowDown");
    assertThat(lit()).isEqualTo("s3-1");
    browser().key("ArrowRight");
    assertThat(lit()).isEqualTo("s3-2");
    browser().key("ArrowRight");
    assertThat(lit()).isEqualTo("s4-1");
    browser().key("ArrowLeft");
    assertThat(lit()).isEqualTo("s3-2");
    browser().key("ArrowUp");
    assertThat(lit()).isEqualTo("s3-1");
    browser().key("ArrowUp");
    assertThat(lit()).isEqualTo("s2-1");
    browser().key("+");
    browser().key("+");
    assertThat(browser().eval("document.getElementById('speed').textContent")).isEqualTo("1.2×");
    browser().key("-");
    assertThat(browser().eval("sounds.map((s) => s.playbackRate).join()")).isEqualTo("1.1,1.1");
    browser().key("?");
    assertThat(browser().eval("document.getElementById('keys').open")).isEqualTo("true");
    browser().run("document.getElementById('shortcuts').click()");
    browser().key("Escape");
    browser().key("+");
    assertThat(browser().eval("document.getElementById('speed').textContent")).isEqualTo("1.1×");
  }

  @Test
  void placeSpeedAndColoursAreRemembered() throws Exception {
    browser().key("ArrowDown");
    browser().key("ArrowDown");
    browser().key("ArrowRight");
    browser().key("+");
    browser().run("document.getElementById('theme').click()");
    browser().run("document.getElementById('theme').click()");
    browser().reload();
    browser().waitFor("document.querySelector('.s.now')");
    assertThat(lit()).isEqualTo("s3-2");
    assertThat(browser().eval("document.getElementById('speed').textContent")).isEqualTo("1.1×");
    assertThat(browser().eval("document.documentElement.dataset.theme")).isEqualTo("dark");
  }

  @Test
  void chaptersAndTheSliderLeadToTheirPlaces() throws Exception {
    browser().run("document.querySelector('nav a[href=\"#p7\"]').click()");
    assertThat(lit()).isEqualTo("s7-1");
    assertThat(browser().eval("document.querySelector('nav [aria-current]').textContent"))
        .isEqualTo("Heading Two");
    browser()
        .run(
            "const s = document.getElementById('position'); s.value = 300;"
                + " s.dispatchEvent(new Event('input'))");
    assertThat(lit()).isEqualTo("s3-1");
    assertThat(browser().eval("document.getElementById('position').getAttribute('aria-valuetext')"))
        .matches("\\d+ s of \\d+ s");
  }

  @Test
  void theTextIsTheWrittenTextWhateverIsLit() throws Exception {
    Manifest garden = Manifest.read(folder);
    clickWord("garden");
    for (Manifest.Paragraph paragraph : garden.paragraphs()) {
      if (paragraph.heard()) {
        assertThat(
                browser()
                    .eval("document.getElementById('p" + paragraph.number() + "').textContent"))
            .isEqualTo(paragraph.text());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "phone", "playing", "keys"})
  void axeFindsNothingToMend(String state) throws Exception {
    switch (state) {
      case "dark" -> {
        browser().run("document.getElementById('theme').click()");
        browser().run("document.getElementById('theme').click()");
      }
      case "phone" -> browser().resize(360, 740, true);
      case "playing" -> clickWord("garden");
      case "keys" -> browser().key("?");
      default -> {}
    }
    try (InputStream axe =
        getClass().getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
      String script =
          new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
      browser().run(script);
    }
    String tags =
        String.join(
            "','",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    String violations =
        browser()
            .eval(
                "axe.run({runOnly: ['"
                    + tags
                    + "']}).then((r) => r.violations.map((v) => v.id + ': ' +"
                    + " v.nodes.map((n) => n.html).join(' ')).join('\\n') + ' passes ' +"
                    + " (r.passes.length > 20))");
    assertThat(violations).isEqualTo(" passes true");
  }

  private Chromium browser() {
    return Objects.requireNonNull(started);
  }

  private String lit() throws Exception {
    browser().waitFor("document.querySelector('.s.now')");
    return browser().eval("document.querySelector('.s.now').id");
  }

  /** Clicks the first word of that text in the third paragraph. */
  private void clickWord(String word) throws Exception {
    browser().run("document.getElementById('p3').scrollIntoView({block: 'center'})");
    Thread.sleep(600);
    String place =
        browser()
            .eval(
                "(() => {const t = document.querySelector('#p3 .s:nth-of-type(2)').textContent.includes('"
                    + word
                    + "') ? document.querySelector('#p3 .s:nth-of-type(2)') : document.querySelector('#p3 .s');"
                    + "const w = document.createTreeWalker(t, NodeFilter.SHOW_TEXT); let n;"
                    + "while ((n = w.nextNode())) { const at = n.data.indexOf('"
                    + word
                    + "'); if (at >= 0) { const r = document.createRange(); r.setStart(n, at);"
                    + "r.setEnd(n, at + 2); const b = r.getBoundingClientRect();"
                    + "return (b.x + b.width / 2) + ' ' + (b.y + b.height / 2); } } })()");
    String[] xy = place.split(" ");
    browser().click(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
    browser().waitFor("playing()");
  }
}
