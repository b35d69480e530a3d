package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The example")
class ExamplesTest {
    static String output(Consumer<PrintStream> example) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        example.accept(out);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    @DisplayName("of a shortlist shows the three best")
    void shortlist() {
        assertEquals("""
                1. meta/muse-glimmer-30b (83.5) under Apache-2.0: CONDITIONAL
                2. google/gemma-4-31b-it (75.7576) under Apache-2.0: CONDITIONAL
                3. nvidia/nemotron-3.5-lightning-30b-a3b (75.4) under LicenseRef-openmdw-1.1: PERMITTED
                """, output(ShortlistExample::run));
    }

    @Test
    @DisplayName("of a check shows what the number of users changes")
    void check() {
        assertEquals("""
                2000000 users: CONDITIONAL, owed: 9
                800000000 users: PROHIBITED, owed: 9
                unknown users: REVIEW, missing: [monthlyActiveUsers]
                """, output(CheckExample::run));
    }

    @Test
    @DisplayName("of an explanation shows the derived classes")
    void explain() {
        assertEquals("""
                Apache-2.0: PERMISSIVE, truly permissive: true
                LicenseRef-gemma: USE_RESTRICTED, truly permissive: false
                LicenseRef-llama-3.1: SCALE_LIMITED, truly permissive: false
                CC-BY-NC-4.0: NON_COMMERCIAL, truly permissive: false
                """, output(ExplainExample::run));
    }

    @Test
    @DisplayName("of a resolution shows the status of each statement")
    void resolve() {
        assertEquals("""
                RESOLVED LicenseRef-llama-3.1 after 1 steps
                RESOLVED LicenseRef-deepseek-1.0 after 2 steps
                FAMILY LicenseRef-gemma after 1 steps
                UNRESOLVED - after 1 steps
                """, output(ResolveExample::run));
    }

    @Test
    @DisplayName("of a refresh shows what changed and what contradicts")
    void refresh() {
        assertEquals("""
                openai/gpt-oss-120b, offer groq: 0.15 in, 0.6 out, USD -> 0.2 in, 0.8 out, USD
                alibaba/qwen3-8b, score mmlu-pro: new -> 56.7
                alibaba/qwen3-8b, license: held apache-2.0, https://huggingface.co/Qwen/Qwen3-8B says mit
                """, output(out -> {
            try {
                RefreshExample.run(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }));
    }
}
