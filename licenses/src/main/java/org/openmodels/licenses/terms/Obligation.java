package org.openmodels.licenses.terms;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.internal.json.EnumSets;

/**
 * A duty that a user can always fulfil alone.
 *
 * <p>{@code Obligation.of(Kind.INCLUDE_LICENSE, Set.of(REDISTRIBUTE), "4.a")}: whoever passes on the weights gives the
 * recipients the license.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what is to be done
 * @param on the actions that call for it, in the order of their type; empty for a duty tied to none ({@code ALL})
 * @param subject the models it falls on
 * @param when whether it applies to commerce only
 * @param thresholds the scales beyond one of which it is owed; empty for a duty owed at any scale
 * @param exempt the uses it spares, in the order of their type
 * @param modelKind the kind of model it falls on
 * @param literal the prescribed words, any one of them; {@code {MODEL_NAME}} stands for the model's name
 * @param where where the words are to be shown, in the order of their type
 * @param scope how far share-alike reaches; null for other kinds
 * @param strength must or should
 * @param cite the section that says so
 * @param note a reader's remark; null when there is none
 */
public record Obligation(
        Kind kind,
        Set<Action> on,
        Subject subject,
        Commerce when,
        List<Threshold> thresholds,
        Set<Exemption> exempt,
        ModelKind modelKind,
        List<String> literal,
        Set<Place> where,
        @Nullable Scope scope,
        Strength strength,
        String cite,
        @Nullable String note)
        implements Serializable {

    /** What is to be done. */
    public enum Kind {
        /** Give recipients a copy of the license. */
        INCLUDE_LICENSE,
        /** Keep copyright and attribution notices. */
        RETAIN_NOTICES,
        /** Include a notice in prescribed words. */
        NOTICE_FILE,
        /** Say that, or what, one has modified. */
        STATE_CHANGES,
        /** Show a prescribed statement or name. */
        DISPLAY_ATTRIBUTION,
        /** Let the model's name contain or start with a given word. */
        NAME_DERIVATIVE,
        /** Pass derivatives on under the same, or a named, license. */
        SHARE_ALIKE,
        /** Offer source or training material to recipients or network users. */
        DISCLOSE_SOURCE,
        /** Bind recipients to the use restrictions or terms. */
        FLOW_DOWN,
        /** Comply with a policy. */
        FOLLOW_POLICY,
        /** Comply with law: export, sanctions, data protection. */
        COMPLY_WITH_LAW,
        /** Make reasonable efforts to use the newest version. */
        UPDATE,
        /** Do not use the licensor's names or marks beyond what is prescribed. */
        NO_ENDORSEMENT,
        /** Tell people that content or interaction is machine-made. */
        LABEL_OUTPUT,
        /** Disclose known dangers, or design for the mitigation of risk. */
        WARN_USERS,
        /** Register before the action; it takes effect by itself. */
        REGISTER,
        /** Report to the licensor. */
        REPORT,
        /** Hold the licensor harmless. */
        INDEMNIFY,
        /** Run a filter or human review. */
        CONTENT_FILTER,
        /** Name the source in words of one's own choice. */
        CREDIT,
        /** Delete copies when the license ends. */
        DELETE_ON_TERMINATION
    }

    /** The models a duty falls on. */
    public enum Subject {
        /** Any. */
        ANY,
        /** The original weights. */
        ORIGINAL,
        /** Modified weights. */
        DERIVATIVE,
        /** Models trained on outputs. */
        OUTPUT_TRAINED
    }

    /** Where prescribed words are to be shown. */
    public enum Place {
        /** The user interface. */
        UI,
        /** The documentation. */
        DOCUMENTATION,
        /** A notice file beside the weights. */
        NOTICE_FILE,
        /** A page anyone can see. */
        PUBLIC_PAGE,
        /** The beginning of the model's name. */
        MODEL_NAME,
        /** Any part of the model's name. */
        MODEL_NAME_ANYWHERE
    }

    /** How far share-alike reaches. */
    public enum Scope {
        /** The licensed files. */
        WORK,
        /** The whole derivative. */
        DERIVATIVE
    }

    /** Whether a duty binds. */
    public enum Strength {
        /** It binds. */
        MUST,
        /** It is wished for. */
        ENCOURAGED
    }

    /** Copies the collections. */
    public Obligation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(modelKind, "modelKind");
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(cite, "cite");
        on = EnumSets.copyOf(on);
        thresholds = List.copyOf(thresholds);
        exempt = EnumSets.copyOf(exempt);
        literal = List.copyOf(literal);
        where = EnumSets.copyOf(where);
    }

    /** Returns a binding duty on any model, in any use. */
    public static Obligation of(Kind kind, Set<Action> on, String cite) {
        return new Obligation(
                kind,
                on,
                Subject.ANY,
                Commerce.ANY,
                List.of(),
                Set.of(),
                ModelKind.ANY,
                List.of(),
                Set.of(),
                null,
                Strength.MUST,
                cite,
                null);
    }

    /** Returns this duty on the models given. */
    public Obligation withSubject(Subject newSubject) {
        return new Obligation(
                kind, on, newSubject, when, thresholds, exempt, modelKind, literal, where, scope, strength, cite, note);
    }

    /** Returns this duty owed beyond one of the scales given. */
    public Obligation withThresholds(List<Threshold> newThresholds) {
        return new Obligation(
                kind, on, subject, when, newThresholds, exempt, modelKind, literal, where, scope, strength, cite, note);
    }

    /** Returns this duty with prescribed words and the places to show them. */
    public Obligation withLiteral(List<String> newLiteral, Set<Place> newWhere) {
        return new Obligation(
                kind,
                on,
                subject,
                when,
                thresholds,
                exempt,
                modelKind,
                newLiteral,
                newWhere,
                scope,
                strength,
                cite,
                note);
    }

    /** Returns this duty with a reach of share-alike. */
    public Obligation withScope(Scope newScope) {
        return new Obligation(
                kind, on, subject, when, thresholds, exempt, modelKind, literal, where, newScope, strength, cite, note);
    }

    /** Returns this duty with the strength given. */
    public Obligation withStrength(Strength newStrength) {
        return new Obligation(
                kind, on, subject, when, thresholds, exempt, modelKind, literal, where, scope, newStrength, cite, note);
    }

    /** Returns this duty for the uses given. */
    public Obligation withConditions(Commerce newWhen, Set<Exemption> newExempt, ModelKind newModelKind) {
        return new Obligation(
                kind,
                on,
                subject,
                newWhen,
                thresholds,
                newExempt,
                newModelKind,
                literal,
                where,
                scope,
                strength,
                cite,
                note);
    }

    /** Tells whether it binds; what is only encouraged counts in no verdict. */
    public boolean binds() {
        return strength == Strength.MUST;
    }

    /** Tells whether it is tied to no action. */
    public boolean isGeneral() {
        return on.isEmpty();
    }

    /** Tells whether an action calls for it. */
    public boolean reaches(Action action) {
        return on.isEmpty() || on.contains(action);
    }
}
