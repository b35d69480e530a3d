package org.openmodels.core.source.huggingface;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the Hub read in the header of a repository's GGUF file. Immutable and thread-safe.
 *
 * @param total the number of parameters; -1 where absent
 * @param architecture the architecture such as {@code llama}; null where absent
 * @param contextLength the context window in tokens; -1 where absent
 */
public record GgufHeader(long total, @Nullable String architecture, long contextLength) implements Serializable {}
