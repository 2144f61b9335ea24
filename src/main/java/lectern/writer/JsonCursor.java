package lectern.writer;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Steps through JSON whose members are known, and says in one line what is not as it should be:
 * values of another type, numbers out of range. Unknown members are passed over.
 */
final class JsonCursor {
  private final JsonParser parser;

  JsonCursor(JsonParser parser) {
    this.parser = parser;
  }

  /** Thrown when a value is not as it should be. */
  static final class Unexpected extends Exception {
    private static final long serialVersionUID = 1;

    Unexpected(String problem) {
      super(problem);
    }
  }

  /** Takes one member of an object, or one item of an array: the cursor stands on its value. */
  interface Taker {
    /** Takes it; what it leaves is passed over. */
    void take(String name) throws IOException, Unexpected;
  }

  /** Goes to the first value. */
  void begin() throws IOException {
    parser.nextToken();
  }

  /** Walks through the object that the cursor stands on. */
  void members(String what, Taker taker) throws IOException, Unexpected {
    expect(JsonToken.START_OBJECT, what, "an object");
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      taker.take(name);
      parser.skipChildren();
    }
  }

  /** Walks through the array that the cursor stands on. */
  void items(String what, Taker taker) throws IOException, Unexpected {
    expect(JsonToken.START_ARRAY, what, "a list");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      taker.take(what);
      parser.skipChildren();
    }
  }

  String text(String what) throws IOException, Unexpected {
    expect(JsonToken.VALUE_STRING, what, "a text");
    return parser.getText();
  }

  /** Returns a whole number from 0 to {@code most}. */
  long count(String what, long most) throws IOException, Unexpected {
    expect(JsonToken.VALUE_NUMBER_INT, what, "a whole number");
    long value = parser.getLongValue();
    if (value < 0 || value > most) {
      throw new Unexpected(what + " is out of range: " + value);
    }
    return value;
  }

  /** Returns a time in seconds, from 0 to a year. */
  double seconds(String what) throws IOException, Unexpected {
    if (!parser.currentToken().isNumeric()) {
      throw new Unexpected(what + " is no number");
    }
    double value = parser.getDoubleValue();
    if (!(value >= 0 && value <= 366 * 86_400.0)) {
      throw new Unexpected(what + " is out of range: " + value);
    }
    return value;
  }

  private void expect(JsonToken token, String what, String name) throws Unexpected {
    if (parser.currentToken() != token) {
      throw new Unexpected(what + " is not " + name);
    }
  }
}
