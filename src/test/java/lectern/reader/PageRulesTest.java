package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.article.Article;
import lectern.article.Kind;
import lectern.article.Omission;
import lectern.article.Paragraph;
import lectern.reader.UnreadableArticleException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules by which an article is told from what stands around it, one by one. */
class PageRulesTest {
  private static final String ONE =
      "The goats came down from the hill on Monday, and they stayed until the hay was gone.";
  private static final String TWO =
      "Nobody had asked them to come, and nobody knew how to ask them to go away again.";
  private static final String THREE =
      "In the end it was the rain that did it, since a goat would rather walk than be wet.";

  private static Article read(String body) throws Exception {
    String page =
        "<!DOCTYPE html><html><head><title>The goats</title></head><body>"
            + body
            + "</body></html>";
    return new ArticleReader()
        .read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "goats");
  }

  private static List<String> texts(String body) throws Exception {
    return read(body).paragraphs().stream()
        .filter(paragraph -> paragraph.kind() != Kind.TITLE && paragraph.kind() != Kind.BREAK)
        .map(Paragraph::text)
        .toList();
  }

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"gutter", "blogroll", "related", "sidebar", "share", "popular", "footer"})
  void aBoxWithTheTextOfThePageIsTheTextWhateverItIsCalled(String name) throws Exception {
    String text = ONE + "<br><br>" + TWO + "<br><br>" + THREE;
    assertThat(texts("<div class=" + name + "><div>" + text + "</div></div>"))
        .containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aLinkInASentenceIsReadWhateverItIsCalled() throws Exception {
    String linked = ONE.replace("the hill", "<a class=popup href=x>the hill</a>");
    assertThat(texts(paragraphs(linked, TWO, THREE))).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aListWithoutLinksIsNoListOfPosts() throws Exception {
    String list = "<ul class=postList><li>" + TWO + "</li><li>" + THREE + "</li></ul>";
    assertThat(texts(paragraphs(ONE, ONE.replace("goats", "cows")) + list)).contains(TWO, THREE);
  }

  @Test
  void aSentenceThatBeginsLikeALeadIsReadUnlessItIsALink() throws Exception {
    String see = "See all the goats of the county in one place, at the fair of Hay in August.";
    assertThat(texts(paragraphs(ONE, see, TWO))).contains(see);
    assertThat(texts(paragraphs(ONE, "<a href=x>" + see + "</a>", TWO, THREE, ONE + " Twice.")))
        .doesNotContain(see);
  }

  @Test
  void aRefrainIsReadEveryTimeAndASentenceSaidAgainToo() throws Exception {
    String refrain = "Down to the hay, the hay, the hay,<br>down to the hay came the goats of May.";
    assertThat(texts(paragraphs(ONE, refrain, TWO, refrain, THREE, refrain))).hasSize(6);
    String again = "“I would rather not.”";
    assertThat(texts(paragraphs(ONE, again, TWO, again, THREE + " " + again))).hasSize(5);
  }

  @Test
  void aLongSentenceQuotedTwiceIsPulledOut() throws Exception {
    String quote = "“A goat is a rumour that somebody has built a fence around.”";
    assertThat(texts("<p>" + ONE + "</p><div>" + quote + "</div>" + paragraphs(TWO + " " + quote)))
        .containsExactly(ONE, TWO + " " + quote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee is a reporter in Leeds.",
        "Ann Lee keeps goats near Alston, and writes about them when it rains.",
        "The author is a farmer in Wales.",
        "Follow her on Mastodon."
      })
  void whatTheAuthorIsIsNotRead(String biography) throws Exception {
    String byline = "<p class=byline>By Ann Lee</p>";
    assertThat(texts("<h1>The goats</h1>" + byline + paragraphs(ONE, TWO, THREE, biography)))
        .containsExactly("By Ann Lee", ONE, TWO, THREE);
  }

  @Test
  void whatAnotherPersonIsIsRead() throws Exception {
    String other = "Bo Berg is a goatherd and has lost none of them in forty years.";
    assertThat(texts("<p class=byline>By Ann Lee</p>" + paragraphs(ONE, TWO, THREE, other)))
        .contains(other);
  }

  @Test
  void rowsOfTeasersAreLeftOutAndReported() throws Exception {
    StringBuilder row = new StringBuilder("<div>More goats</div><div class=x1>");
    for (String teaser : List.of("A cow in a tree", "The last hen", "Hay by the yard")) {
      row.append(
          "<div><a href=x><h3>" + teaser + "</h3></a><p>It was a surprise to all.</p></div>");
    }
    Article article = read(paragraphs(ONE, TWO, THREE, ONE + " Again.") + row + "</div>");
    assertThat(article.paragraphs()).hasSize(5);
    assertThat(article.omissions())
        .extracting(Omission::what, omission -> omission.beginning().substring(0, 10))
        .contains(org.assertj.core.api.Assertions.tuple("related links", "More goats"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow us on <a href='https://twitter.com/goats'>Twitter</a> for more.",
        "Get our newsletter, with all the goats you need. <a href=/newsletter>Sign up here</a>.",
        "If you liked this, <a href=/subscribe>subscribe</a> to The Goat."
      })
  void appealsAreLeftOut(String appeal) throws Exception {
    assertThat(texts(paragraphs(ONE, TWO, appeal, THREE))).containsExactly(ONE, TWO, THREE);
  }

  @Test
  void aSentenceOnFollowingIsNoAppeal() throws Exception {
    String follow = "Follow the money and you find a goat, as people on Twitter like to say.";
    assertThat(texts(paragraphs(ONE, follow, TWO))).contains(follow);
  }

  @Test
  void theNameOfTheSiteIsNoTitle() throws Exception {
    String page =
        "<html><head><title>Moving goats - The Goat Book</title></head><body><div id=menu-bar>"
            + "<h1 class=menu-title>The Goat Book</h1></div><main><h2>Moving Goats</h2>"
            + paragraphs(ONE, TWO)
            + "</main></body></html>";
    assertThat(
            new ArticleReader()
                .read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "x")
                .title())
        .isEqualTo("Moving Goats");
  }

  @Test
  void aDateWithDotsHasItsDayFirst() throws Exception {
    assertThat(texts("<h1>The goats</h1><p class=date>12.11.2022</p>" + paragraphs(ONE, TWO)))
        .contains("12 November 2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<header><nav><a href=a>Home</a><a href=b>Goats</a><a href=c>Contact us</a></nav></header>"
            + "<main><p>Goats</p></main><footer><a href=d>Legal</a></footer>",
        "<h1>Site map</h1><ul><li><a href=a>How goats work</a></li><li><a href=b>Hay</a></li></ul>"
      })
  void aPageOfLinksIsNoArticle(String body) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(body))
        .withMessageContaining("no article in it")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
  }

  @Test
  void aShortPoemIsAnArticle() throws Exception {
    assertThat(
            texts(
                "<div><a href=a>Home</a> <a href=b>All poems by this author</a></div>"
                    + "<p>old pond<br>a frog jumps in<br>water</p>"))
        .containsExactly("old pond\na frog jumps in\nwater");
  }

  @Test
  void whatStandsOutsideOfTheArticleIsReported() throws Exception {
    Article article =
        read("<div>Goats of the week</div><main>" + paragraphs(ONE, TWO, THREE) + "</main>");
    assertThat(article.omissions()).extracting(Omission::beginning).contains("Goats of the week");
  }
}
