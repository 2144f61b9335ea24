package lectern.app;

import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets the fields of commands to what words say, as picocli does, where that is plain. */
final class FieldOf {
  private static final int MOST_FIGURES = 9;

  private FieldOf() {}

  /**
   * Sets one.
   *
   * @param command the command that has the field, or a mixin with it
   * @param argument says which field
   * @param words what is given for it, in order
   * @return whether it could be done; if not, the field is as it was
   */
  static boolean set(Object command, CommandTable.Argument argument, List<String> words) {
    Object owner = command;
    String name = argument.field();
    try {
      for (int dot; (dot = name.indexOf('.')) >= 0; name = name.substring(dot + 1)) {
        owner = field(owner, name.substring(0, dot)).get(owner);
      }
      Field field = field(owner, name);
      Object value = value(field.getType(), argument, words);
      if (value == null || (value instanceof Double && value.equals(field.get(owner)))) {
        return false; // A number may be the usual one, and a command may ask if it was given.
      }
      field.set(owner, value);
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the table of commands is not that of the commands", e);
    }
  }

  private static Field field(Object owner, String name) throws NoSuchFieldException {
    for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new NoSuchFieldException(name);
  }

  private static @Nullable Object value(
      Class<?> type, CommandTable.Argument argument, List<String> words)
      throws ReflectiveOperationException {
    if (type != List.class && type != Set.class) {
      return words.size() == 1 ? value(argument.type(), words.get(0)) : null;
    }
    Collection<Object> values = type == List.class ? new ArrayList<>() : new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (String part : split(words.get(i), argument.split())) {
        Object value = part.isEmpty() ? null : value(argument.type(), part);
        if (value == null) {
          return null;
        }
        values.add(value);
      }
    }
    return values;
  }

  private static List<String> split(String word, String separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    if (!separator.isEmpty()) {
      for (int end; (end = word.indexOf(separator, start)) >= 0; ) {
        parts.add(word.substring(start, end));
        start = end + separator.length();
      }
    }
    parts.add(word.substring(start));
    return parts;
  }

  /** Returns what a word says; null if that is not plain. */
  private static @Nullable Object value(String type, String word)
      throws ReflectiveOperationException {
    return switch (type) {
      case "boolean" -> truth(word);
      case "int" -> isNumber(word, 0) ? Integer.valueOf(word) : null;
      case "double" -> isNumber(word, 1) ? Double.valueOf(word) : null;
      case "java.lang.String" -> word;
      case "java.nio.file.Path" -> path(word);
      case "java.nio.charset.Charset" -> charset(word);
      default -> constant(Class.forName(type), word);
    };
  }

  private static @Nullable Boolean truth(String word) {
    if (word.equals("true")) {
      return true;
    }
    return word.equals("false") ? false : null;
  }

  /** Whether a word is a number in figures, with at most so many points amid them. */
  private static boolean isNumber(String word, int points) {
    int left = points;
    int last = word.length() - 1;
    for (int i = 0; i <= last; i++) {
      char sign = word.charAt(i);
      boolean point = sign == '.' && left-- > 0 && i > 0 && i < last;
      if (!point && (sign < '0' || sign > '9')) {
        return false;
      }
    }
    boolean octal = points == 0 && word.charAt(0) == '0' && last > 0;
    return !octal && last < MOST_FIGURES;
  }

  private static @Nullable Path path(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable Charset charset(String word) {
    try {
      return Charset.forName(word);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns the constant of a name, whose case does not matter; null if there is none. */
  private static @Nullable Object constant(Class<?> type, String name) {
    Object[] constants = type.getEnumConstants();
    if (constants != null) {
      for (Object constant : constants) {
        if (((Enum<?>) constant).name().equalsIgnoreCase(name)) {
          return constant;
        }
      }
    }
    return null;
  }
}
