package org.openmodels.licenses.expression;

import java.util.List;
import java.util.function.Supplier;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;

/** Turns the exception of a parser into data. */
final class Readings {
    private Readings() {}

    static Reading<LicenseExpression> of(Supplier<LicenseExpression> parser) {
        try {
            return new Reading<>(parser.get(), List.of());
        } catch (LicenseExpressionSyntaxException e) {
            return new Reading<>(null, List.of(diagnostic(e)));
        }
    }

    static Reading<LicenseExpression> ofLenient(String text, IdNormalizer names) {
        LenientParser parser = new LenientParser(text, names);
        Reading<LicenseExpression> reading = of(parser::parse);
        List<Diagnostic> all = new Remarks(parser.remarks());
        all.addAll(reading.diagnostics());
        return new Reading<>(reading.valueOrNull(), all);
    }

    private static Diagnostic diagnostic(LicenseExpressionSyntaxException e) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < e.position(); i++) {
            if (e.input().charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return Diagnostic.error("expression.syntax", e.reason()).at(line, e.position() - lineStart + 1);
    }
}
