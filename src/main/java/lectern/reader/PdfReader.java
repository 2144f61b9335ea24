package lectern.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import lectern.article.Article;
import lectern.article.Metadata;
import lectern.reader.UnreadableArticleException.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** Reads a PDF file (ISO 32000-2), by PDFBox: what the letters on its pages say, in paragraphs. */
final class PdfReader {
  /** What PDFBox may keep of unpacked streams. */
  private static final long MOST_MEMORY = 200_000_000;

  private static final int MOST_PAGES = 5000;
  private static final int MOST_CHAPTERS = 2000;

  /** Fewer letters on a page are no text: a stamp, or the name of the scanner. */
  private static final int FEW_LETTERS = 12;

  private static final String FACTORY = "org.apache.commons.logging.LogFactory";
  private static final String LOG = "org.apache.commons.logging.Log";

  private final Source source;

  PdfReader(Source source) {
    this.source = source;
  }

  Article article() throws UnreadableArticleException {
    beQuiet();
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(source.bytes()),
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      return article(document);
    } catch (InvalidPasswordException e) {
      throw source.unreadable(Reason.ENCRYPTED, "locked with a password; save it without one");
    } catch (PdfPages.TooManySteps e) {
      throw source.unreadable(
          Reason.TOO_LARGE, "takes more steps to draw than any book; it may be made to do harm");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox throws many kinds of runtime exceptions on broken files.
      throw source.unreadable(
          Reason.DAMAGED, "a damaged PDF file; fetch it again, or save it anew");
    }
  }

  /** Keeps PDFBox from logging, and from looking for fonts in the system. */
  private static void beQuiet() {
    if (System.getProperty(FACTORY) == null && System.getProperty(LOG) == null) {
      System.setProperty(FACTORY, "org.apache.commons.logging.impl.LogFactoryImpl");
      System.setProperty(LOG, "org.apache.commons.logging.impl.NoOpLog");
    }
    FontMappers.set(new PdfFonts());
  }

  private Article article(PDDocument document) throws IOException, UnreadableArticleException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw source.unreadable(
          Reason.TOO_LARGE, "more than " + MOST_PAGES + " pages; cut it into parts");
    }
    PdfPages pages = new PdfPages();
    pages.read(document);
    refuseTextless(pages);
    ParagraphList found = new ParagraphList();
    List<List<PdfLine>> lines = new ArrayList<>();
    for (List<PdfLine> page : new PdfFurniture(pages, found).withoutFurniture()) {
      lines.add(PdfOrder.of(page));
    }
    PDDocumentInformation about = document.getDocumentInformation();
    PdfParagraphs paragraphs = new PdfParagraphs(lines, found);
    paragraphs.addAll(title(about));
    chapters(document, paragraphs).into(found);
    return source.article(title(about), metadata(document, about), found);
  }

  private void refuseTextless(PdfPages pages) throws UnreadableArticleException {
    if (pages.letters() <= (long) FEW_LETTERS * pages.pages().size()) {
      throw source.unreadable(
          Reason.SCANNED,
          "has pictures of pages and no text; have the text recognized first, for example: "
              + "ocrmypdf IN.pdf OUT.pdf");
    }
    if (pages.isIllegible()) {
      throw source.unreadable(
          Reason.SCANNED,
          "does not tell what its letters are; have the text recognized first, for example: "
              + "ocrmypdf --force-ocr IN.pdf OUT.pdf");
    }
  }

  /** Returns the title that the file tells, but not the name of a file or program. */
  private static String title(PDDocumentInformation about) {
    String title = ParagraphList.collapsed(nonNull(about.getTitle()));
    String lower = title.toLowerCase(Locale.ROOT);
    boolean file =
        lower.startsWith("microsoft word")
            || lower.startsWith("untitled")
            || (title.indexOf(' ') < 0 && title.indexOf('.') > 0)
            || lower.startsWith("file:")
            || lower.startsWith("http");
    return file ? "" : title;
  }

  private static String nonNull(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Metadata metadata(PDDocument document, PDDocumentInformation about) {
    Calendar made = about.getCreationDate();
    String date =
        made == null
            ? ""
            : String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                made.get(Calendar.YEAR),
                made.get(Calendar.MONTH) + 1,
                made.get(Calendar.DAY_OF_MONTH));
    String language = nonNull(document.getDocumentCatalog().getCOSObject().getString(COSName.LANG));
    String author = Credits.joined(Credits.several(nonNull(about.getAuthor())));
    return new Metadata(ParagraphList.collapsed(author), date, language, "", "", null);
  }

  /** Returns the chapters of the file's outline where it has one, else of its headings. */
  private static Sections chapters(PDDocument document, PdfParagraphs paragraphs)
      throws IOException {
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    Sections told = new Sections();
    int count = 0;
    PDOutlineItem item = outline == null ? null : outline.getFirstChild();
    int from = 0;
    while (item != null && count < MOST_CHAPTERS) {
      int place = paragraphs.place(nonNull(item.getTitle()), from);
      if (place >= 0) {
        told.add(nonNull(item.getTitle()), 1, place);
        count++;
        from = place + 1;
      }
      item = item.getNextSibling();
    }
    return count >= 2 ? told : paragraphs.sections();
  }
}
