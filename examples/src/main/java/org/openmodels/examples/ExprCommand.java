package org.openmodels.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openmodels.licenses.expression.AllowList;
import org.openmodels.licenses.expression.ExpressionTooComplexException;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.LicenseExpressionSyntaxException;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.registry.LicenseEntry;
import org.openmodels.licenses.registry.LicenseRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code expr}: reads, simplifies and compares license expressions. */
@Command(
        name = "expr",
        description = "Reads a license expression: its canonical form, what satisfies it, what it equals.",
        footer = "Exit code: 0 valid, 2 not an expression.")
final class ExprCommand extends View {
    @Parameters(paramLabel = "EXPRESSION", description = "An SPDX license expression.")
    private String text = "";

    @Option(names = "--lenient", description = "Also understand \"mit/Apache 2\", \"GPLv2 or later\" and other names.")
    private boolean lenient;

    @Option(names = "--simplify", description = "An equal expression with as few licenses as can be found.")
    private boolean simplify;

    @Option(names = "--satisfies", split = ",", paramLabel = "ALLOWED", description = "Do these licenses suffice?")
    private @Nullable List<String> allowed;

    @Option(names = "--equivalent", paramLabel = "OTHER", description = "Does it mean the same as this expression?")
    private @Nullable String other;

    private final LicenseRegistry registry = LicenseRegistry.bundled();

    @Override
    public Integer call() {
        LicenseExpression expression;
        try {
            expression = read(text);
        } catch (LicenseExpressionSyntaxException malformed) {
            return refused(malformed);
        }
        try {
            // Before anything is printed: an option may still be refused.
            Found found = found(expression);
            print(() -> answer(found), screen -> show(screen, found));
        } catch (ExpressionTooComplexException tooComplex) {
            throw new InputException(String.valueOf(tooComplex.getMessage()));
        }
        return 0;
    }

    private LicenseExpression read(String input) {
        LicenseExpression expression =
                lenient ? LicenseExpression.parseLenient(input, registry.names()) : LicenseExpression.parse(input);
        return expression.map(this::officialCase);
    }

    /** Ids are compared without regard to case; the list's own spelling is shown. */
    private SingleLicense officialCase(SingleLicense license) {
        return license instanceof SingleLicense.Simple
                ? entry(license)
                        .map(entry -> SingleLicense.of(
                                entry.id() + (license.toString().endsWith("+") ? "+" : "")))
                        .orElse(license)
                : license;
    }

    private Optional<LicenseEntry> entry(SingleLicense license) {
        String id = license.base().toString();
        String bare = id.endsWith("+") ? id.substring(0, id.length() - 1) : id;
        return registry.find(bare).filter(entry -> entry.id().equalsIgnoreCase(bare));
    }

    private List<String> unknown(LicenseExpression expression) {
        return expression.licenses().stream()
                .filter(license -> !isKnown(license))
                .map(SingleLicense::toString)
                .toList();
    }

    /** A reference is the user's own; any other id must be one of the registry. */
    private boolean isKnown(SingleLicense license) {
        return license instanceof SingleLicense.Reference || entry(license).isPresent();
    }

    private boolean satisfied(LicenseExpression expression, List<String> licenses) {
        Predicate<SingleLicense> allowList = allowList(licenses);
        return expression.satisfies(license -> isKnown(license) && allowList.test(license));
    }

    private Predicate<SingleLicense> allowList(List<String> licenses) {
        try {
            return AllowList.of(licenses.stream()
                    .map(String::strip)
                    .map(SingleLicense::of)
                    .map(this::officialCase)
                    .toList());
        } catch (IllegalArgumentException notOne) {
            throw new InputException("--satisfies: "
                    + String.valueOf(notOne.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private boolean equivalent(LicenseExpression expression, String second) {
        try {
            return expression.isEquivalentTo(read(second));
        } catch (LicenseExpressionSyntaxException malformed) {
            throw new InputException("--equivalent: " + malformed.reason() + " at position " + malformed.position());
        }
    }

    /** What was asked about an expression; null where it was not asked. */
    private record Found(
            LicenseExpression expression,
            @Nullable LicenseExpression simplified,
            @Nullable Boolean satisfied,
            @Nullable Boolean equivalent,
            List<String> unknown) {}

    private Found found(LicenseExpression expression) {
        return new Found(
                expression,
                simplify ? expression.simplify() : null,
                allowed == null ? null : satisfied(expression, allowed),
                other == null ? null : equivalent(expression, other),
                unknown(expression));
    }

    private static Answer answer(Found found) {
        return new Answer()
                .with("valid", true)
                .with("canonical", found.expression().canonical().toString())
                .with(
                        "simplified",
                        found.simplified() == null ? null : found.simplified().toString())
                .with("satisfied", found.satisfied())
                .with("equivalent", found.equivalent())
                .with(
                        "licenses",
                        found.expression().licenses().stream()
                                .map(SingleLicense::toString)
                                .toList())
                .with("unknown", found.unknown().isEmpty() ? null : found.unknown());
    }

    private void show(Screen screen, Found found) {
        screen.heading(found.expression().canonical().toString());
        if (found.simplified() != null) {
            screen.item("simplified: " + found.simplified());
        }
        if (found.satisfied() != null && allowed != null) {
            screen.item((found.satisfied() ? "satisfied" : "not satisfied") + " by " + String.join(", ", allowed));
        }
        if (found.equivalent() != null) {
            screen.item((found.equivalent() ? "means the same as " : "does not mean the same as ") + other);
        }
        if (!found.unknown().isEmpty()) {
            screen.item("not known: " + String.join(", ", found.unknown()));
        }
    }

    private static ObjectNode error(LicenseExpressionSyntaxException malformed) {
        return Answer.object().put("position", malformed.position()).put("reason", malformed.reason());
    }

    private int refused(LicenseExpressionSyntaxException malformed) {
        print(
                () -> new Answer()
                        .with("valid", false)
                        .with("licenses", List.of())
                        .with("error", error(malformed)),
                screen -> malformed.caretText().lines().forEach(screen::verbatim));
        return 2;
    }
}
