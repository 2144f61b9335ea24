<p:lexicon version="1.0" xmlns:p="http://www.w3.org/2005/01/pronunciation-lexicon" xmlns:x="urn:x" xml:lang="en">
  <p:lexeme x:id="1" xml:id="l1"><p:grapheme>AT&amp;T</p:grapheme><x:note><p:grapheme>not this</p:grapheme></x:note><p:alias>A <![CDATA[T & T]]></p:alias></p:lexeme>
  <p:lexeme><p:grapheme>caf&#xE9;</p:grapheme><p:phoneme alphabet="ipa">[kæˈ<?pi?>feɪ<!-- c -->]</p:phoneme></p:lexeme>
  <x:extension><x:lexeme/></x:extension>
</p:lexicon>
