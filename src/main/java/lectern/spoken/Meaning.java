package lectern.spoken;

import java.math.BigInteger;
import java.util.List;
import lectern.lexicon.Lexicon;
import lectern.lexicon.Pronunciation.Phonemes;
import lectern.spoken.SpokenSentence.Ending;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of written text means: typed values, never words. A class of a language recognizes
 * them, and knows how they are said.
 */
public sealed interface Meaning {
  /**
   * A word said as it is written.
   *
   * @param text the word, with straight apostrophes
   */
  record Word(String text) implements Meaning {}

  /**
   * Letters said by their names.
   *
   * @param letters the letters
   * @param ending what the last letter takes on, such as {@code 's}; may be empty
   */
  record Letters(String letters, String ending) implements Meaning {}

  /**
   * A shortened form that stands for other words.
   *
   * @param words those words, separated by blanks
   */
  record Abbreviation(String words) implements Meaning {}

  /**
   * Letters and words written as one, such as {@code OpenAI}.
   *
   * @param parts a {@link Word} or {@link Letters} each
   */
  record Blend(List<Meaning> parts) implements Meaning {
    /** Copies the list. */
    public Blend {
      parts = List.copyOf(parts);
    }
  }

  /** A part of an address. */
  sealed interface Address extends Meaning {}

  /**
   * A word of a street's name.
   *
   * @param words what it stands for
   */
  record Street(String words) implements Address {}

  /**
   * The number of a house, a room or a road.
   *
   * @param before letters before it, as in {@code M25}; may be empty
   * @param digits the number
   * @param behind letters behind it, as in {@code 221B}; may be empty
   */
  record AddressNumber(String before, String digits, String behind) implements Address {}

  /**
   * A postcode or a zip code, said sign by sign.
   *
   * @param code as written
   */
  record Postcode(String code) implements Address {}

  /**
   * A number: how many, or how much.
   *
   * @param negative whether it is below zero
   * @param whole the digits before the decimal point, without separators; may be empty
   * @param decimals the digits behind the decimal point; may be empty
   * @param ratio a vulgar fraction behind the whole, or null
   * @param scale the word that multiplies it, such as {@code million}; may be empty
   */
  record Amount(
      boolean negative, String whole, String decimals, @Nullable Ratio ratio, String scale)
      implements Meaning {
    /** Whether it is exactly one, without a scale. */
    public boolean isOne() {
      return !negative
          && whole.equals("1")
          && decimals.isEmpty()
          && ratio == null
          && scale.isEmpty();
    }

    /** Returns a whole number. */
    public static Amount of(String whole) {
      return new Amount(false, whole, "", null, "");
    }
  }

  /**
   * A vulgar fraction.
   *
   * @param numerator above the line
   * @param denominator below the line
   */
  record Ratio(long numerator, long denominator) implements Meaning {}

  /**
   * From one number to another.
   *
   * @param from the lower end
   * @param to the upper end; it alone carries the scale in {@code 5-10 million}
   */
  record Range(Amount from, Amount to) implements Meaning {}

  /**
   * A dash that means "to" between two values that are said for themselves.
   *
   * @param dash the sign
   */
  record Through(String dash) implements Meaning {}

  /**
   * A stretch of years.
   *
   * @param from the first year
   * @param to the last year
   * @param shortened whether the last one is written without its century
   * @param season whether it is one season or school year rather than a length of time
   */
  record YearRange(int from, int to, boolean shortened, boolean season) implements Meaning {}

  /**
   * What two sides got.
   *
   * @param first the digits of the one
   * @param second the digits of the other
   * @param contest what about
   */
  record Score(String first, String second, Contest contest) implements Meaning {
    /** Kinds of contests, which differ in how their results are said. */
    public enum Contest {
      /** A game of most kinds, or two shares: "two one", "one nil". */
      GAME,
      /** A set or game of tennis: "six love". */
      TENNIS,
      /** A vote, a proportion or a high score: "fifty two to forty eight". */
      VOTE,
      /** Games won and lost: "ten and five". */
      RECORD
    }
  }

  /**
   * A bookmaker's odds.
   *
   * @param gain what is won
   * @param stake what is staked for it
   */
  record Odds(String gain, String stake) implements Meaning {}

  /**
   * Shares that stand in a ratio.
   *
   * @param parts two or more
   */
  record Proportion(List<Amount> parts) implements Meaning {
    /** Copies the list. */
    public Proportion {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A mark out of a highest one.
   *
   * @param got what was given
   * @param most the digits of what could have been
   */
  record Rating(Amount got, String most) implements Meaning {}

  /**
   * Numbers said one after another, such as the lines of a football team.
   *
   * @param numbers the digits of each
   */
  record Series(List<String> numbers) implements Meaning {
    /** Copies the list. */
    public Series {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * Digits that are no quantity, such as a number with leading zeros.
   *
   * @param digits the digits
   */
  record Digits(String digits) implements Meaning {}

  /**
   * A telephone number, or another number that is said digit by digit in groups.
   *
   * @param international whether a plus stands before it
   * @param groups digits, or letters in capitals, in the groups in which they are written
   * @param extension the digits of the extension; may be empty
   */
  record Telephone(boolean international, List<String> groups, String extension)
      implements Meaning {
    /** Copies the list. */
    public Telephone {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A number in Roman numerals.
   *
   * @param value the number, above 0
   * @param use what it does
   * @param ending what follows it, such as {@code 's}; may be empty
   */
  record Numeral(int value, Use use, String ending) implements Meaning {
    /** What a Roman numeral can do. */
    public enum Use {
      /** It counts parts or kinds: "chapter four". */
      NUMBER,
      /** It follows a name: "Nicholas the second". */
      NAME,
      /** It stands before what it orders: "the twentieth century". */
      PLACE,
      /** It is a year: "nineteen ninety nine". */
      YEAR
    }
  }

  /**
   * A sign of arithmetic between numbers or before one.
   *
   * @param operation what it does
   */
  record Operator(Operation operation) implements Meaning {
    /** What signs of arithmetic do. */
    public enum Operation {
      PLUS,
      MINUS,
      TIMES,
      BY,
      DIVIDED_BY,
      EQUALS,
      NOT_EQUAL,
      ABOUT,
      PLUS_OR_MINUS,
      LESS,
      AT_MOST,
      SMALLER,
      GREATER,
      MORE,
      AT_LEAST,
      ROOT
    }
  }

  /**
   * Something multiplied by itself.
   *
   * @param base the digits or the letters
   * @param negative whether the exponent is below zero
   * @param exponent the digits of the exponent
   */
  record Power(String base, boolean negative, String exponent) implements Meaning {}

  /**
   * A place in an order.
   *
   * @param number which one
   */
  record Ordinal(BigInteger number) implements Meaning {}

  /**
   * A year.
   *
   * @param year the number, above 0
   * @param era the letters of its era, such as {@code BC}; may be empty
   * @param eraFirst whether they stand before the number, as in {@code AD 79}
   * @param possessive whether {@code 's} is joined to it
   */
  record Year(int year, String era, boolean eraFirst, boolean possessive) implements Meaning {
    /** Makes one with its era, if any, behind it. */
    public Year(int year, String era) {
      this(year, era, false, false);
    }
  }

  /**
   * The years or the numbers that share all digits but the last: the 1980s, someone's 30s.
   *
   * @param first the first of them, from 10 to 9990
   */
  record Decade(int first) implements Meaning {}

  /**
   * A day, a month or a weekday of the calendar, as far as it is written: parts that are not are 0.
   *
   * @param weekday 1 for Monday to 7
   * @param day 1 to 31
   * @param month 1 to 12
   * @param year the year
   * @param order how its day stands to its month
   */
  record CalendarDate(int weekday, int day, int month, int year, Order order) implements Meaning {
    /** How a date is arranged. */
    public enum Order {
      /** The fourth of July. */
      DAY_FIRST,
      /** The same where the text has its own "the": this 4 July. */
      DAY_FIRST_DETERMINED,
      /** July fourth. */
      MONTH_FIRST,
      /** By its numbers: 9/11. */
      FIGURES
    }

    /** Returns a month or a month of a year. */
    public static CalendarDate ofMonth(int month, int year) {
      return new CalendarDate(0, 0, month, year, Order.MONTH_FIRST);
    }
  }

  /**
   * Two dates, months or weekdays, mostly the first and the last of several.
   *
   * @param from the first one
   * @param to the last one
   * @param joint the word between them as written, such as {@code and}; empty for a dash
   */
  record CalendarRange(CalendarDate from, CalendarDate to, String joint) implements Meaning {}

  /**
   * A part of a business year.
   *
   * @param letters the letters in front: {@code Q}, {@code H}, {@code FY}
   * @param number the number behind them, or 0
   * @param years its year and the one in which it ends, as far as written
   */
  record FiscalPeriod(String letters, int number, List<String> years) implements Meaning {
    /** Copies the list. */
    public FiscalPeriod {
      years = List.copyOf(years);
    }
  }

  /**
   * A time of day.
   *
   * @param hour 0 to 24
   * @param minute 0 to 59
   * @param second 0 to 59, or −1
   * @param half {@code AM}, {@code PM} or empty
   * @param clock how the hour is written
   * @param zone the time zone, or null
   */
  record ClockTime(int hour, int minute, int second, String half, Clock clock, @Nullable Zone zone)
      implements Meaning {
    /** How an hour is written. */
    public enum Clock {
      /** As it is counted: 9:05. */
      PLAIN,
      /** With two digits always: 09:05. */
      PADDED,
      /** Four digits together: 0905. */
      MILITARY,
      /** The same with the word "hours": 0905 hrs. */
      HOURS
    }
  }

  /**
   * Two times of day, the first and the last.
   *
   * @param from the first
   * @param to the last; null if it is a word that follows, such as "noon"
   */
  record ClockRange(ClockTime from, @Nullable ClockTime to) implements Meaning {}

  /**
   * A time zone.
   *
   * @param letters its letters
   * @param offset the difference behind them as {@code +5} or {@code -3:30}; may be empty
   */
  record Zone(String letters, String offset) implements Meaning {}

  /**
   * A length of time.
   *
   * @param hours the hours, or −1 if not written
   * @param minutes the minutes, or −1
   * @param seconds the whole seconds, or −1
   * @param decimals the digits of a fraction of a second; may be empty
   */
  record Duration(int hours, int minutes, int seconds, String decimals) implements Meaning {}

  /**
   * A place in a scripture.
   *
   * @param chapter the chapter
   * @param verse the verse
   * @param last the last verse, or 0
   */
  record Verse(int chapter, int verse, int last) implements Meaning {}

  /**
   * One amount, or several that belong together.
   *
   * @param amounts at least one, in the order written
   * @param joint how they belong together
   * @param each whether the unit is written with each of them, not only with the last
   * @param plus whether a plus sign stands before the first
   * @param open whether a plus sign stands behind: so much or more
   */
  record Extent(List<Amount> amounts, Joint joint, boolean each, boolean plus, boolean open)
      implements Meaning {
    /** How amounts belong together. */
    public enum Joint {
      /** A range. */
      TO,
      /** Length and width. */
      BY,
      /** Both ends of a range, behind "between". */
      AND,
      /** A single round amount that stands for many of it, as in {@code $100s}. */
      MANY
    }

    /** Copies the list. */
    public Extent {
      amounts = List.copyOf(amounts);
    }

    /** Returns the amount that a unit behind agrees with. */
    public Amount last() {
      return amounts.get(amounts.size() - 1);
    }
  }

  /**
   * A unit of measurement.
   *
   * @param symbol its usual symbol, or a word
   * @param power 2 where it is squared, 3 where it is cubed, else 1
   * @param per the unit below the line, or null
   */
  record Unit(String symbol, int power, @Nullable Unit per) implements Meaning {}

  /**
   * So much of a unit.
   *
   * @param extent how much
   * @param unit of what; null for bare dimensions such as {@code 4x4}
   * @param rest a smaller part that is added, such as the inches behind feet, or null
   * @param attributive whether it describes a noun that follows, as in {@code a 5km run}
   */
  record Measure(Extent extent, @Nullable Unit unit, @Nullable Measure rest, boolean attributive)
      implements Meaning {}

  /**
   * A sum of money.
   *
   * @param extent how much
   * @param currency the mark that names the currency
   * @param hundredths whether the amount counts hundredths of it, as in {@code 50p}
   * @param per the unit that it is the price of, or null
   * @param attributive whether it describes a noun that follows, as in {@code a $5m deal}
   */
  record Money(
      Extent extent, String currency, boolean hundredths, @Nullable Unit per, boolean attributive)
      implements Meaning {}

  /**
   * A share, or a difference of shares.
   *
   * @param extent how many
   * @param share of what kind
   * @param attributive whether it describes a noun that follows, as in {@code a 25bp cut}
   */
  record Percent(Extent extent, Share share, boolean attributive) implements Meaning {
    /** Kinds of shares. */
    public enum Share {
      /** Hundredths. */
      PERCENT,
      /** Thousandths. */
      PER_MILLE,
      /** Hundredths by which one share differs from another. */
      PERCENTAGE_POINT,
      /** Hundredths of a percentage point. */
      BASIS_POINT
    }
  }

  /**
   * A chemical formula, the name of an isotope, or notation of that kind.
   *
   * @param parts symbols, numbers and words, in order
   */
  record Formula(List<String> parts) implements Meaning {
    /** Copies the list. */
    public Formula {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The address of a page or of a mailbox.
   *
   * @param user the mailbox; empty for a page
   * @param host the names between dots, without a scheme
   * @param port the digits of the port; may be empty
   * @param path what follows, with its first sign; may be empty
   * @param ending what the last word takes on, such as {@code 's}; may be empty
   */
  record Electronic(String user, String host, String port, String path, String ending)
      implements Meaning {}

  /**
   * A name on a social network, of somebody or of a topic.
   *
   * @param sign {@code @} or {@code #}
   * @param name the name behind it
   * @param ending what the last word takes on, such as {@code 's}; may be empty
   */
  record Handle(char sign, String name, String ending) implements Meaning {}

  /**
   * The name of a file.
   *
   * @param path the name, with folders where they are written
   * @param ending what the last word takes on, such as {@code 's}; may be empty
   */
  record FileName(String path, String ending) implements Meaning {}

  /**
   * The number of a version or a section.
   *
   * @param numbers its numbers, separated by points
   * @param marked whether a {@code v} before it stands for the word
   */
  record Version(String numbers, boolean marked) implements Meaning {}

  /**
   * A name made of letters and numbers.
   *
   * @param parts runs of letters, runs of digits, and the sign {@code .} where it is said
   * @param ending what the last part takes on, such as {@code s}; may be empty
   */
  record Code(List<String> parts, String ending) implements Meaning {
    /** Copies the list. */
    public Code {
      parts = List.copyOf(parts);
    }
  }

  /**
   * So many times something.
   *
   * @param amount how many times
   * @param by whether it is a side of a rectangle or the runs of a relay, as in {@code 4x100}
   */
  record Multiple(Amount amount, boolean by) implements Meaning {}

  /**
   * A sign that stands for a word.
   *
   * @param sign the sign
   * @param sense which of its words, where it has several: the name of one; may be empty
   */
  record Symbol(String sign, String sense) implements Meaning {}

  /**
   * A small picture, or a sequence that makes up one.
   *
   * @param characters its characters, without those that only join or vary
   */
  record Emoji(String characters) implements Meaning {}

  /**
   * A word that is pronounced in several ways, in one of them.
   *
   * @param text the word, with straight apostrophes
   * @param phonemes how it is said
   * @param reading the name of that way, such as {@code noun} or {@code past}
   */
  record Homograph(String text, Phonemes phonemes, String reading) implements Meaning {}

  /**
   * A word or phrase that the user's lexicon has.
   *
   * @param written as written, with straight apostrophes
   * @param entry what the lexicon says of it
   * @param ending what is written behind the entry's own letters, such as {@code 's}; may be empty
   */
  record Listed(String written, Lexicon.Entry entry, String ending) implements Meaning {}

  /**
   * A sign that is heard as a pause or as the melody of the sentence, or not at all.
   *
   * @param pause the pause
   * @param ending how a sentence that ends here closes, or null
   */
  record Punctuation(Pause pause, @Nullable Ending ending) implements Meaning {}

  /**
   * Something that is named instead of read, such as a program listing.
   *
   * @param words what is said in its place, as written English
   */
  record Announcement(String words) implements Meaning {}

  /**
   * Something that is not said.
   *
   * @param reason why, in one or two words
   * @param lost whether a listener misses something
   */
  record Skipped(String reason, boolean lost) implements Meaning {}
}
