package lectern.spoken.en;

/** Whose habits of speech are followed where writers of English differ. */
public enum Style {
  /** "One hundred five", "March third", "zero". */
  AMERICAN,
  /** "One hundred and five", "the third of March", "nil". */
  BRITISH
}
