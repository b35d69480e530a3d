package org.openmodels.licenses.expression;

import java.io.Serializable;
import org.openmodels.core.source.Reading;

/**
 * An SPDX license expression: one license, a choice ({@code OR}) or a sum ({@code AND}) of expressions, or the
 * statement that there is nothing to say.
 *
 * <p>{@code LicenseExpression.parse("(mit or Apache-2.0) and CC-BY-4.0").toString()} gives
 * {@code (mit OR Apache-2.0) AND CC-BY-4.0}.
 *
 * <p>The grammar is that of SPDX 3, operators all upper or all lower case:
 *
 * <pre>
 * expression = conjunction *( OR conjunction )
 * conjunction = operand *( AND operand )
 * operand = "(" expression ")" / simple [ WITH addition ] / "NONE" / "NOASSERTION"
 * simple = id / id "+" / ["DocumentRef-" idstring ":"] "LicenseRef-" idstring
 * addition = id / ["DocumentRef-" idstring ":"] "AdditionRef-" idstring
 * idstring = 1*( ALPHA / DIGIT / "-" / "." )
 * </pre>
 *
 * <p>SPDX 3.1 admits {@code NONE} and {@code NOASSERTION} under {@code AND} only; real data states them under
 * {@code OR} too, and the operations here must be able to combine any two expressions, so both are read.
 *
 * <p>Any id of the right form is read, known or not: which ids exist is a matter of a registry.
 * {@code toString} prints an expression on one line with the fewest parentheses and {@link #parse} is its inverse.
 * {@code equals} compares structure, exactly; {@code isEquivalentTo} compares meaning.
 *
 * <p>Everything is bounded. Input has at most {@value #MAX_LENGTH} characters, sums and choices alternate at most
 * {@value #MAX_DEPTH} levels deep (parentheses that only repeat themselves do not count), and the questions whose cost
 * can be exponential answer at once.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface LicenseExpression extends Serializable
        permits SingleLicense, CompoundExpression, SpecialIdentifier {

    /** Longest input, in UTF-16 units. */
    int MAX_LENGTH = 1_000_000;

    /** Most levels of sums inside choices inside sums; real expressions have two or three. */
    int MAX_DEPTH = 100;

    /**
     * Reads an expression by the letter of SPDX.
     *
     * @throws LicenseExpressionSyntaxException if the text is no expression; it names the position and the reason
     */
    static LicenseExpression parse(String text) {
        return new StrictParser(text).parse();
    }

    /** Reads an expression by the letter of SPDX; an error becomes a remark with its line and column. Never throws. */
    static Reading<LicenseExpression> tryParse(String text) {
        return Readings.of(() -> parse(text));
    }
}
