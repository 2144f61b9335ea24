package lectern.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD in a page says of its article, in the words of schema.org. */
final class JsonLd {
  private static final int DEEPEST = 40;

  private String headline = "";
  private String body = "";
  private String date = "";
  private String publisher = "";
  private boolean free = true;
  private int words;
  private final List<String> authors = new ArrayList<>();

  /** The fields of one object. */
  private static final class Thing {
    String type = "";
    String name = "";
    String headline = "";
    String body = "";
    String date = "";
    String publisher = "";
    boolean free = true;
    int words;
    final List<String> authors = new ArrayList<>();
  }

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd data = new JsonLd();
    JsonFactory factory = new JsonFactory();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try (JsonParser json = factory.createParser(script.data())) {
        while (json.nextToken() != null) {
          data.value(json, 0);
        }
      } catch (IOException ignored) {
        // what a page says of itself in broken JSON is not said
      }
    }
    return data;
  }

  String headline() {
    return headline;
  }

  String body() {
    return body;
  }

  String date() {
    return date;
  }

  String publisher() {
    return publisher;
  }

  List<String> authors() {
    return authors;
  }

  /** Returns whether the page does not say that only subscribers may read all of it. */
  boolean free() {
    return free;
  }

  /** Returns how many words the article has, or 0 where it is not said. */
  int words() {
    return words;
  }

  /** Reads one value; returns the object if it is one. */
  private @Nullable Thing value(JsonParser json, int depth) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      Thing last = null;
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        Thing thing = value(json, depth + 1);
        last = thing == null ? last : thing;
      }
      return last;
    }
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return null;
    }
    if (depth > DEEPEST) {
      json.skipChildren();
      return null;
    }
    Thing thing = new Thing();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      field(json, thing, field, depth);
    }
    if (isArticle(thing.type)) {
      take(thing);
    } else if ("false".equals(String.valueOf(thing.free)) && thing.type.isEmpty()) {
      free = false;
    }
    return thing;
  }

  private void field(JsonParser json, Thing thing, String field, int depth) throws IOException {
    switch (field) {
      case "@type" -> thing.type = strings(json, depth).toString();
      case "name" -> thing.name = first(strings(json, depth));
      case "headline" -> thing.headline = first(strings(json, depth));
      case "articleBody" -> thing.body = first(strings(json, depth));
      case "datePublished" -> thing.date = first(strings(json, depth));
      case "wordCount" -> thing.words = Math.max(0, number(first(strings(json, depth))));
      case "isAccessibleForFree" ->
          thing.free = !first(strings(json, depth)).equalsIgnoreCase("false");
      case "author", "creator" -> thing.authors.addAll(names(json, depth));
      case "publisher" -> thing.publisher = first(names(json, depth));
      default -> value(json, depth + 1);
    }
  }

  /** Returns a string, or the strings of an array; of anything else nothing. */
  private List<String> strings(JsonParser json, int depth) throws IOException {
    List<String> strings = new ArrayList<>();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        if (json.currentToken().isScalarValue()) {
          strings.add(json.getText());
        } else {
          value(json, depth + 1);
        }
      }
    } else if (json.currentToken().isScalarValue()) {
      strings.add(json.getText());
    } else {
      value(json, depth + 1);
    }
    return strings;
  }

  /** Returns the names of persons and houses, which are strings or objects with a name. */
  private List<String> names(JsonParser json, int depth) throws IOException {
    List<String> names = new ArrayList<>();
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
        names.addAll(names(json, depth + 1));
      }
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      Thing thing = value(json, depth + 1);
      addName(names, thing == null ? "" : thing.name);
    } else if (json.currentToken() == JsonToken.VALUE_STRING) {
      addName(names, json.getText());
    }
    return names;
  }

  private static void addName(List<String> names, String name) {
    String said = ParagraphList.collapsed(Parser.unescapeEntities(name, false));
    if (!said.isEmpty() && !said.startsWith("http") && said.length() < 100) {
      names.add(said);
    }
  }

  private static String first(List<String> strings) {
    return strings.isEmpty() ? "" : strings.get(0);
  }

  private static int number(String figures) {
    try {
      return Integer.parseInt(figures.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isArticle(String type) {
    return type.contains("Article")
        || type.contains("Posting")
        || type.contains("Report")
        || type.contains("Review")
        || type.contains("WebPage")
        || type.contains("Recipe");
  }

  private void take(Thing thing) {
    boolean article = !thing.type.contains("WebPage");
    headline =
        article && headline.isEmpty() ? Parser.unescapeEntities(thing.headline, false) : headline;
    body = body.isEmpty() ? Parser.unescapeEntities(thing.body, false) : body;
    date = article && date.isEmpty() ? thing.date : date;
    publisher = publisher.isEmpty() ? thing.publisher : publisher;
    words = words == 0 ? thing.words : words;
    free &= thing.free;
    if (article && authors.isEmpty()) {
      for (String author : thing.authors) {
        if (!authors.contains(author)) {
          authors.add(author);
        }
      }
    }
  }
}
