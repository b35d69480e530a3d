package org.openmodels.licenses.registry;

import java.util.Objects;

/**
 * Finds out which license a statement names, step by step and without a guess: expression, tags, the Hub's own tag, name,
 * link, then text.
 *
 * <p>{@code new LicenseResolver(LicenseRegistry.bundled()).resolve(LicenseStatement.ofTag("llama3.1"))} is {@code RESOLVED}
 * to {@code LicenseRef-llama-3.1}.
 *
 * <p>Every part that names something is weighed. A part inside another (a member of its family, a smaller family, one branch
 * of a choice, a sum that holds it) makes it narrower; parts that exclude each other are a {@code CONFLICT}. {@code other},
 * {@code unknown} and placeholders name nothing. A list of tags names several licenses and does not say how they relate:
 * {@code AMBIGUOUS}, unless an expression or the text says. An SPDX expression may stand wherever a name does; a name in it
 * that is not known makes it unresolved.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenseResolver {

    private final LicenseRegistry registry;

    /** Makes a resolver over a registry. */
    public LicenseResolver(LicenseRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    /** Resolves a statement. Total: any statement gives an answer. */
    public Resolution resolve(LicenseStatement statement) {
        ResolutionRun run = new ResolutionRun(registry, statement);
        if (statement.expression() != null) {
            run.name("expression", statement.expression());
        }
        run.tags();
        if (statement.hubTag() != null) {
            run.name("tag", statement.hubTag());
        }
        if (statement.name() != null) {
            run.name("name", statement.name());
        }
        if (statement.link() != null) {
            run.link(statement.link());
        }
        if (statement.text() != null) {
            run.text(statement.text());
        }
        return run.result();
    }
}
