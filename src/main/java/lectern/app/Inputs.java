package lectern.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out which articles are meant: a folder stands for all files in it and below, in the order
 * of their names, that look like articles; {@code @LIST} for what the file LIST names, a line each.
 * In a folder hidden files are passed over, and so are links, which could lead in circles, the
 * parts of saved web pages, and what Lectern has written.
 */
final class Inputs {
  private static final String LIST = "@";
  private static final String COMMENT = "#";
  private static final String PARTS_OF_A_PAGE = "_files";
  private static final Set<String> ENDINGS =
      Set.of(
          "txt",
          "text",
          "md",
          "markdown",
          "html",
          "htm",
          "xhtml",
          "epub",
          "pdf",
          "docx",
          "odt",
          "eml",
          "rss",
          "atom");

  private final List<String> all = new ArrayList<>();

  private Inputs() {}

  /**
   * Returns the articles that are meant by what the user named.
   *
   * @throws WrongInputException if a list or folder cannot be read, or there is nothing in any
   */
  static List<String> of(List<String> named) throws WrongInputException {
    Inputs inputs = new Inputs();
    for (String name : named) {
      inputs.add(name);
    }
    if (inputs.all.isEmpty()) {
      throw new WrongInputException("there is no article in " + String.join(", ", named));
    }
    return inputs.all;
  }

  private void add(String name) throws WrongInputException {
    if (name.startsWith(LIST) && !isFile(name)) {
      addList(name.substring(LIST.length()));
    } else if (isFolder(name)) {
      addFolder(Path.of(name));
    } else {
      all.add(name);
    }
  }

  private void addList(String list) throws WrongInputException {
    List<String> lines;
    try {
      lines = Files.readAllLines(Path.of(list));
    } catch (MalformedInputException e) {
      throw new WrongInputException("the list " + list + " is not in UTF-8; save it as UTF-8");
    } catch (IOException | InvalidPathException e) {
      throw new WrongInputException("the list " + list + " cannot be read; is it there?");
    }
    for (String line : lines) {
      String name = line.strip();
      if (!name.isEmpty() && !name.startsWith(COMMENT)) {
        if (isFolder(name)) {
          addFolder(Path.of(name));
        } else {
          all.add(name);
        }
      }
    }
  }

  private void addFolder(Path folder) throws WrongInputException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> isArticle(folder.relativize(file)))
          .filter(file -> !Files.isDirectory(file.resolveSibling(".lectern")))
          .sorted()
          .forEach(file -> all.add(file.toString()));
    } catch (IOException | UncheckedIOException e) {
      throw new WrongInputException("the folder " + folder + " cannot be read");
    }
  }

  private static boolean isArticle(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.startsWith(".") || name.endsWith(PARTS_OF_A_PAGE)) {
        return false;
      }
    }
    String name = file.toString();
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static boolean isFile(String name) {
    try {
      return Files.isRegularFile(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isFolder(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
