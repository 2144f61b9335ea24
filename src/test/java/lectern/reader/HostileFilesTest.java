package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files made to be too much: each is read or refused in one line, soon. */
class HostileFilesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String TEXT =
      "<p>Three goats came into the house, and they ate the roses.</p>";

  @TestFactory
  Stream<DynamicTest> whateverComesEndsSoonAndInOneLine() {
    return Stream.of(
        test(
            "a hundred thousand elements in each other",
            "<html><body>" + "<div>".repeat(100_000) + TEXT),
        test(
            "a hundred thousand inline elements in each other",
            "<html><body>" + "<b><i>".repeat(50_000) + TEXT),
        test("tables in tables", "<html><body>" + "<table><tr><td>".repeat(20_000) + TEXT),
        test("lists in lists", "<html><body>" + "<ul><li>x".repeat(20_000) + TEXT),
        test("quotes in quotes", "<html><body>" + "<blockquote>".repeat(50_000) + TEXT),
        test(
            "an attribute of ten million letters",
            "<html><body class='" + "a ".repeat(5_000_000) + "'>" + TEXT),
        test(
            "a hundred thousand attributes",
            "<html><body><p " + "a1=b ".repeat(100_000) + ">" + TEXT),
        test("a page that breaks off", "<html><body>" + TEXT + "<p class=\"x"),
        test(
            "two hundred thousand links",
            "<html><body>" + TEXT + "<a href=x>y</a> ".repeat(200_000)),
        test(
            "two hundred thousand paragraphs",
            "<html><body>" + "<p>A goat, number so and so.</p>".repeat(200_000)),
        test("fifty thousand headings", "<html><body>" + "<h2>Related</h2><p>x</p>".repeat(50_000)),
        test(
            "fifty thousand sections",
            "<html><body>" + ("<div class=related>" + TEXT + "</div>").repeat(30_000)),
        test("a row of line breaks", "<html><body>" + "<br>".repeat(500_000) + TEXT),
        test("figures without end", "<html><body><p>" + "1".repeat(5_000_000)),
        test(
            "many pictures",
            "<html><body>" + ("<img alt='A goat in a field of roses'>" + TEXT).repeat(30_000)),
        test(
            "a large table",
            "<html><body><table>" + "<tr><td>1</td><td>2</td></tr>".repeat(100_000) + "</table>"),
        test(
            "a long text in nested boxes",
            "<html><body>" + "<div>".repeat(10_000) + TEXT.repeat(10_000)),
        test("many hidden parts", "<html><body>" + "<div hidden>x</div>".repeat(100_000) + TEXT),
        test(
            "entities in entities",
            "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><title>&c;</title><item><title>x</title>"
                + "<description>&c;&c;&c;</description></item></channel></rss>"),
        test(
            "an entity from a file",
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>t</title><item>"
                + "<title>&x;</title><description>&x; is it.</description></item></channel></rss>"),
        test("elements in a feed", "<rss><channel>" + "<item>".repeat(100_000)),
        test(
            "many entries",
            "<rss><channel>"
                + "<item><title>t</title><description>A goat.</description></item>".repeat(20_000)),
        test(
            "broken JSON",
            "<html><script type=application/ld+json>" + "[".repeat(100_000) + "</script>" + TEXT),
        test(
            "JSON in JSON",
            "<html><script type=application/ld+json>"
                + "{\"author\":".repeat(50_000)
                + "</script>"
                + TEXT),
        test("a letter in letters", parts(3000)),
        test(
            "a letter without end",
            "From: a@b.example\nTo: b@c.example\nMIME-Version: 1.0\n"
                + "X: y\n z\n".repeat(300_000)),
        test(
            "a letter with a bad encoding",
            "From: a@b.example\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=nix\n\n&&&=="),
        test(
            "encoded words without end",
            "From: a@b.example\nMIME-Version: 1.0\nSubject: "
                + "=?".repeat(100_000)
                + "\n\nA goat."),
        test("one line", "a goat ".repeat(4_000_000)));
  }

  private static String parts(int depth) {
    StringBuilder letter =
        new StringBuilder("From: a@b.example\nTo: c@d.example\nMIME-Version: 1.0\n");
    for (int i = 0; i < depth; i++) {
      letter
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    return letter + "Content-Type: text/plain\n\nA goat.\n";
  }

  private static DynamicTest test(String name, String text) {
    return DynamicTest.dynamicTest(
        name, () -> Assertions.assertTimeoutPreemptively(PATIENCE, () -> read(text)));
  }

  private static void read(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      new ArticleReader().read(new ByteArrayInputStream(bytes), "hostile");
    } catch (UnreadableArticleException e) {
      assertThat(e.getMessage()).doesNotContain("\n").hasSizeLessThan(300);
    }
  }
}
