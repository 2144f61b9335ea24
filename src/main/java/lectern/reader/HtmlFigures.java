package lectern.reader;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the captions of pictures that are in no {@code figure}, by their place: few words in one
 * box with the picture. Takes out words that only say whose a picture is.
 */
final class HtmlFigures {
  private static final String HIDE = "hide caption";

  private static final String LICENCE = "Licensing Rights";

  /** Marks the box of a picture and its caption. */
  static final String BOX = "data-lectern-figure";

  private static final int LONGEST = 220;
  private static final int LONGEST_CREDIT = 80;
  private static final int HIGHEST = 4;

  private static final Set<String> NAMES =
      Set.of(
          "image",
          "images",
          "img",
          "photo",
          "picture",
          "pic",
          "media",
          "figure",
          "fig",
          "caption",
          "gallery",
          "slide",
          "thumb",
          "thumbnail",
          "lead",
          "illustration");

  private static final Set<String> CREDIT_NAMES =
      Set.of("source", "credit", "credits", "copyright");

  private static final Set<String> CAPTION_NAMES = Set.of("caption", "captions");

  private static final String[] AGENCIES = {
    "Getty Images", "Reuters", "REUTERS", "AFP", "AP Photo", "/AP", "Associated Press",
        "Shutterstock",
    "iStock", "Unsplash", "Wikimedia Commons", "Flickr", "Pexels", "Pixabay", "Alamy", "EPA",
    "PA Wire", "Creative Commons", "CC BY", "CC-BY", "Bloomberg", "Photograph:", "Photo:", "©"
  };

  private final MainContent content;
  private final ParagraphList found;

  HtmlFigures(MainContent content, ParagraphList found) {
    this.content = content;
    this.found = found;
  }

  void mark() {
    Element whole = content.whole();
    for (Element credit : List.copyOf(whole.select("figure cite, figure small"))) {
      if (credit.closest("figcaption, blockquote") == null) {
        dropCredit(credit);
      }
    }
    for (Element figure : whole.select("figure:has(figcaption)")) {
      dropOutsideCaption(figure);
    }
    for (Element image : List.copyOf(whole.select("img, picture, amp-img"))) {
      if (Tree.isIn(image, whole) && image.closest("figure, a:has(h2, h3, h4)") == null) {
        Element box = box(image);
        if (box != null) {
          markBox(box);
        }
      }
    }
    for (Element part : List.copyOf(whole.select("figcaption *, .caption *"))) {
      String text = part.text().strip();
      if (!text.isEmpty() && (isCredit(text) || text.contains(LICENCE) || text.equals(HIDE))) {
        dropCredit(part);
      }
    }
  }

  /** Drops the few words in a figure that stand outside of its caption: the picture's maker. */
  private void dropOutsideCaption(Element figure) {
    for (Element part : List.copyOf(figure.getAllElements())) {
      boolean leaf = part.childrenSize() == 0 && part.hasText();
      if (leaf
          && part.text().length() <= LONGEST_CREDIT
          && part.closest("figcaption, pre, table, blockquote, code, ul, ol, p") == null) {
        dropCredit(part);
      }
    }
  }

  private void dropCredit(Element credit) {
    found.omit("image credit", credit.text());
    credit.remove();
  }

  /** Returns the smallest box around a picture that has text, if it has no more than a caption. */
  private @Nullable Element box(Element image) {
    Element box = image.parent();
    for (int i = 0; i < HIGHEST && box != null && !Tree.isIn(content.core(), box); i++) {
      String text = box.text().strip();
      if (!text.isEmpty()) {
        boolean plain =
            box.selectFirst(
                    "h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, table, .standfirst, ["
                        + HtmlStandfirst.MARK
                        + "]")
                == null;
        boolean named = hasName(box, NAMES);
        boolean credited = box.selectFirst("[class*=credit], [class*=photographer]") != null;
        boolean few = text.length() <= LONGEST && (named || credited || isNoSentence(text));
        return plain && few && HtmlBlocks.isBlock(box) ? box : null;
      }
      box = box.parent();
    }
    return null;
  }

  private void markBox(Element box) {
    box.attr(BOX, "");
    boolean blocks = false;
    for (Element child : List.copyOf(box.getAllElements())) {
      if (child.equals(box) || !child.hasText() || !Tree.isIn(child, box)) {
        continue;
      }
      boolean named = hasName(child, CREDIT_NAMES) && !hasName(child, CAPTION_NAMES);
      if (isCredit(child.text().strip()) || named) {
        dropCredit(child);
      } else if (HtmlBlocks.isBlock(child) && child.selectFirst("img") == null) {
        child.addClass("caption");
        blocks = true;
      }
    }
    if (!blocks && isCredit(box.text().strip())) {
      found.omit("image credit", box.text());
      box.textNodes().forEach(text -> text.text(""));
    } else if (!blocks) {
      box.addClass("caption");
    }
  }

  private static boolean isNoSentence(String text) {
    return text.length() < LONGEST / 2 && ".!?”\":".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean hasName(Element element, Set<String> words) {
    for (String names : HtmlNames.of(element)) {
      for (String word : names.split(" ")) {
        if (words.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a line says no more than whose a picture is. */
  static boolean isCredit(String text) {
    if (text.length() > LONGEST_CREDIT || text.isEmpty() || text.endsWith(".")) {
      return false;
    }
    if (text.indexOf('/') > 0 && isNames(text)) {
      return true;
    }
    for (String agency : AGENCIES) {
      if (text.contains(agency) && isNames(text)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether hardly a word of a line begins with a small letter. */
  private static boolean isNames(String text) {
    int small = 0;
    int words = 0;
    for (String word : text.split(" ")) {
      words += word.isEmpty() ? 0 : 1;
      small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return small * 3 <= words;
  }
}
