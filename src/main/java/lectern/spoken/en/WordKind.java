package lectern.spoken.en;

/**
 * What is known of a word's place in the grammar, as far as the pronunciation of others needs it.
 */
enum WordKind {
  /** The start or the end of the text, a comma, a bracket or another sign that parts clauses. */
  BOUNDARY,
  /** A hyphen. */
  HYPHEN,
  /** Digits, a number word, or the sign of an amount. */
  NUMBER,
  /** {@code the, a, my, some}. */
  DETERMINER,
  /** {@code this, that, these, those}. */
  DEMONSTRATIVE,
  /** A determiner that a plural follows. */
  PLURAL_DETERMINER,
  /** {@code Mali's, farmers'}. */
  POSSESSIVE,
  /** {@code of, in, during}. */
  PREPOSITION,
  /** {@code to}, before a verb or a noun. */
  TO,
  /** {@code will, can't, they'll}. */
  MODAL,
  /** {@code do, did, doesn't}. */
  DO,
  /** {@code is, were, I'm}. */
  BE,
  /** {@code has, hadn't, they've}. */
  HAVE,
  /** {@code they'd}. */
  WOULD_OR_HAD,
  /** {@code she's}. */
  IS_OR_HAS,
  /** {@code I, you, we, they}. */
  PLURAL_PRONOUN,
  /** {@code he, it, everyone}. */
  SINGULAR_PRONOUN,
  /** {@code who, which, that}. */
  RELATIVE,
  /** {@code him, them, it}. */
  OBJECT_PRONOUN,
  /** {@code itself, themselves}. */
  REFLEXIVE,
  /** {@code and, or, but}. */
  CONJUNCTION,
  /** {@code if, when, because}: a clause follows. */
  CLAUSE,
  /** {@code never, quickly}. */
  ADVERB,
  /** {@code help, let, make}: an object and a bare verb may follow. */
  HELPING,
  /** {@code seem, become}: an adjective may follow. */
  LINKING,
  /** A word in the plural, or a verb in -s. */
  PLURAL,
  /** A noun in the singular, in spite of its ending. */
  SINGULAR,
  /** A plural that stands before other nouns: {@code arms, sales}. */
  MODIFIER,
  /** A verb in the past or a participle: {@code said, opened}. */
  PAST,
  /** A verb that often follows a noun at once. */
  VERB,
  /** A word in -ing. */
  GERUND,
  /** {@code new, political}. */
  ADJECTIVE,
  /** A word before {@code to} that makes it a preposition: {@code due, according}. */
  TO_GOVERNOR,
  /** A name, as far as the capital shows it. */
  NAME,
  /** Another word; most of them are nouns. */
  NOUN
}
