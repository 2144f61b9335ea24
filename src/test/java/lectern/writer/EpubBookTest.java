package lectern.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import lectern.article.Chapter;
import lectern.article.Metadata;
import lectern.article.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubBookTest {
  private final Path folder;

  EpubBookTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theContainerBeginsWithWhatItIs() throws Exception {
    byte[] book = book(Gardens.garden(folder), ".mp3", false);
    assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void epubcheckFindsNothingInABookOfEveryKindOfParagraph(boolean byWord) throws Exception {
    assertThat(complaints(book(Gardens.garden(folder), ".mp3", byWord))).isEmpty();
  }

  @Test
  void epubcheckFindsNothingInBooksWithoutTitleOrDateWithOddSignsAndACover() throws Exception {
    Manifest made = Gardens.of("a\u0000<b> & \uD83D \"c\".", "Second ]]> one. It ends.");
    byte[] pixel =
        Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    Metadata odd =
        new Metadata(
            "A & B", "yesterday", "nonsense!", "<P>", "x y", new Picture("image/gif", pixel));
    assertThat(complaints(book(made.with(odd), ".opus", true))).isEmpty();
  }

  @Test
  void epubcheckFindsNothingInALongBookWithChaptersInsideChapters() throws Exception {
    String[] texts = new String[700];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = "Paragraph " + i + " is here. It says little.";
    }
    Manifest made = Gardens.of(texts);
    List<Chapter> chapters = new ArrayList<>();
    int[] levels = {2, 1, 2, 3, 1, 4};
    for (int i = 0; i < levels.length; i++) {
      chapters.add(new Chapter("Part " + i, levels[i], 20 * i + 3));
    }
    byte[] book = bookInOne(Gardens.with(made, chapters));
    assertThat(complaints(book)).isEmpty();
    Map<String, String> files = files(book);
    assertThat(files).containsKey("EPUB/section-8.xhtml").doesNotContainKey("EPUB/section-9.xhtml");
    assertThat(files.get("EPUB/package.opf")).contains("href=\"audio/1.mp3\"");
  }

  @Test
  void epubcheckFindsNothingInABookOfWhichNothingIsHeard() throws Exception {
    Manifest garden = Gardens.garden(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EpubBook.write(garden, List.of(), folder, false, out);
    assertThat(complaints(out.toByteArray())).isEmpty();
    assertThat(files(out.toByteArray()).get("EPUB/package.opf")).doesNotContain("media:");
  }

  @Test
  void clipsGoOnFromOneToTheNextAndAddUp() throws Exception {
    Map<String, String> files = files(book(Gardens.garden(folder), ".mp3", false));
    assertThat(files.get("EPUB/section-1.smil"))
        .contains(
            """
            <seq id="p3" epub:textref="section-1.xhtml#p3">
            <par id="o-s3-1"><text src="section-1.xhtml#s3-1"/>\
            <audio src="audio/3.mp3" clipBegin="0.000s" clipEnd="6.898s"/></par>
            <par id="o-s3-2"><text src="section-1.xhtml#s3-2"/>\
            <audio src="audio/3.mp3" clipBegin="6.898s" clipEnd="12.686s"/></par>
            </seq>
            """);
    assertThat(files.get("EPUB/package.opf"))
        .contains("<meta property=\"media:duration\" refines=\"#overlay-1\">21.309s</meta>")
        .contains("<meta property=\"media:duration\">26.268s</meta>")
        .contains("<dc:creator>Ann Lee</dc:creator>")
        .contains("<meta property=\"dcterms:modified\">2026-03-01T00:00:00Z</meta>")
        .contains("<meta property=\"media:narrator\">kevin16 (FreeTTS 1.2.2)</meta>");
  }

  @Test
  void wordsOfWhichOneThingIsMadeLightUpTogether() throws Exception {
    Map<String, String> files = files(book(Gardens.garden(folder), ".mp3", true));
    assertThat(files.get("EPUB/section-1.xhtml")).contains("<span id=\"w3-1-3\">$10.50</span>,”");
    assertThat(files.get("EPUB/section-1.smil"))
        .contains("#w3-1-3\"/><audio src=\"audio/3.mp3\" clipBegin=\"0.666s\" clipEnd=\"2.492s\"");
  }

  @Test
  void theSameArticleIsTheSameBook() throws Exception {
    Manifest garden = Gardens.garden(folder);
    assertThat(book(garden, ".mp3", true)).isEqualTo(book(garden, ".mp3", true));
  }

  @Test
  void soundThatABookMayNotHoldIsRefused() throws Exception {
    Manifest garden = Gardens.garden(folder);
    assertThatIllegalArgumentException().isThrownBy(() -> book(garden, ".wav", false));
  }

  private byte[] book(Manifest manifest, String ending, boolean byWord) throws IOException {
    return book(manifest, Placement.each(manifest, ending), byWord);
  }

  private byte[] bookInOne(Manifest manifest) throws IOException {
    return book(manifest, Placement.inOne(manifest, "a b%.mp3"), false);
  }

  private byte[] book(Manifest manifest, List<Placement> placements, boolean byWord)
      throws IOException {
    for (Placement placement : placements) {
      Files.writeString(folder.resolve(placement.file()), "sound");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EpubBook.write(manifest, placements, folder, byWord, out);
    return out.toByteArray();
  }

  private static Map<String, String> files(byte[] book) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  /** Returns what the W3C's epubcheck says of a book: errors and warnings. */
  private static String complaints(byte[] book) {
    StringWriter said = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(said), "", true);
    new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").check();
    int count = report.getFatalErrorCount() + report.getErrorCount() + report.getWarningCount();
    return count == 0 ? "" : said.toString();
  }
}
