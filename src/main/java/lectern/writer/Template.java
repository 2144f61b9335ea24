package lectern.writer;

import java.util.Map;

/**
 * Fills a text that has names in braces, <code>{{title}}</code>; what is filled in stays as it is.
 */
final class Template {
  private Template() {}

  static String fill(String template, Map<String, String> parts) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = template.indexOf("{{"); open >= 0; open = template.indexOf("{{", at)) {
      int close = template.indexOf("}}", open);
      String name = template.substring(open + 2, close);
      String part = parts.get(name);
      if (part == null) {
        throw new IllegalStateException("nothing for {{" + name + "}}");
      }
      out.append(template, at, open).append(part);
      at = close + 2;
    }
    return out.append(template, at, template.length()).toString();
  }
}
