package org.openmodels.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The example")
class ExamplesTest {
    @Test
    @DisplayName("of a shortlist shows the three best")
    void shortlist() throws Exception {
        assertEquals("""
                1. meta/muse-glimmer-30b (83.5) under Apache-2.0: CONDITIONAL
                2. google/gemma-4-31b-it (75.7576) under Apache-2.0: CONDITIONAL
                3. nvidia/nemotron-3.5-lightning-30b-a3b (75.4) under LicenseRef-openmdw-1.1: PERMITTED
                """, Console.printed(ShortlistExample::run));
    }

    @Test
    @DisplayName("of a check shows what the number of users changes")
    void check() throws Exception {
        assertEquals("""
                2000000 users: CONDITIONAL, owed: 9
                800000000 users: PROHIBITED, owed: 9
                unknown users: REVIEW, missing: [monthlyActiveUsers]
                """, Console.printed(CheckExample::run));
    }

    @Test
    @DisplayName("of an explanation shows the derived classes")
    void explain() throws Exception {
        assertEquals("""
                Apache-2.0: PERMISSIVE, truly permissive: true
                LicenseRef-gemma: USE_RESTRICTED, truly permissive: false
                LicenseRef-llama-3.1: SCALE_LIMITED, truly permissive: false
                CC-BY-NC-4.0: NON_COMMERCIAL, truly permissive: false
                """, Console.printed(ExplainExample::run));
    }

    @Test
    @DisplayName("of a resolution shows the status of each statement")
    void resolve() throws Exception {
        assertEquals("""
                RESOLVED LicenseRef-llama-3.1 after 1 steps
                RESOLVED LicenseRef-deepseek-1.0 after 2 steps
                FAMILY LicenseRef-gemma after 1 steps
                UNRESOLVED - after 1 steps
                """, Console.printed(ResolveExample::run));
    }

    @Test
    @DisplayName("of a refresh shows what changed and what contradicts")
    void refresh() throws Exception {
        assertEquals("""
                openai/gpt-oss-120b, offer groq: 0.15 in, 0.6 out, USD -> 0.2 in, 0.8 out, USD
                alibaba/qwen3-8b, score mmlu-pro: new -> 56.7
                alibaba/qwen3-8b, license: held apache-2.0, https://huggingface.co/Qwen/Qwen3-8B says mit
                """, Console.printed(RefreshExample::run));
    }
}
