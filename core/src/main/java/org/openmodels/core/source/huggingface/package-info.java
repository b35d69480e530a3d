/**
 * Tolerant readers of what Hugging Face publishes about models: model and dataset cards with YAML front matter, and Hub API
 * records as JSON lines. They never throw on content; every fault is a diagnostic with line and column, and what could be
 * read is returned exactly as declared.
 */
@org.jspecify.annotations.NullMarked
package org.openmodels.core.source.huggingface;
