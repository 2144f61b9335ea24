package lectern.writer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final JsonWriter json = new JsonWriter(out, 2);

  @Test
  void membersHaveALineEachAndDeepOnesOneForAll() throws IOException {
    json.beginObject();
    json.member("a", "b");
    json.beginArray("list");
    json.beginObject();
    json.member("n", 1);
    json.pair("p", 2, 3);
    json.endObject();
    json.beginObject();
    json.endObject();
    json.endArray();
    json.beginArray("none");
    json.endArray();
    json.member("x", 1.5);
    json.endObject();
    json.close();
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            """
            {
              "a" : "b",
              "list" : [
                { "n" : 1, "p" : [2, 3] },
                { }
              ],
              "none" : [ ],
              "x" : 1.5
            }
            """);
  }

  @Test
  void decimalFractionsHaveAllTheirDigits() throws IOException {
    json.beginObject();
    json.member("a", 0, 4);
    json.member("b", 7, 1);
    json.member("c", -7, 2);
    json.member("d", 123456, 4);
    json.endObject();
    json.close();
    assertThat(out.toString(UTF_8).replaceAll("\\s+", " "))
        .isEqualTo("{ \"a\" : 0.0000, \"b\" : 0.7, \"c\" : -0.07, \"d\" : 12.3456 } ");
  }

  @Test
  void everyTextIsReadAsItWas() throws IOException {
    Random random = new Random(8);
    String[] texts = new String[3000];
    json.beginObject();
    for (int i = 0; i < texts.length; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(20); left > 0; left--) {
        int kind = random.nextInt(3);
        int bound = kind == 0 ? 0x80 : kind == 1 ? 0xD800 : 0x110000;
        int c = random.nextInt(bound);
        text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? ' ' : c);
      }
      texts[i] = text.toString();
      json.member("m" + i, texts[i]);
    }
    json.endObject();
    json.close();
    try (JsonParser parser = new JsonFactory().createParser(out.toByteArray())) {
      parser.nextToken();
      for (int i = 0; i < texts.length; i++) {
        assertThat(parser.nextFieldName()).isEqualTo("m" + i);
        assertThat(parser.nextTextValue()).isEqualTo(texts[i]);
      }
    }
  }

  @Test
  void halfAPairOfSurrogatesIsAQuestionMark() throws IOException {
    json.beginObject();
    json.member("a", "\ud800b");
    json.endObject();
    json.close();
    assertThat(out.toString(UTF_8)).contains("\"a\" : \"?b\"");
  }
}
