package lectern.sentence;

import java.util.Locale;

/** Abbreviations, by their class: some never end a sentence, some only before certain words. */
final class Abbreviations implements Rule {
  private static final Verdict TITLE = Verdict.inside("a title before a name");
  private static final Verdict LINK = Verdict.inside("a word between two things");
  private static final Verdict STARTER = Verdict.boundary("an abbreviation before a starter");
  private static final Verdict ENDS = Verdict.boundary("an abbreviation that ends things");
  private static final Verdict OPENING = Verdict.inside("only the time was named yet");
  private static final Verdict DATE = Verdict.inside("a date goes on");
  private static final Verdict ATTRIBUTE = Verdict.inside("a time before what it is the time of");
  private static final Verdict PLACE = Verdict.boundary("a place behind a comma");
  private static final Verdict SUBJECT = Verdict.boundary("a new subject and its verb follow");
  private static final Verdict GOES_ON = Verdict.inside("an abbreviation inside a sentence");

  @Override
  public Verdict judge(Candidate candidate) {
    if (!candidate.isFullStop() || candidate.inAddress) {
      return Verdict.NO_OPINION;
    }
    if (candidate.is(AbbreviationClass.LINK)) {
      return LINK;
    }
    if (candidate.is(AbbreviationClass.TITLE)) {
      return title(candidate);
    }
    if (candidate.is(AbbreviationClass.TIME)) {
      return time(candidate);
    }
    if (candidate.is(AbbreviationClass.MONTH) || candidate.is(AbbreviationClass.DAY)) {
      return date(candidate);
    }
    boolean numbered = Shapes.isNumber(candidate.previous());
    if (candidate.is(AbbreviationClass.FINAL)
        || candidate.is(AbbreviationClass.MEASURE)
        || (candidate.is(AbbreviationClass.ERA) && numbered)) {
      return ENDS;
    }
    boolean dotted = Shapes.isDotted(candidate.before);
    if (candidate.is(AbbreviationClass.COMPANY)
        || candidate.is(AbbreviationClass.PLACE)
        || candidate.is(AbbreviationClass.SUFFIX)
        || candidate.is(AbbreviationClass.STREET)
        || dotted
        || (Shapes.isContracted(candidate.before) && !numbered)) {
      return suffix(candidate, dotted);
    }
    return Verdict.NO_OPINION;
  }

  private static Verdict title(Candidate candidate) {
    String next = Candidate.stem(candidate.after);
    boolean small = Letters.isLower(candidate.at(candidate.secondStart()));
    boolean rank = small && WordLists.set("rank_starter").contains(next);
    boolean street =
        candidate.is(AbbreviationClass.STREET)
            && isStreetName(candidate.previous())
            && (WordLists.set("title_starter").contains(next)
                || (Starters.isStarter(candidate) && !candidate.before.equals("Dr")));
    if (candidate.afterIsUpper() && (rank || street)) {
      return STARTER;
    }
    boolean address = candidate.before.equals("St") && isStreetName(candidate.previous());
    return address && Subjects.isNew(candidate) ? SUBJECT : TITLE;
  }

  private static boolean isStreetName(String word) {
    return !word.isEmpty()
        && (Letters.isUpper(word.charAt(0)) || Letters.isDigit(word.charAt(0)))
        && !WordLists.set("mount").contains(word.toLowerCase(Locale.ROOT));
  }

  private static Verdict time(Candidate candidate) {
    String next = candidate.after.toLowerCase(Locale.ROOT);
    if (WordLists.set("zone").contains(next) || candidate.second().equals("time")) {
      return DATE;
    }
    if (WordLists.set("calendar").contains(next)) {
      return Starters.isFunctionWord(candidate) ? STARTER : DATE;
    }
    if (Openings.holdsOnly(WordLists.set("opening"), candidate)) {
      return OPENING;
    }
    return isAttribute(candidate) && !Starters.isStarter(candidate) ? ATTRIBUTE : ENDS;
  }

  /** Returns whether the time belongs to a noun that follows: "the 6 p.m. BBC bulletin". */
  private static boolean isAttribute(Candidate candidate) {
    String hour = candidate.previous();
    int start = candidate.text.lastIndexOf(hour, candidate.beforeStart() - 1);
    return Shapes.isNumber(hour)
        && start > candidate.sentenceStart
        && WordLists.set("determiner").contains(candidate.wordBefore(start));
  }

  private static Verdict date(Candidate candidate) {
    if (WordLists.set("calendar").contains(candidate.after.toLowerCase(Locale.ROOT))) {
      return DATE;
    }
    return Openings.holdsOnly(WordLists.set("opening"), candidate) ? OPENING : ENDS;
  }

  private static Verdict suffix(Candidate candidate, boolean dotted) {
    if (candidate.beforeIsFirst() && dotted) {
      return GOES_ON;
    }
    if (Starters.isStarter(candidate) || Starters.isBrand(candidate) || !isName(candidate)) {
      return STARTER;
    }
    if (candidate.isClosed()) {
      return ENDS;
    }
    String next = candidate.after.toLowerCase(Locale.ROOT);
    boolean role =
        WordLists.set("role").contains(next)
            || WordLists.ABBREVIATIONS.containsKey(candidate.after);
    boolean comma = candidate.beforePrevious() == ',';
    boolean word = WordLists.set("place_word").contains(candidate.before);
    if (candidate.is(AbbreviationClass.PLACE) && (comma || (word && !role))) {
      return PLACE;
    }
    boolean company = candidate.is(AbbreviationClass.COMPANY) && !candidate.before.equals("Bros");
    boolean place = candidate.is(AbbreviationClass.PLACE) || (dotted && isCountry(candidate));
    return (company || place) && Subjects.isNew(candidate) ? SUBJECT : GOES_ON;
  }

  /** Returns whether the letters stand for a place, and no part of its state follows. */
  private static boolean isCountry(Candidate candidate) {
    String article = candidate.previous();
    if (!article.equals("the")
        || WordLists.set("institution").contains(candidate.after.toLowerCase(Locale.ROOT))) {
      return false;
    }
    int start = candidate.text.lastIndexOf(article, candidate.beforeStart() - 1);
    return WordLists.set("phrase_start").contains(candidate.wordBefore(start));
  }

  private static boolean isName(Candidate candidate) {
    char c = candidate.at(candidate.afterStart);
    return Letters.isWord(c)
        || Letters.isOpeningBracket(candidate.at(candidate.next))
        || Letters.isDash(c)
        || Letters.isCurrency(c);
  }
}
