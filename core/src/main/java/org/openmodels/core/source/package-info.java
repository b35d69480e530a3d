/**
 * Where facts come from, and what a tolerant reader has to say about its input: values with diagnostics.
 *
 * <p>Every reader of the library answers with a {@link org.openmodels.core.source.Reading}: the value as far as it could be
 * read, and each {@link org.openmodels.core.source.Diagnostic} with a severity, a stable code, line, column and path. A reader
 * does not throw on content.
 *
 * <pre>{@code
 * System.out.println(PartialDate.parse("2025-04").latest()); // 2025-04-30
 * Source card = new Source("https://huggingface.co/org/m", LocalDate.of(2026, 5, 20), Confidence.HIGH);
 * System.out.println(card.date().orElseThrow()); // 2026-05-20
 * System.out.println(Diagnostic.warning("yaml.duplicate-key", "key 'license' is stated twice").at(4, 1));
 * // warning 4:1 key 'license' is stated twice [yaml.duplicate-key]
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source;
