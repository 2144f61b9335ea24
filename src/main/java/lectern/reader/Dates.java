package lectern.reader;

import java.util.Locale;
import java.util.Set;

/** Knows dates as pages write them. */
final class Dates {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private static final int LONGEST = 60;

  private static final Set<String> TIME_WORDS =
      Set.of(
          "m", "h", "d", "s", "min", "mins", "minute", "minutes", "hr", "hrs", "hour", "hours",
          "day", "days", "ago", "at", "am", "pm", "gmt", "utc", "bst", "cet", "est", "edt", "et",
          "pt", "pst", "pdt", "cst", "ist");

  private Dates() {}

  /** Returns whether a short text is a date and little else: it names a month and a year. */
  static boolean isDate(String text) {
    if (text.length() > LONGEST || text.length() < 6) {
      return false;
    }
    int words = 0;
    boolean month = false;
    boolean year = false;
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (word.isEmpty()) {
        continue;
      }
      if (word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && figures(word)) {
        year = true;
      } else if (isMonth(word)) {
        month = true;
      } else if (!Character.isDigit(word.charAt(0)) && !isDateWord(word)) {
        words++;
      }
    }
    return year && (month || numeric(text)) && words <= 1;
  }

  /** Returns whether a text is times of day or how long ago, such as {@code 9m ago 09.05 GMT}. */
  static boolean isTime(String text) {
    if (text.length() > LONGEST || text.length() < 4) {
      return false;
    }
    boolean digits = false;
    boolean words = false;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty() && !TIME_WORDS.contains(word)) {
        return false;
      }
      words |= !word.isEmpty();
    }
    for (int i = 0; i < text.length(); i++) {
      digits |= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits && words;
  }

  private static boolean figures(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean numeric(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marks += c == '-' || c == '/' || c == '.' ? 1 : 0;
      if (Character.isLetter(c)) {
        return false;
      }
    }
    return marks >= 2;
  }

  private static boolean isMonth(String word) {
    for (String month : MONTHS) {
      if (word.equalsIgnoreCase(month)
          || (word.length() >= 3
              && word.length() <= 4
              && month.regionMatches(true, 0, word, 0, 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDateWord(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith("day")
        || " mon tue tues wed thu thur thurs fri sat sun am pm gmt utc bst est edt pst pdt cet cest et pt at on of posted published updated date last modified first the "
            .contains(" " + small + " ");
  }

  /** Returns an ISO 8601 date as it is read: {@code 1 March 2022}; what is none, as it is. */
  static String written(String date) {
    String day = Credits.day(date);
    if (day.length() == 10) {
      int month = Integer.parseInt(day.substring(5, 7));
      if (month >= 1 && month <= 12) {
        return Integer.parseInt(day.substring(8))
            + " "
            + MONTHS[month - 1]
            + " "
            + day.substring(0, 4);
      }
    }
    return day.length() == 4 ? day : "";
  }

  /** Returns a written date by ISO 8601, else nothing. */
  static String iso(String text) {
    String day = Credits.day(text.strip());
    if (day.length() == 10) {
      return day;
    }
    String numeric = numericIso(text);
    if (!numeric.isEmpty()) {
      return numeric;
    }
    int month = 0;
    int year = 0;
    int date = 0;
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (figures(word) && word.length() == 4) {
        year = year == 0 ? Integer.parseInt(word) : year;
      } else if (!word.isEmpty()
          && Character.isDigit(word.charAt(0))
          && word.length() <= 4
          && date == 0) {
        String number = word.replaceAll("\\D", "");
        date = number.isEmpty() || number.length() > 2 ? 0 : Integer.parseInt(number);
      } else if (month == 0 && !word.isEmpty() && isMonth(word)) {
        for (int i = 0; i < MONTHS.length; i++) {
          month = MONTHS[i].regionMatches(true, 0, word, 0, 3) ? i + 1 : month;
        }
      }
    }
    if (year < 1000 || month == 0 || date < 1 || date > 31) {
      return "";
    }
    return year + (month < 10 ? "-0" : "-") + month + (date < 10 ? "-0" : "-") + date;
  }

  /**
   * Returns a date in figures by ISO 8601, such as 19/09/2019 and 2019-09-19; nothing where day and
   * month cannot be told apart.
   */
  private static String numericIso(String text) {
    for (String word : text.split("[^0-9/.-]+")) {
      String[] numbers = word.split("[/.-]");
      if (numbers.length != 3 || numbers[1].length() > 2) {
        continue;
      }
      if (numbers[0].length() == 4 && numbers[2].length() == 2) {
        return day(numbers[0], numbers[1], numbers[2]);
      }
      if (numbers[2].length() == 4 && !numbers[0].isEmpty() && numbers[0].length() <= 2) {
        boolean dayFirst = number(numbers[0]) > 12;
        boolean monthFirst = number(numbers[1]) > 12;
        dayFirst |= word.indexOf('.') > 0 && number(numbers[1]) <= 12; // no one else uses dots
        if (dayFirst != monthFirst || numbers[0].equals(numbers[1])) {
          return dayFirst
              ? day(numbers[2], numbers[1], numbers[0])
              : day(numbers[2], numbers[0], numbers[1]);
        }
      }
    }
    return "";
  }

  private static int number(String figures) {
    return figures.isEmpty() ? 0 : Integer.parseInt(figures);
  }

  private static String day(String year, String month, String date) {
    int inYear = number(month);
    int inMonth = number(date);
    return inYear < 1 || inYear > 12 || inMonth < 1 || inMonth > 31
        ? ""
        : year + (inYear < 10 ? "-0" : "-") + inYear + (inMonth < 10 ? "-0" : "-") + inMonth;
  }
}
