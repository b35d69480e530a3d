package org.openmodels.core.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A model name")
class ModelNameTest {

    @Test
    @DisplayName("gives organisation, base name, size label, fine-tune and version")
    void parts() {
        assertEquals(
                new ModelName("Qwen", "Qwen2", "Instruct", null, "57B-A14B"),
                ModelName.parse("Qwen/Qwen2-57B-A14B-Instruct"));
        assertEquals(
                new ModelName(null, "Mixtral", "Instruct", "v0.1", "8x7B"),
                ModelName.parse("Mixtral-8x7B-Instruct-v0.1"));
        assertEquals(
                new ModelName("meta-llama", "Llama-4-Scout", "Instruct", null, "17B-16E"),
                ModelName.parse("meta-llama/Llama-4-Scout-17B-16E-Instruct"));
        assertEquals("E4B", ModelName.parse("google/gemma-3n-E4B-it").sizeLabel());
    }

    @Test
    @DisplayName("is not split where nothing tells its parts apart")
    void ambiguous() {
        assertEquals(new ModelName("microsoft", null, null, null, null), ModelName.parse("microsoft/Florence-2-base"));
        assertNull(ModelName.parse("").basename());
        assertNull(ModelName.parse("/-").organization());
    }

    @Test
    @DisplayName("takes a number for the size only where it is near the parameters")
    void hint() {
        assertEquals(
                "7B", ModelName.parse("internlm2_5-7b-chat-1m", 7_000_000_000L).sizeLabel());
        assertEquals(
                "chat-1m",
                ModelName.parse("internlm2_5-7b-chat-1m", 7_000_000_000L).finetune());
    }

    @Test
    @DisplayName("reads the same under a Turkish locale")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals(
                    new ModelName(null, "Phi-3", "INSTRUCT", null, "MINI"), ModelName.parse("Phi-3-MINI-INSTRUCT"));
            assertEquals("Iter3", ModelName.parse("Gemma-2-9B-It-SPPO-Iter3").version());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @DisplayName("of any length is read in bounded time")
    void long_() {
        assertEquals("7B", ModelName.parse("x-7b" + "-y".repeat(1_000_000)).sizeLabel());
    }
}
