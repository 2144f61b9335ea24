package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAlongPageTest {
  private final String garden;

  ReadAlongPageTest(@TempDir Path folder) throws Exception {
    garden = page(Gardens.garden(folder));
  }

  @Test
  void everyKindOfParagraphHasItsElement() {
    assertThat(garden)
        .contains(
            "<h1 id=\"p1\" class=\"title\"><span id=\"s1-1\" class=\"s\">A Walk in the Garden")
        .contains("<p id=\"p2\" class=\"byline\">")
        .contains("<ul>\n<li id=\"p4\" class=\"item\">")
        .contains("</li>\n</ul>\n<blockquote>\n<p id=\"p6\" class=\"quote\">")
        .contains("</blockquote>\n<hr/>\n<h2 id=\"p7\" class=\"heading\">")
        .contains(
            "<figcaption>Read aloud as “code listing three lines”</figcaption>\n<pre id=\"p9\"");
  }

  @Test
  void whatIsNotReadSaysWhy() {
    assertThat(garden)
        .contains("<span class=\"skipped\" title=\"not read: note mark\">[3]</span>")
        .contains("<p id=\"p10\" class=\"note skipped\"")
        .contains("<span class=\"why\">not read: footnote</span>")
        .contains("<li>note mark: 3 characters</li>");
  }

  @Test
  void theChaptersAreListedBelowTheTitle() {
    assertThat(garden).contains("<li class=\"level-1\"><a href=\"#p7\">Heading Two</a></li>");
    assertThat(garden.indexOf("<nav"))
        .isBetween(garden.indexOf("id=\"p2\""), garden.indexOf("id=\"p3\""));
  }

  @Test
  void whereItAppearedStandsAboveAndBelow() {
    assertThat(garden)
        .contains("<p class=\"publisher\">The Garden Post</p>")
        .contains("<a href=\"https://example.com/garden?a=1&amp;b=2\">Original</a>, 1 March 2026.");
  }

  @Test
  void textCannotBreakOutOfThePage() {
    String page = page(Gardens.of("</script><script>alert(1)</script> {{data}} <img src=x>."));
    assertThat(page).doesNotContain("<img").doesNotContain("<script>alert").contains("{{data}}");
    assertThat(page).contains("<p class=\"byline\">Ann &lt;Lee&gt;</p>");
  }

  @Test
  void anAddressThatIsNoPageIsNoLink() {
    Manifest manifest = Gardens.of("Hello.");
    var metadata = new lectern.article.Metadata("", "", "en\"", "", "javascript:alert(1)", null);
    assertThat(page(manifest.with(metadata)))
        .doesNotContain("javascript:")
        .contains("<html lang=\"en\">");
  }

  @Test
  void nothingComesFromTheNetwork() {
    assertThat(garden.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContainPattern("(src|href)=\"(http:|//)")
        .doesNotContain("url(", "@import", "fetch(", "import(");
  }

  private static String page(Manifest manifest) {
    byte[] bytes = ReadAlongPage.of(manifest, Placement.each(manifest));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
