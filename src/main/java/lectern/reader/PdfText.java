package lectern.reader;

/** Turns the text of PDF lines into text as others write it. */
final class PdfText {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private PdfText() {}

  /** Returns a text with raised figures as such, tabs as blanks, and no marks of this package. */
  static String plain(String text) {
    if (text.indexOf(PdfLine.RAISE) < 0 && text.indexOf('\t') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    boolean raised = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == PdfLine.RAISE || c == PdfLine.LOWER) {
        raised = c == PdfLine.RAISE;
      } else if (c == '\t') {
        plain.append(' ');
      } else {
        boolean behind = !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ';
        plain.append(raised && behind && c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
      }
    }
    return plain.toString();
  }
}
