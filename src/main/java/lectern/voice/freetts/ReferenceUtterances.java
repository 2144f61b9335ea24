package lectern.voice.freetts;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;

/** Writes tiers into the linked lists of items that FreeTTS's own utterance processors read. */
final class ReferenceUtterances {
  private ReferenceUtterances() {}

  /** Returns the utterance of tiers that have phones, between pauses. */
  static Utterance of(Tiers tiers, PhoneTable phones, ReferenceVoice voice) {
    Utterance utterance = new Utterance(voice);
    Relation tokens = utterance.createRelation(Relation.TOKEN);
    Relation words = utterance.createRelation(Relation.WORD);
    Relation phrases = utterance.createRelation(Relation.PHRASE);
    Relation syllables = utterance.createRelation(Relation.SYLLABLE);
    Relation structure = utterance.createRelation(Relation.SYLLABLE_STRUCTURE);
    Relation segments = utterance.createRelation(Relation.SEGMENT);
    for (int i = 0; i < tiers.segments; i++) {
      name(segments.appendItem(), phones.name(tiers.phone[i]));
    }
    Item segment = segments.getHead();
    for (int phrase = 0; phrase < tiers.phrases; phrase++) {
      Item group = phrases.appendItem();
      name(group, tiers.phraseBreak[phrase] == 4 ? "BB" : "B");
      for (int word = tiers.phraseStart(phrase); word < tiers.phraseEnd[phrase]; word++) {
        Item item = appendWord(tokens, words, tiers.wordName[word]);
        group.addDaughter(item);
        Item parts = structure.appendItem(item);
        for (int i = tiers.wordStart(word); i < tiers.wordEnd[word]; i++) {
          Item syllable = parts.addDaughter(syllables.appendItem());
          syllable.getFeatures().setString("stress", tiers.stressed[i] ? "1" : "0");
          for (int left = tiers.syllableEnd[i] - tiers.syllableStart[i]; left > 0; left--) {
            while (segment.toString().equals(Phones.PAUSE)) {
              segment = segment.getNext();
            }
            syllable.addDaughter(segment);
            segment = segment.getNext();
          }
        }
      }
    }
    if (tiers.rising) {
      syllables.getTail().getFeatures().setString("lisp_syl_yn_question", "1");
    }
    return utterance;
  }

  private static Item appendWord(Relation tokens, Relation words, String name) {
    Item token = tokens.appendItem();
    name(token, name);
    token.getFeatures().setString("punc", "");
    token.getFeatures().setString("prepunctuation", "");
    token.getFeatures().setString("whitespace", " ");
    Item word = token.createDaughter();
    name(word, name);
    return words.appendItem(word);
  }

  private static void name(Item item, String name) {
    item.getFeatures().setString("name", name);
  }
}
