package org.openmodels.licenses.internal.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmodels.licenses.internal.naming.NameWords.Standing;

@DisplayName("A name")
class NameWordsTest {

    @Test
    @DisplayName("is its words and numbers")
    void words() {
        assertEquals(List.of("llama", "3", "1", "8", "b"), NameWords.of("Llama-3.1_8B"));
        assertEquals(List.of("gpt", "4", "o"), NameWords.of("GPT4o"));
        assertEquals(List.of(), NameWords.of("  -- "));
        assertEquals(List.of(), NameWords.of(""));
    }

    @ParameterizedTest(name = "{0} with {1} anywhere {2}: {3}")
    @DisplayName("has a prescribed word where it must be, or as a part of another word, or not")
    @CsvSource({
        "o/Llama-x, Llama, false, MET",
        "o/x-Llama, Llama, false, MISSING",
        "o/x-Llama, Llama, true, MET",
        "o/Llamafied, Llama, false, OPEN",
        "o/xllama, Llama, false, MISSING",
        "o/xllama, Llama, true, OPEN",
        "Llama/x, Llama, true, MISSING",
        "x, {MODEL_NAME}, false, OPEN",
        "x, --, false, OPEN",
        "'', Llama, false, MISSING"
    })
    void prescribed(String name, String word, boolean anywhere, Standing expected) {
        assertEquals(expected, NameWords.judge(name, List.of(word), anywhere));
    }

    @Test
    @DisplayName("needs any one of several words, and with none prescribed is open")
    void several() {
        assertEquals(Standing.MET, NameWords.judge("b-x", List.of("a", "b"), false));
        assertEquals(Standing.OPEN, NameWords.judge("x", List.of("a", "{NAME}"), false));
        assertEquals(Standing.OPEN, NameWords.judge("x", List.of(), true));
    }
}
