package org.openmodels.licenses.internal.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static List<String> words(String text) {
        return words(text, new Vocabulary(16));
    }

    private static List<String> words(String text, Vocabulary vocabulary) {
        Tokens tokens = Tokenizer.tokenize(text, vocabulary);
        List<String> words = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            words.add(tokens.slice(tokens.start(t), tokens.end(t)));
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>The <b>author's</b> work</p>|[The, author's, work]",
                "a &quot;b&quot; &amp; c|[a, b, c]",
                "## **Grant** of _rights_|[Grant, of, rights]",
                "see [here](#part-2) now|[see, here, now]",
                "Copyright (c) 2024 Jane|[Copyright, 2024, Jane]",
                "模型a|[模, 型, a]"
            })
    void marksLeaveNoWord(String text, String words) {
        assertEquals(words, words(text).toString());
    }

    @Test
    void aHyphenAtTheEndOfALineBreaksAKnownWordOnly() {
        Vocabulary vocabulary = new Vocabulary(16);
        vocabulary.add(WordHash.of("software"), 8);
        assertEquals(List.of("the", "soft-\r\n// ware"), words("the soft-\r\n// ware.", vocabulary));
        assertEquals(List.of("the", "hard", "ware"), words("the hard-\nware", vocabulary));
        assertEquals(List.of("soft", "ware"), words("soft-ware", vocabulary));
        assertEquals(List.of("soft", "ware"), words("soft-\n\nware", vocabulary));
        assertEquals(List.of("soft", "ware"), words("soft -\nware", vocabulary));
    }

    @Test
    void wordsWrittenTogetherHashAsTheirParts() {
        assertEquals(WordHash.of("sublicense"), WordHash.joined(WordHash.of("sub"), WordHash.of("license"), 7));
    }

    @Test
    void lettersThatLookTheSameAreTheSame() {
        assertEquals(WordHash.of("software"), WordHash.of("s\u043Eftw\u0430re"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "42", "a", "iv", "xiii", "XXIX"})
    void aLabelHasTheShapeOfOne(String label) {
        assertTrue(LabelShape.matches(label.toCharArray(), 0, label.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "2024", "not", "ivx", "civil"})
    void aWordHasNot(String word) {
        assertFalse(LabelShape.matches(word.toCharArray(), 0, word.length()));
    }

    @Test
    void oneSlipOfThePenIsAMisspelling() {
        assertTrue(Misspelling.of("publsih", WordHash.of("publish")));
        assertTrue(Misspelling.of("softwre", WordHash.of("software")));
        assertFalse(Misspelling.of("sofwre", WordHash.of("software")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You may not use the software for profit.",
                "The models are for research purposes only.",
                "Some files carry their own license terms.",
                "Licensed as above, except for the components listed below.",
                "This file covers the source code only.",
                "The product is distributed under multiple licenses.",
                "You are hereby granted permission to use the fonts.",
                "This agreement will be governed by the laws of Norway.",
                "The bundle holds components under other open source licenses."
            })
    void aSentenceOfTermsIsKnown(String sentence) {
        Tokens tokens = Tokenizer.tokenize(sentence, new Vocabulary(16));
        assertTrue(new Terms(tokens).stated(0, tokens.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This product includes Foo, which is distributed with the following license:",
                "Foo is licensed under the Apache-2.0.",
                "The software below may have been modified by us.",
                "Software licensed under the MIT License and Other Licenses of the Third-Party Components therein:",
                "Note: this license is not actually included in the repository.",
                "Please consider promoting this project if you find it useful."
            })
    void aRemarkIsNot(String sentence) {
        Tokens tokens = Tokenizer.tokenize(sentence, new Vocabulary(16));
        assertFalse(new Terms(tokens).stated(0, tokens.size()));
    }
}
