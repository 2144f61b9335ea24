package lectern.spoken.en;

/** What a word does in its sentence, as far as English pronunciation depends on it. */
enum PartOfSpeech {
  /** A verb. */
  VERB,
  /** A noun or an adjective. */
  NOUN
}
