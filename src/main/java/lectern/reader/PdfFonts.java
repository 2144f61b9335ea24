package lectern.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives PDFBox its own built-in font for every one that a file does not bring. The shapes of
 * letters are of no matter here; looking for the system's fonts takes long, differs between hosts,
 * and leaves a file in the user's home.
 */
final class PdfFonts implements FontMapper {
  private static final String BUILT_IN =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private @Nullable TrueTypeFont font;

  private synchronized TrueTypeFont font() {
    TrueTypeFont made = font;
    if (made == null) {
      try (InputStream in = FontMapper.class.getResourceAsStream(BUILT_IN)) {
        if (in == null) {
          throw new IOException("PDFBox has no " + BUILT_IN);
        }
        made = new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      font = made;
    }
    return made;
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
    return new CIDFontMapping(null, font(), true);
  }
}
