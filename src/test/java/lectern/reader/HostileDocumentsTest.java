package lectern.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import lectern.reader.UnreadableArticleException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and malicious documents end in one line, soon, and do no harm. */
@Timeout(20)
class HostileDocumentsTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/documents");
  private static final String BOMB =
      "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
          + "<a>&b;</a>";

  @ParameterizedTest
  @ValueSource(strings = {"harbour.epub", "harbour.docx", "harbour.odt", "harbour-latex.pdf"})
  void aFileThatIsCutOffIsDamaged(String name) throws Exception {
    byte[] whole = Files.readAllBytes(DOCUMENTS.resolve(name));
    assertThat(refused(Arrays.copyOf(whole, whole.length / 2)).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void namesThatLeadOutOfAnArchiveAreRefused() throws Exception {
    Map<String, byte[]> files = files("harbour.epub");
    files.put("../../outside.xhtml", new byte[1]);
    assertThat(refused(zip(files))).hasMessageContaining("not safe");
  }

  @Test
  void anArchiveThatUnpacksToTooMuchIsRefused() throws Exception {
    Map<String, byte[]> files = files("harbour.docx");
    files.put("word/document.xml", new byte[80_000_000]);
    assertThat(refused(zip(files)).reason()).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void entitiesAreNotHeeded() throws Exception {
    Map<String, byte[]> docx = files("harbour.docx");
    docx.put("word/document.xml", BOMB.getBytes(StandardCharsets.UTF_8));
    assertThat(refused(zip(docx)).reason()).isEqualTo(Reason.DAMAGED);
    Map<String, byte[]> epub = files("harbour.epub");
    epub.put("EPUB/content.opf", BOMB.getBytes(StandardCharsets.UTF_8));
    assertThat(refused(zip(epub)).reason()).isEqualTo(Reason.DAMAGED);
  }

  @Test
  void anExternalEntityIsNotRead() throws Exception {
    String outside = DOCUMENTS.resolve("README.md").toAbsolutePath().toUri().toString();
    String page =
        "<!DOCTYPE html [<!ENTITY x SYSTEM \""
            + outside
            + "\">]><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>The harbour &x; is"
            + " closed today.</p></body></html>";
    Map<String, byte[]> files = files("harbour.epub");
    files.put("EPUB/text/ch001.xhtml", page.getBytes(StandardCharsets.UTF_8));
    var article = new ArticleReader().read(new ByteArrayInputStream(zip(files)), "book");
    assertThat(article.paragraphs()).noneMatch(p -> p.text().contains("pandoc"));
  }

  @Test
  void aBookThatIsLockedIsToldApartFromOneWithScrambledFonts() throws Exception {
    assertThat(refused(zip(locked("http://www.w3.org/2001/04/xmlenc#aes128-cbc"))))
        .hasMessageContaining("DRM");
    byte[] fonts = zip(locked("http://www.idpf.org/2008/embedding"));
    assertThat(new ArticleReader().read(new ByteArrayInputStream(fonts), "book").paragraphs())
        .isNotEmpty();
  }

  @Test
  void wrongBytesInADocumentAreToldInOneLineAndNothingElseIsPrinted() throws Exception {
    Map<String, byte[]> docx = files("harbour.docx");
    docx.put("word/document.xml", new byte[] {'<', 'a', '>', (byte) 0xff});
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
      assertThat(refused(zip(docx)).reason()).isEqualTo(Reason.DAMAGED);
    } finally {
      System.setErr(err);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void aDocumentMayBeInUtf16() throws Exception {
    Map<String, byte[]> docx = files("harbour.docx");
    String document = new String(docx.get("word/document.xml"), StandardCharsets.UTF_8);
    docx.put(
        "word/document.xml",
        document
            .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
            .getBytes(StandardCharsets.UTF_16));
    assertThat(new ArticleReader().read(new ByteArrayInputStream(zip(docx)), "a").paragraphs())
        .isEqualTo(new ArticleReader().read(DOCUMENTS.resolve("harbour.docx")).paragraphs());
  }

  @Test
  void depthIsBounded() throws Exception {
    Map<String, byte[]> files = files("harbour.epub");
    String deep = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + "<div>".repeat(100_000);
    files.put("EPUB/text/ch001.xhtml", deep.getBytes(StandardCharsets.UTF_8));
    byte[] book = zip(files);
    assertThat(new ArticleReader().read(new ByteArrayInputStream(book), "book").paragraphs())
        .isNotEmpty();
    byte[] quotes =
        ("# A\n\n" + ">".repeat(100_000) + " **b** [c](d)").getBytes(StandardCharsets.UTF_8);
    assertThat(new ArticleReader().read(new ByteArrayInputStream(quotes), "a.md").paragraphs())
        .isNotEmpty();
  }

  @Test
  void filesOfOtherKindsSayWhatToDo() {
    byte[] compound = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    assertThat(refused(compound)).hasMessageContaining("save it as DOCX");
    assertThat(refused("{\\rtf1 Hello}".getBytes(StandardCharsets.US_ASCII)))
        .hasMessageContaining("rich text");
    assertThat(refused("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)).reason())
        .isEqualTo(Reason.DAMAGED);
  }

  private static Map<String, byte[]> locked(String algorithm) throws Exception {
    Map<String, byte[]> files = files("harbour.epub");
    String encryption =
        "<encryption xmlns:enc=\"http://www.w3.org/2001/04/xmlenc#\"><enc:EncryptedData>"
            + "<enc:EncryptionMethod Algorithm=\""
            + algorithm
            + "\"/></enc:EncryptedData></encryption>";
    files.put("META-INF/encryption.xml", encryption.getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static UnreadableArticleException refused(byte[] file) {
    UnreadableArticleException thrown =
        catchThrowableOfType(
            UnreadableArticleException.class,
            () -> new ArticleReader().read(new ByteArrayInputStream(file), "file"));
    assertThat(thrown).isNotNull();
    assertThat(thrown.getMessage()).doesNotContain("\n");
    return thrown;
  }

  private static Map<String, byte[]> files(String archive) throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(DOCUMENTS.resolve(archive)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
