package lectern.writer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks a manifest against {@code article.schema.json}, as far as that uses JSON Schema. */
final class ManifestSchema {
  private final Map<?, ?> root;

  ManifestSchema() throws IOException {
    try (InputStream in = ManifestFile.class.getResourceAsStream("article.schema.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      root = (Map<?, ?>) Objects.requireNonNull(tree(new String(bytes, StandardCharsets.UTF_8)));
    }
  }

  /** Returns what is wrong with a manifest, with its place in it. */
  List<String> mistakes(String manifest) throws IOException {
    List<String> wrong = new ArrayList<>();
    check(root, tree(manifest), "", wrong);
    return wrong;
  }

  private void check(Map<?, ?> schema, @Nullable Object value, String at, List<String> wrong) {
    if (schema.get("$ref") instanceof String ref) {
      Map<?, ?> definitions = (Map<?, ?>) Objects.requireNonNull(root.get("$defs"));
      String name = ref.substring("#/$defs/".length());
      check((Map<?, ?>) Objects.requireNonNull(definitions.get(name)), value, at, wrong);
      return;
    }
    boolean other = schema.containsKey("const") && !Objects.equals(schema.get("const"), value);
    boolean outside = schema.get("enum") instanceof List<?> all && !all.contains(value);
    boolean foreign = schema.get("type") instanceof String type && !isOf(type, value);
    if (other || outside || foreign) {
      wrong.add(at + " is " + value);
    } else if (value instanceof Map<?, ?> members) {
      checkMembers(schema, members, at, wrong);
    } else if (value instanceof List<?> items) {
      Map<?, ?> each = (Map<?, ?>) Objects.requireNonNull(schema.get("items"), at);
      for (Object item : items) {
        check(each, item, at + "[]", wrong);
      }
    }
  }

  private void checkMembers(Map<?, ?> schema, Map<?, ?> members, String at, List<String> wrong) {
    boolean open = schema.get("additionalProperties") instanceof Map;
    Map<?, ?> known =
        open ? Map.of() : (Map<?, ?>) Objects.requireNonNull(schema.get("properties"), at);
    for (Object name :
        open ? List.of() : (List<?>) Objects.requireNonNull(schema.get("required"), at)) {
      if (!members.containsKey(name)) {
        wrong.add(at + "/" + name + " is missing");
      }
    }
    members.forEach(
        (name, member) -> {
          Object of = open ? schema.get("additionalProperties") : known.get(name);
          if (of instanceof Map<?, ?> each) {
            check(each, member, at + "/" + name, wrong);
          } else {
            wrong.add(at + "/" + name + " is unknown");
          }
        });
  }

  private static boolean isOf(String type, @Nullable Object value) {
    return switch (type) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Integer;
      case "number" -> value instanceof Number;
      default -> throw new IllegalArgumentException(type);
    };
  }

  private static @Nullable Object tree(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          members.put(name, value(parser));
        }
        return members;
      }
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        return items;
      }
      case VALUE_NUMBER_INT -> {
        return parser.getIntValue();
      }
      case VALUE_NUMBER_FLOAT -> {
        return parser.getDoubleValue();
      }
      case VALUE_TRUE, VALUE_FALSE -> {
        return parser.getBooleanValue();
      }
      default -> {
        return parser.getText();
      }
    }
  }
}
