package org.openmodels.licenses.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.terms.Action;
import org.openmodels.licenses.terms.Commerce;
import org.openmodels.licenses.terms.Exemption;
import org.openmodels.licenses.terms.LineOfBusiness;
import org.openmodels.licenses.terms.ModelKind;
import org.openmodels.licenses.terms.Purpose;
import org.openmodels.licenses.terms.Threshold;

/** A use case as the rules ask it: every answer is three-valued and says which fact is missing. */
final class Facts {
    final UseCase useCase;
    final Truth commercial;
    final Truth multimodal;
    final Truth internal;
    /** Whether what is run, hosted or embedded is modified. */
    final Truth modified;
    /** Whether a model is trained on outputs. */
    final boolean trains;

    Facts(UseCase useCase) {
        this.useCase = useCase;
        Purpose purpose = useCase.purpose();
        boolean gainless = purpose == Purpose.NON_COMMERCIAL || purpose == Purpose.PERSONAL;
        this.commercial = gainless ? Truth.NO : Truth.of(useCase.commercial(), Fact.COMMERCIAL);
        this.multimodal = Truth.of(useCase.multimodal(), Fact.MULTIMODAL);
        this.internal = Truth.of(useCase.internalOnly(), Fact.INTERNAL_ONLY);
        Set<Action> actions = useCase.actions();
        boolean modifies = useCase.derivative() != null
                || actions.contains(Action.FINE_TUNE)
                || actions.contains(Action.PUBLISH_DERIVATIVE);
        this.modified = modifies ? Truth.YES : Truth.open(Fact.DERIVATIVE);
        this.trains = actions.contains(Action.TRAIN_ON_OUTPUTS);
    }

    /** Tells whether a term that speaks of commerce, or of other use, speaks of this use. */
    Truth matches(Commerce when) {
        return switch (when) {
            case ANY -> Truth.YES;
            case COMMERCIAL -> commercial;
            case NON_COMMERCIAL -> commercial.not();
        };
    }

    /** Tells whether a term on a kind of model speaks of this model. */
    Truth matches(ModelKind kind) {
        return kind == ModelKind.ANY ? Truth.YES : multimodal;
    }

    /** Tells whether an action stays inside: running does by its meaning, passing on does not. */
    Truth isInternal(Action action) {
        return switch (action) {
            case RUN -> Truth.YES;
            case HOST, EMBED, REDISTRIBUTE, PUBLISH_DERIVATIVE -> Truth.NO;
            case FINE_TUNE, USE_OUTPUTS, TRAIN_ON_OUTPUTS -> internal;
        };
    }

    /** Tells whether an action is spared; no fact shows an official channel or an integrated product. */
    Truth isExempt(Set<Exemption> exempt, Action action) {
        return exempt.contains(Exemption.INTERNAL_USE) ? isInternal(action) : Truth.NO;
    }

    /** Tells whether one of several lines of business is the user's; yes where none is singled out. */
    Truth isInBusiness(Set<LineOfBusiness> lines) {
        if (lines.isEmpty()) {
            return Truth.YES;
        }
        Set<LineOfBusiness> own = useCase.business();
        return own == null ? Truth.open(Fact.BUSINESS) : Truth.of(lines.stream().anyMatch(own::contains));
    }

    /** Tells whether the licensor has given permission. */
    Truth hasPermission(String license) {
        List<String> permissions = useCase.permissions();
        if (permissions == null) {
            return Truth.open(Fact.PERMISSIONS);
        }
        return Truth.of(permissions.stream().anyMatch(license::equalsIgnoreCase));
    }

    /** Returns the figure of a metric. */
    @Nullable
    Figure figure(Threshold.Metric metric) {
        return switch (metric) {
            case MONTHLY_ACTIVE_USERS -> useCase.monthlyActiveUsers();
            case DAILY_ACTIVE_USERS -> useCase.dailyActiveUsers();
            case ANNUAL_REVENUE -> useCase.annualRevenue();
            case MONTHLY_REVENUE -> useCase.monthlyRevenue();
            case FUNDING -> useCase.funding();
            case HEADCOUNT -> useCase.headcount();
            case NONE -> null;
        };
    }

    /** Returns the day for which the question is asked. */
    @Nullable
    LocalDate day() {
        return useCase.asOf();
    }
}
