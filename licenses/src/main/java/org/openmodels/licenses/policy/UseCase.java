package org.openmodels.licenses.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.internal.json.EnumSets;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.LineOfBusiness;
import org.openmodels.licenses.terms.Purpose;
import org.openmodels.licenses.terms.UseCategory;

/**
 * What somebody wants to do with a model, and what is known about them. Null is unknown, and unknown never permits.
 *
 * <p>{@code UseCase.builder().actions(Action.HOST).commercial(true).monthlyActiveUsers(Figure.of(2_000_000)).build()}
 *
 * <p>Immutable and thread-safe.
 *
 * @param actions what is done, in the order of their type; empty is unknown
 * @param commercial whether it is for gain
 * @param monthlyActiveUsers users active in a month
 * @param dailyActiveUsers users active on a day
 * @param annualRevenue revenue of a year
 * @param monthlyRevenue revenue of a month
 * @param funding funding received
 * @param headcount employees
 * @param territories where the model is used: ISO 3166-1 alpha-2 codes and {@code EU}, sorted; an empty list is unknown
 * @param domicile where the user is at home
 * @param domains the categories that the use touches, in the order of their type; empty touches none
 * @param derivative what is known of the modified model
 * @param multimodal whether the model is multimodal
 * @param business the lines of business, in the order of their type; empty for none of those that licenses single out
 * @param internalOnly whether nothing reaches a third party
 * @param trainedModel the model that is trained on outputs
 * @param competitorOf the licensors that the user competes with, sorted; empty for none
 * @param purpose what it is for
 * @param licensee who uses it
 * @param permissions the ids of licenses whose licensor has given permission, sorted; empty for none
 * @param rates US dollars per unit of a currency, sorted by currency
 * @param asOf the day for which the question is asked
 */
public record UseCase(
        Set<Action> actions,
        @Nullable Boolean commercial,
        @Nullable Figure monthlyActiveUsers,
        @Nullable Figure dailyActiveUsers,
        @Nullable Figure annualRevenue,
        @Nullable Figure monthlyRevenue,
        @Nullable Figure funding,
        @Nullable Figure headcount,
        @Nullable List<String> territories,
        @Nullable String domicile,
        @Nullable Set<UseCategory> domains,
        @Nullable Derivative derivative,
        @Nullable Boolean multimodal,
        @Nullable Set<LineOfBusiness> business,
        @Nullable Boolean internalOnly,
        @Nullable TrainedModel trainedModel,
        @Nullable List<String> competitorOf,
        @Nullable Purpose purpose,
        @Nullable Licensee licensee,
        @Nullable List<String> permissions,
        Map<String, BigDecimal> rates,
        @Nullable LocalDate asOf)
        implements Serializable {

    /** The use case of which nothing is known. */
    public static final UseCase UNKNOWN = builder().build();

    /** Copies, sorts, and rejects facts that contradict each other. */
    public UseCase {
        actions = EnumSets.copyOf(actions);
        territories = territories == null || territories.isEmpty() ? null : sorted(territories);
        domains = domains == null ? null : EnumSets.copyOf(domains);
        business = business == null ? null : EnumSets.copyOf(business);
        competitorOf = competitorOf == null ? null : sorted(competitorOf);
        permissions = permissions == null ? null : sorted(permissions);
        rates = Collections.unmodifiableMap(new TreeMap<>(rates));
        Contradictions.checkCodes(territories, domicile, rates);
        List<Contradictions.Finding> found = Contradictions.of(
                actions,
                commercial,
                purpose,
                internalOnly,
                monthlyActiveUsers,
                dailyActiveUsers,
                annualRevenue,
                monthlyRevenue,
                rates);
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(found.get(0).message());
        }
        Contradictions.checkUnits(
                List.of("annualRevenue", "monthlyRevenue", "funding"), true, annualRevenue, monthlyRevenue, funding);
        Contradictions.checkUnits(
                List.of("monthlyActiveUsers", "dailyActiveUsers", "headcount"),
                false,
                monthlyActiveUsers,
                dailyActiveUsers,
                headcount);
    }

    /** Starts a use case of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a use case with the facts of this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads a use case from JSON; all that is wrong with it is reported, with its place. */
    public static Reading<UseCase> read(String json) {
        return UseCaseReader.read(json);
    }

    /** Reads a use case from a tree, for Jackson. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static UseCase fromJson(JsonNode json) {
        Reading<UseCase> reading = read(json.toString());
        return reading.value()
                .orElseThrow(() -> new IllegalArgumentException("use case must be valid: " + reading.diagnostics()));
    }

    /** Writes the facts that are known. */
    @JsonValue
    public ObjectNode toJson() {
        return UseCaseWriter.write(this);
    }

    private static List<String> sorted(Collection<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    /** Collects the facts of a use case. Not thread-safe. */
    public static final class Builder {
        private Set<Action> actions = Set.of();
        private @Nullable Boolean commercial;
        private @Nullable Figure monthlyActiveUsers;
        private @Nullable Figure dailyActiveUsers;
        private @Nullable Figure annualRevenue;
        private @Nullable Figure monthlyRevenue;
        private @Nullable Figure funding;
        private @Nullable Figure headcount;
        private @Nullable List<String> territories;
        private @Nullable String domicile;
        private @Nullable Set<UseCategory> domains;
        private @Nullable Derivative derivative;
        private @Nullable Boolean multimodal;
        private @Nullable Set<LineOfBusiness> business;
        private @Nullable Boolean internalOnly;
        private @Nullable TrainedModel trainedModel;
        private @Nullable List<String> competitorOf;
        private @Nullable Purpose purpose;
        private @Nullable Licensee licensee;
        private @Nullable List<String> permissions;
        private Map<String, BigDecimal> rates = Map.of();
        private @Nullable LocalDate asOf;

        private Builder() {}

        private Builder(UseCase u) {
            actions(u.actions).commercial(u.commercial).purpose(u.purpose).licensee(u.licensee);
            monthlyActiveUsers(u.monthlyActiveUsers)
                    .dailyActiveUsers(u.dailyActiveUsers)
                    .headcount(u.headcount);
            annualRevenue(u.annualRevenue)
                    .monthlyRevenue(u.monthlyRevenue)
                    .funding(u.funding)
                    .rates(u.rates);
            territories(u.territories).domicile(u.domicile).domains(u.domains).business(u.business);
            derivative(u.derivative)
                    .multimodal(u.multimodal)
                    .internalOnly(u.internalOnly)
                    .asOf(u.asOf);
            trainedModel(u.trainedModel).competitorOf(u.competitorOf).permissions(u.permissions);
        }

        /** Sets what is done. */
        public Builder actions(Action... newActions) {
            return actions(Set.of(newActions));
        }

        /** Sets what is done. */
        public Builder actions(Set<Action> newActions) {
            actions = newActions;
            return this;
        }

        /** Sets whether it is for gain. */
        public Builder commercial(@Nullable Boolean value) {
            commercial = value;
            return this;
        }

        /** Sets the users active in a month. */
        public Builder monthlyActiveUsers(@Nullable Figure value) {
            monthlyActiveUsers = value;
            return this;
        }

        /** Sets the users active on a day. */
        public Builder dailyActiveUsers(@Nullable Figure value) {
            dailyActiveUsers = value;
            return this;
        }

        /** Sets the revenue of a year. */
        public Builder annualRevenue(@Nullable Figure value) {
            annualRevenue = value;
            return this;
        }

        /** Sets the revenue of a month. */
        public Builder monthlyRevenue(@Nullable Figure value) {
            monthlyRevenue = value;
            return this;
        }

        /** Sets the funding received. */
        public Builder funding(@Nullable Figure value) {
            funding = value;
            return this;
        }

        /** Sets the number of employees. */
        public Builder headcount(@Nullable Figure value) {
            headcount = value;
            return this;
        }

        /** Sets where the model is used. */
        public Builder territories(@Nullable List<String> value) {
            territories = value;
            return this;
        }

        /** Sets where the user is at home. */
        public Builder domicile(@Nullable String value) {
            domicile = value;
            return this;
        }

        /** Sets the categories that the use touches; empty touches none. */
        public Builder domains(@Nullable Set<UseCategory> value) {
            domains = value;
            return this;
        }

        /** Sets what is known of the modified model. */
        public Builder derivative(@Nullable Derivative value) {
            derivative = value;
            return this;
        }

        /** Sets whether the model is multimodal. */
        public Builder multimodal(@Nullable Boolean value) {
            multimodal = value;
            return this;
        }

        /** Sets the lines of business; empty for none. */
        public Builder business(@Nullable Set<LineOfBusiness> value) {
            business = value;
            return this;
        }

        /** Sets whether nothing reaches a third party. */
        public Builder internalOnly(@Nullable Boolean value) {
            internalOnly = value;
            return this;
        }

        /** Sets the model that is trained on outputs. */
        public Builder trainedModel(@Nullable TrainedModel value) {
            trainedModel = value;
            return this;
        }

        /** Sets the licensors that the user competes with; empty for none. */
        public Builder competitorOf(@Nullable List<String> value) {
            competitorOf = value;
            return this;
        }

        /** Sets what it is for. */
        public Builder purpose(@Nullable Purpose value) {
            purpose = value;
            return this;
        }

        /** Sets who uses it. */
        public Builder licensee(@Nullable Licensee value) {
            licensee = value;
            return this;
        }

        /** Sets the licenses whose licensor has given permission; empty for none. */
        public Builder permissions(@Nullable List<String> value) {
            permissions = value;
            return this;
        }

        /** Sets US dollars per unit of a currency. */
        public Builder rates(Map<String, BigDecimal> value) {
            rates = value;
            return this;
        }

        /** Sets the day for which the question is asked. */
        public Builder asOf(@Nullable LocalDate value) {
            asOf = value;
            return this;
        }

        /**
         * Returns the use case.
         *
         * @throws IllegalArgumentException if two facts contradict each other
         */
        public UseCase build() {
            return new UseCase(
                    actions,
                    commercial,
                    monthlyActiveUsers,
                    dailyActiveUsers,
                    annualRevenue,
                    monthlyRevenue,
                    funding,
                    headcount,
                    territories,
                    domicile,
                    domains,
                    derivative,
                    multimodal,
                    business,
                    internalOnly,
                    trainedModel,
                    competitorOf,
                    purpose,
                    licensee,
                    permissions,
                    rates,
                    asOf);
        }
    }
}
