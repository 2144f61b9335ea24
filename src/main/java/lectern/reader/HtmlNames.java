package lectern.reader;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The words in the names that a page gives to an element, which often tell what it is: its classes,
 * identifiers, labels and test names, cut at hyphens, underscores and inner capitals.
 */
final class HtmlNames {
  private static final String[] ATTRIBUTES = {
    "class", "id", "data-testid", "data-test-id", "data-test", "data-component", "data-block",
    "data-module", "data-qa", "data-name", "data-widget-type", "data-type", "data-area", "itemprop",
    "aria-label"
  };

  /** Classes that begin so tell what is about the whole page or post, not what the element is. */
  private static final String[] STATES = {
    "has-",
    "no-",
    "with-",
    "without-",
    "is-",
    "not-",
    "tag-",
    "category-",
    "type-",
    "format-",
    "status-",
    "js-",
    "hide-",
    "show-",
    "lg:",
    "md:",
    "sm:",
    "xl:",
    "page-template",
    "single-",
    "layout-"
  };

  private static final int LONGEST = 400;
  private static final int LONGEST_LABEL = 30;

  private HtmlNames() {}

  /** Returns each name of the element as words in small letters, such as {@code related posts}. */
  static List<String> of(Element element) {
    return of(element, true);
  }

  /** Returns each name of the element, with or without its identifier. */
  static List<String> of(Element element, boolean identifier) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String attribute : ATTRIBUTES) {
      String value = element.attr(attribute);
      if (value.isEmpty() || value.length() > LONGEST || (!identifier && attribute.equals("id"))) {
        continue;
      }
      if (attribute.equals("aria-label")) {
        if (value.length() <= LONGEST_LABEL) {
          names.add(words(value));
        }
        continue;
      }
      int start = 0;
      for (int i = 0; i <= value.length(); i++) {
        if (i == value.length() || value.charAt(i) <= ' ') {
          if (start < i && !isState(value, start)) {
            names.add(words(value.substring(start, i)));
          }
          start = i + 1;
        }
      }
    }
    return names;
  }

  private static boolean isState(String value, int start) {
    for (String state : STATES) {
      int end = start + state.length() - 1;
      boolean underlined = end < value.length() && value.charAt(end) == '_' && state.endsWith("-");
      if (value.startsWith(state, start)
          || (underlined && value.startsWith(state.substring(0, state.length() - 1), start))) {
        return true;
      }
    }
    return false;
  }

  /** Returns {@code relatedPosts__item-2} as {@code related posts item 2}. */
  static String words(String name) {
    StringBuilder words = new StringBuilder();
    boolean small = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean part = Character.isLetterOrDigit(c);
      boolean inner = small && Character.isUpperCase(c);
      if ((!part || inner) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
      if (part) {
        words.append(Character.toLowerCase(c));
      }
      small = Character.isLowerCase(c) || Character.isDigit(c);
    }
    return words.toString().trim();
  }
}
