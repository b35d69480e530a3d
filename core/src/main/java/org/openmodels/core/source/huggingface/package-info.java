/**
 * Tolerant readers of what Hugging Face publishes about models: model and dataset cards with YAML front matter, and Hub API
 * records as JSON lines. They never throw on content; every fault is a diagnostic with line and column, and what could be
 * read is returned exactly as declared.
 *
 * <pre>{@code
 * Reading<ModelCard> card = ModelCardReader.read("---\nlanguage: no\nlicence: mit\n---\n# Hello");
 * System.out.println(card.value().orElseThrow().data().license().values()); // [mit]
 * System.out.println(card.value().orElseThrow().data().languages()); // [no]
 * System.out.println(card.diagnostics().get(0));
 * // warning 3:1 key 'licence' must be spelt 'license' [card.misspelt-key]
 * String json = "{\"id\":\"org/m\",\"tags\":[\"license:mit\"]}";
 * HubRecord record = HubRecordReader.read(json).value().orElseThrow();
 * System.out.println(record.licenseTag().orElseThrow()); // mit
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.huggingface;
