package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.article.Article;
import lectern.article.Chapter;
import lectern.article.Delivery;
import lectern.article.Kind;
import lectern.article.Paragraph;
import org.junit.jupiter.api.Test;

class MailAndFeedTest {
  private static Article read(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new ArticleReader().read(new ByteArrayInputStream(bytes), "letter");
  }

  private static List<String> texts(Article article, Kind kind) {
    return article.paragraphs().stream()
        .filter(
            paragraph -> paragraph.kind() == kind && paragraph.delivery() instanceof Delivery.Read)
        .map(Paragraph::text)
        .toList();
  }

  private static List<String> skipped(Article article, String reason) {
    return article.paragraphs().stream()
        .filter(paragraph -> paragraph.delivery().equals(new Delivery.Skipped(reason)))
        .map(Paragraph::text)
        .toList();
  }

  @Test
  void aLetterHasASubjectAWriterAndATextWithoutWhatItQuotes() throws Exception {
    String written =
        """
        Return-Path: <ann@x.example>
        From: =?UTF-8?Q?Zo=C3=AB_Lee?= <zoe@x.example>
        Subject: =?iso-8859-1?B?VGhlIGdvYXRzIGF0IHRoZSBjYWbp?=
        Date: Tue, 3 Mar 2020 10:00:00 +0000
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Dear Bo,

        The goats are back. They came into the caf=C3=A9 this morning and=
         ate the bill.

        On Mon, 2 Mar 2020 Bo wrote:
        > Are the goats well?
        > I worry.

        They are well.
        --=20
        Zo=C3=AB Lee
        Goat keeper
        """;
    Article letter = read(written.replace("\n", "\r\n"));
    assertThat(letter.title()).isEqualTo("The goats at the café");
    assertThat(letter.metadata().author()).isEqualTo("Zoë Lee");
    assertThat(letter.metadata().date()).isEqualTo("2020-03-03");
    assertThat(texts(letter, Kind.BYLINE)).containsExactly("By Zoë Lee, 3 March 2020");
    assertThat(texts(letter, Kind.BODY))
        .contains(
            "The goats are back. They came into the café this morning and ate the bill.",
            "They are well.");
    assertThat(skipped(letter, "quoted reply")).hasSize(1);
    assertThat(skipped(letter, "quoted reply").get(0)).contains("Are the goats well?");
    assertThat(skipped(letter, "signature")).containsExactly("Zoë Lee\nGoat keeper");
  }

  @Test
  void ofSeveralFormsHtmlIsReadAndAttachmentsAreReported() throws Exception {
    Article letter =
        read(
            """
            From: Ann Lee <ann@x.example>
            To: bo@x.example
            Subject: Goats
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="one"

            ignored
            --one
            Content-Type: multipart/alternative;
             boundary=two

            --two
            Content-Type: text/plain

            Plain.
            --two
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            PGgxPkdvYXRzPC9oMT48cD5UaHJlZSBnb2F0cyBjYW1lIGluLjwvcD48YmxvY2txdW90ZSB0eXBl
            PWNpdGU+PHA+T2xkIHdvcmRzLjwvcD48L2Jsb2NrcXVvdGU+
            --two--
            --one
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="goats.pdf"

            xyz
            --one--
            """);
    assertThat(texts(letter, Kind.BODY)).containsExactly("Three goats came in.");
    assertThat(skipped(letter, "quoted reply")).containsExactly("Old words.");
    assertThat(letter.omissions()).extracting("what").contains("attachment");
  }

  @Test
  void aTextThatBeginsWithANameAndAColonIsNoLetter() throws Exception {
    Article text =
        read("Note: the goats\nare back.\n\nSubject: none of your business, she said.\n");
    assertThat(text.paragraphs()).hasSize(2);
  }

  @Test
  void ofAFeedEachEntryIsAChapter() throws Exception {
    Article feed =
        read(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"c\" xmlns:dc=\"d\"><channel>"
                + "<title>Goat news</title><item><title>Goats &amp;amp; roses</title><dc:creator>Ann Lee</dc:creator>"
                + "<pubDate>Tue, 03 Mar 2020 10:00:00 GMT</pubDate><description>Short.</description>"
                + "<content:encoded><![CDATA[<p>The goats ate the roses, and then they looked for more of them.</p>"
                + "<p>They found <b>tulips</b>.</p>]]></content:encoded></item>"
                + "<item><title>More goats</title><description>&lt;p&gt;They are back.&lt;/p&gt;</description></item></channel></rss>");
    assertThat(feed.title()).isEqualTo("Goat news");
    assertThat(feed.chapters())
        .containsExactly(new Chapter("Goats & roses", 1, 1), new Chapter("More goats", 1, 5));
    assertThat(texts(feed, Kind.BODY))
        .containsExactly(
            "The goats ate the roses, and then they looked for more of them.",
            "They found tulips.",
            "They are back.");
    assertThat(texts(feed, Kind.BYLINE)).containsExactly("By Ann Lee, 3 March 2020");
    assertThat(feed.omissions().get(0).beginning())
        .startsWith("The feed holds only summaries of 1 entry");
  }

  @Test
  void anAtomFeedIsReadTheSameWay() throws Exception {
    Article feed =
        read(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Goat news</title><entry><title type=\"html\">"
                + "One &lt;em&gt;goat&lt;/em&gt;</title><author><name>Bo</name></author><updated>2020-03-03T10:00:00Z</updated>"
                + "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>The goat is <i>here</i>.</p></div></content>"
                + "</entry></feed>");
    assertThat(texts(feed, Kind.HEADING)).containsExactly("One goat");
    assertThat(texts(feed, Kind.BODY)).containsExactly("The goat is here.");
    assertThat(feed.metadata().author()).isEqualTo("Bo");
  }
}
