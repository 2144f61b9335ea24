package lectern.reader;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what the alternative text of a picture is worth. */
final class HtmlPictures {
  private static final int SHORTEST = 12;
  private static final int LARGEST_SIGN = 32;

  /** Words of which an alternative is made that only says that there is a picture. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "image",
          "photo",
          "picture",
          "logo",
          "icon",
          "avatar",
          "thumbnail",
          "placeholder",
          "spacer",
          "img",
          "figure",
          "graphic",
          "illustration",
          "screenshot",
          "banner",
          "hero",
          "the",
          "a",
          "an",
          "of",
          "for",
          "author",
          "profile",
          "featured",
          "header",
          "cover",
          "main",
          "lead",
          "article",
          "null",
          "refer",
          "to",
          "caption",
          "undefined",
          "untitled",
          "no",
          "alt",
          "text",
          "description",
          "default",
          "user");

  private HtmlPictures() {}

  /** Returns whether a picture is a sign in the text, such as an emoji. */
  static boolean isSign(Element image) {
    String alternative = image.attr("alt").strip();
    if (alternative.isEmpty() || alternative.length() > 8) {
      return false;
    }
    int first = alternative.codePointAt(0);
    return image.hasClass("emoji")
        || image.hasClass("wp-smiley")
        || (Character.getType(first) == Character.OTHER_SYMBOL && first > 0x2000);
  }

  /** Returns what a picture shows, or nothing where it does not say, or says it twice. */
  static String alternative(Element image) {
    String text = ParagraphList.collapsed(image.attr("alt"));
    if (isSign(image)) {
      return text.startsWith(":") && text.endsWith(":") ? "" : text; // a code, such as :+1:
    }
    String role = image.attr("role");
    if (text.length() < SHORTEST
        || role.equals("presentation")
        || role.equals("none")
        || isSmall(image.attr("width"))
        || isSmall(image.attr("height"))
        || isFileName(text)
        || isEmptyTalk(text)
        || isTold(image, text)) {
      return "";
    }
    return text;
  }

  private static boolean isSmall(String size) {
    int value = 0;
    for (int i = 0; i < size.length() && i < 5; i++) {
      char c = size.charAt(i);
      if (c < '0' || c > '9') {
        return i > 0 && size.startsWith("px", i) && value <= LARGEST_SIGN;
      }
      value = value * 10 + c - '0';
    }
    return !size.isEmpty() && value <= LARGEST_SIGN;
  }

  private static boolean isFileName(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    return text.indexOf(' ') < 0
        || small.endsWith(".jpg")
        || small.endsWith(".jpeg")
        || small.endsWith(".png")
        || small.endsWith(".gif")
        || small.endsWith(".webp")
        || small.startsWith("http");
  }

  private static boolean isEmptyTalk(String text) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether the caption or the link around the picture says the same. */
  private static boolean isTold(Element image, String text) {
    Element around =
        image.closest(
            "figure, a, .wp-caption, .thumbinner, .gallerybox, amp-lightbox, ["
                + HtmlFigures.BOX
                + "]");
    if (around == null) {
      return false;
    }
    String said = ParagraphList.collapsed(around.text()).toLowerCase(Locale.ROOT);
    String small = text.toLowerCase(Locale.ROOT);
    return said.contains(small.endsWith(".") ? small.substring(0, small.length() - 1) : small);
  }
}
