package lectern.reader;

/** Cuts from captions whose picture it is. */
final class HtmlCaptions {
  private static final String[] CREDITS = {
    "Photograph: ",
    "Photo: ",
    "Photos: ",
    "Photo by ",
    "Photograph by ",
    "Credit: ",
    "Credit...",
    "Credit…",
    "Image: ",
    "Image credit: ",
    "Picture: ",
    "Illustration: ",
    "Photo credit: ",
    "Photo courtesy ",
    "(Photo ",
    "(Photograph ",
    "(Image ",
    "(Image: ",
    "(Photo: ",
    "(Picture: ",
    "(Pic: ",
    "(Credit ",
    "(Credit: ",
    "(Picture ",
    "[Photo ",
    "[Photo: ",
    "Source: Getty",
    "Courtesy of ",
    "Image source: "
  };

  private HtmlCaptions() {}

  /** Returns the caption without the credit at its end; nothing where it is only one. */
  static String withoutCredit(String caption) {
    int open = Math.max(caption.lastIndexOf('['), caption.lastIndexOf('('));
    boolean bracketed = caption.endsWith("]") || caption.endsWith(")");
    if (bracketed
        && open >= 0
        && HtmlFigures.isCredit(caption.substring(open + 1, caption.length() - 1))) {
      return caption.substring(0, open).strip();
    }
    for (String credit : CREDITS) {
      int at = caption.lastIndexOf(credit);
      boolean starts =
          at == 0
              || (at > 0 && credit.startsWith("Credit"))
              || (at > 0 && ParagraphList.isBlank(caption.charAt(at - 1)));
      if (starts && caption.length() - at < 120) {
        return withoutCredit(caption.substring(0, at).strip());
      }
    }
    return caption;
  }
}
