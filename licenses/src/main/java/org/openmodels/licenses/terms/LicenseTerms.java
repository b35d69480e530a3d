package org.openmodels.licenses.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.internal.json.Canonical;

/**
 * All that one license states, each statement with the section that makes it.
 *
 * <p>{@code LicenseTerms.read(json).value()} reads a terms file; {@link #toJson()} writes it back. Lists stand in a
 * canonical order, so two readings of one text compare by value.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the SPDX id, or {@code LicenseRef-} and the project's id
 * @param reviewed how closely the text was read
 * @param grants what is said of each action; all eight, in their order
 * @param purposes what the grants hold for
 * @param licensees who may take the license
 * @param obligations what is owed, by kind
 * @param thresholds the scales beyond which a grant ends, by metric
 * @param territories the places where nothing is granted
 * @param restrictions the forbidden uses, one a category, by category
 * @param policies the policies that bind beside the text
 * @param outputs whose outputs and derivatives are
 * @param facts other facts
 * @param notes judgement calls of the reader
 */
public record LicenseTerms(
        String id,
        Reviewed reviewed,
        Map<Action, Grant> grants,
        Purposes purposes,
        Licensees licensees,
        List<Obligation> obligations,
        List<Threshold> thresholds,
        List<Territory> territories,
        List<Restriction> restrictions,
        List<UsePolicy> policies,
        Outputs outputs,
        LegalFacts facts,
        List<String> notes)
        implements Serializable {

    /** How closely a text was read. */
    public enum Reviewed {
        /** The whole text. */
        FULL,
        /** A summary of it only; carries no permission. */
        SUMMARY,
        /** Not at all. */
        NONE
    }

    /** Fills in unaddressed actions, and puts the lists in order. */
    public LicenseTerms {
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(purposes, "purposes");
        Objects.requireNonNull(licensees, "licensees");
        Objects.requireNonNull(outputs, "outputs");
        Objects.requireNonNull(facts, "facts");
        if (id.isBlank()) {
            throw new IllegalArgumentException("license id must not be blank");
        }
        EnumMap<Action, Grant> all = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            all.put(action, grants.getOrDefault(action, Grant.UNSTATED));
        }
        grants = Collections.unmodifiableMap(all);
        obligations = Canonical.sorted(obligations, Orders.OBLIGATIONS);
        thresholds = Canonical.sorted(thresholds, Orders.THRESHOLDS);
        territories = Canonical.sorted(territories, Orders.TERRITORIES);
        restrictions = Canonical.sorted(restrictions, Orders.RESTRICTIONS);
        policies = Canonical.sorted(policies, Orders.POLICIES);
        notes = List.copyOf(notes);
        for (int i = 1; i < restrictions.size(); i++) {
            if (restrictions.get(i - 1).category() == restrictions.get(i).category()) {
                throw new IllegalArgumentException("restrictions must name each category once: " + id);
            }
        }
    }

    /** Returns the terms of a license whose text was not read: nothing is stated. */
    public static LicenseTerms notReviewed(String id) {
        return new LicenseTerms(
                id,
                Reviewed.NONE,
                Map.of(),
                Purposes.UNSTATED,
                Licensees.ANYONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Outputs.UNSTATED,
                LegalFacts.UNSTATED,
                List.of());
    }

    /** Reads a terms file that stands on its own; all that is wrong with it is reported, with its place. */
    public static Reading<LicenseTerms> read(String json) {
        return TermsReader.read(json);
    }

    /** Reads terms from a tree, for Jackson. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LicenseTerms fromJson(JsonNode json) {
        Reading<LicenseTerms> reading = read(json.toString());
        return reading.value()
                .filter(t -> !reading.hasErrors())
                .orElseThrow(() -> new IllegalArgumentException("license terms must be valid: "
                        + reading.diagnostics().stream()
                                .map(Diagnostic::toString)
                                .findFirst()
                                .orElse("no value")));
    }

    /** Writes the terms file: what equals its default is left out. */
    @JsonValue
    public ObjectNode toJson() {
        return TermsWriter.file(this);
    }

    /** Returns what is said of an action. */
    public Grant grant(Action action) {
        return Objects.requireNonNull(grants.get(action), "grants hold every action");
    }

    /** Returns the marks, the class and whether it is truly permissive, derived. */
    public Permissiveness permissiveness() {
        return Permissiveness.of(this);
    }

    /** Returns these terms under another id. */
    public LicenseTerms withId(String newId) {
        return new LicenseTerms(
                newId,
                reviewed,
                grants,
                purposes,
                licensees,
                obligations,
                thresholds,
                territories,
                restrictions,
                policies,
                outputs,
                facts,
                notes);
    }
}
