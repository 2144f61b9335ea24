package lectern.sentence;

/** What kind of word an abbreviation stands for, as far as ends of sentences go. */
enum AbbreviationClass {
  /** Stands before a name ("Mr. Smith"): ends a sentence before "The" and its like at most. */
  TITLE,
  /** Stands between things or before an example ("vs.", "e.g."): never ends a sentence. */
  LINK,
  /** Part of an address ("Elm St."): ends a sentence before a word that starts one. */
  STREET,
  /** Stands before a number ("No. 5", "p. 55"): an ordinary word anywhere else. */
  NUMBER,
  /**
   * A book of the Bible, many of which are names too: "Matt. 5:3", but "I met Matt. 12 men ran."
   */
  BOOK,
  /** The half of the day: ends a sentence before a capital unless only the time was named yet. */
  TIME,
  /** Stands behind a year ("300 B.C."): ends a sentence before any capital. */
  ERA,
  /** A month: part of a date before a number. */
  MONTH,
  /** A day of the week. */
  DAY,
  /** The legal form of a company ("Acme Inc."). */
  COMPANY,
  /** A state, province or district ("Tampa, Fla."). */
  PLACE,
  /** Any other that ends a sentence only before a word that starts one ("King Jr."). */
  SUFFIX,
  /** Ends a list of things ("etc."), and mostly the sentence with it. */
  FINAL,
  /** A unit behind a number ("6 ft."): ends a sentence before a capital. */
  MEASURE
}
