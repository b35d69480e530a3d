package org.openmodels.licenses.expression;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * <p>Any id of the right form is read, known or not: which ids exist is a matter of a registry, see {@link #map}.
 * {@code toString} prints an expression on one line with the fewest parentheses and {@link #parse} is its inverse; in
 * JSON an expression is that string.
 * {@code equals} compares structure, exactly; {@link #isEquivalentTo} compares meaning.
 *
 * <p>Everything is bounded. Input has at most {@value #MAX_LENGTH} characters, sums and choices alternate at most
 * {@value #MAX_DEPTH} levels deep (parentheses that only repeat themselves do not count), and the questions whose cost
 * can be exponential answer at once or throw {@link ExpressionTooComplexException}.
 *
 * <p>Immutable and thread-safe.
 */
@JsonSerialize(using = ToStringSerializer.class)
public sealed interface LicenseExpression extends Serializable
        permits SingleLicense, CompoundExpression, SpecialIdentifier {

    /** Longest input, in UTF-16 units. */
    int MAX_LENGTH = 250_000;

    /** Most levels of sums inside choices inside sums; real expressions have two or three. */
    int MAX_DEPTH = 100;

    /** Most distinct licenses of an expression that a question of meaning takes; the SPDX list has some 730. */
    int MAX_DISTINCT = 1_000;

    /**
     * Reads an expression by the letter of SPDX.
     *
     * @throws LicenseExpressionSyntaxException if the text is no expression; it names the position and the reason
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LicenseExpression parse(String text) {
        return new StrictParser(text).parse();
    }

    /** Reads an expression by the letter of SPDX; an error becomes a remark with its line and column. Never throws. */
    static Reading<LicenseExpression> tryParse(String text) {
        return Readings.of(() -> parse(text));
    }

    /**
     * Reads what people write, see {@link IdNormalizer#standard()} for the names that are understood.
     *
     * @throws LicenseExpressionSyntaxException if the text cannot be understood without a guess
     */
    static LicenseExpression parseLenient(String text) {
        return parseLenient(text, IdNormalizer.standard());
    }

    /**
     * Reads what people write: operators in any case, {@code /}, {@code |} and {@code &} for operators, spaces in names,
     * {@code or later} behind them, line breaks. {@code parseLenient("mit/Apache 2 And GPLv2 or later")} is
     * {@code MIT OR Apache-2.0 AND GPL-2.0-or-later}. A comma does not say what it means and is refused.
     *
     * @param names what knows the names; a single id that it does not know is kept as written
     * @throws LicenseExpressionSyntaxException if the text cannot be understood without a guess
     */
    static LicenseExpression parseLenient(String text, IdNormalizer names) {
        return new LenientParser(text, names).parse();
    }

    /** Reads what people write; an error becomes a remark with its line and column. Never throws. */
    static Reading<LicenseExpression> tryParseLenient(String text, IdNormalizer names) {
        return Readings.ofLenient(text, names);
    }

    /** Returns the sum of expressions; one alone is itself. */
    static LicenseExpression allOf(Collection<? extends LicenseExpression> expressions) {
        List<LicenseExpression> operands = List.copyOf(expressions);
        return operands.size() == 1 ? operands.get(0) : new CompoundExpression.And(operands);
    }

    /** Returns the choice between expressions; one alone is itself. */
    static LicenseExpression anyOf(Collection<? extends LicenseExpression> expressions) {
        List<LicenseExpression> operands = List.copyOf(expressions);
        return operands.size() == 1 ? operands.get(0) : new CompoundExpression.Or(operands);
    }

    /** Returns the sum of this and another expression. */
    default LicenseExpression and(LicenseExpression other) {
        return new CompoundExpression.And(List.of(this, other));
    }

    /** Returns the choice between this and another expression. */
    default LicenseExpression or(LicenseExpression other) {
        return new CompoundExpression.Or(List.of(this, other));
    }

    /** Returns the distinct licenses in the order of their first appearance, immutable. */
    default List<SingleLicense> licenses() {
        Map<String, SingleLicense> found = new LinkedHashMap<>();
        collect(this, found);
        return List.copyOf(found.values());
    }

    private static void collect(LicenseExpression expression, Map<String, SingleLicense> found) {
        if (expression instanceof SingleLicense license) {
            found.putIfAbsent(license.toString(), license);
        } else if (expression instanceof CompoundExpression compound) {
            compound.operands().forEach(operand -> collect(operand, found));
        }
    }

    /** Returns the expressions of which this is the sum: the operands of an {@code AND}, otherwise this alone. */
    default List<LicenseExpression> conjuncts() {
        return this instanceof CompoundExpression.And and ? and.operands() : List.of(this);
    }

    /** Returns the expressions between which this is the choice: the operands of an {@code OR}, otherwise this alone. */
    default List<LicenseExpression> disjuncts() {
        return this instanceof CompoundExpression.Or or ? or.operands() : List.of(this);
    }

    /** Returns this expression with another in the place of each license: the hook of a registry, or of a policy. */
    default LicenseExpression map(Function<? super SingleLicense, ? extends LicenseExpression> replacement) {
        return this.<LicenseExpression>fold(
                operand -> operand instanceof SingleLicense license ? replacement.apply(license) : operand,
                LicenseExpression::allOf,
                LicenseExpression::anyOf);
    }

    /**
     * Returns the value of this expression from the values of its operands.
     *
     * @param <T> the type of values
     * @param operand gives the value of a license or special identifier
     * @param sum gives the value of a sum from those of its two or more operands, in order
     * @param choice gives the value of a choice from those of its two or more operands, in order
     */
    default <T> T fold(
            Function<? super LicenseExpression, ? extends T> operand,
            Function<? super List<T>, ? extends T> sum,
            Function<? super List<T>, ? extends T> choice) {
        if (!(this instanceof CompoundExpression compound)) {
            return operand.apply(this);
        }
        List<T> values = new ArrayList<>(compound.operands().size());
        for (LicenseExpression part : compound.operands()) {
            values.add(part.fold(operand, sum, choice));
        }
        return compound instanceof CompoundExpression.And ? sum.apply(values) : choice.apply(values);
    }

    /**
     * Returns the expression flattened, sorted and deduplicated, ids compared without regard to case: licenses in
     * alphabetical order, then sums and choices. It is no normal form; {@link #isEquivalentTo} compares meaning.
     *
     * <p>Of {@code (b OR a) AND mit AND (a OR b)} it is {@code mit AND (a OR b)}.
     */
    default LicenseExpression canonical() {
        Atoms atoms = new Atoms(this);
        return Formula.of(this, atoms).toExpression(atoms);
    }

    /**
     * Returns an expression of the same meaning in canonical form, with as few licenses as a bounded search finds and
     * never with more. It is its own simplification, and the order of operands does not matter.
     *
     * <p>Of {@code (MIT OR ISC) AND (MIT OR Zlib)} it is {@code MIT OR ISC AND Zlib}. What is too complex for the search
     * comes back in canonical form at least.
     */
    default LicenseExpression simplify() {
        return Simplifier.simplify(this);
    }

    /**
     * Tells whether two expressions mean the same: every set of licenses satisfies both or neither, ids compared
     * without regard to case. Each license counts for itself: {@code GPL-2.0+} is not {@code GPL-2.0-or-later} here.
     *
     * @throws ExpressionTooComplexException if the budget does not suffice to tell
     */
    default boolean isEquivalentTo(LicenseExpression other) {
        return equals(other) || Meaning.areEquivalent(this, other);
    }

    /**
     * Tells whether whatever satisfies this expression satisfies the other too: {@code MIT AND ISC} implies
     * {@code MIT OR Zlib}.
     *
     * @throws ExpressionTooComplexException if the budget does not suffice to tell
     */
    default boolean implies(LicenseExpression other) {
        return equals(other) || Meaning.implies(this, other);
    }

    /**
     * Tells whether the licenses that are allowed suffice; see {@link AllowList} for versions and exceptions.
     * {@code NONE} and {@code NOASSERTION} are never satisfied. Takes time in proportion to the expression.
     */
    default boolean satisfies(Predicate<? super SingleLicense> allowed) {
        if (!(this instanceof CompoundExpression compound)) {
            return this instanceof SingleLicense license && allowed.test(license);
        }
        boolean and = compound instanceof CompoundExpression.And;
        for (LicenseExpression operand : compound.operands()) {
            if (operand.satisfies(allowed) != and) {
                return !and;
            }
        }
        return and;
    }

    /**
     * Tells whether no way to satisfy the expression avoids the given licenses: every choice leads to at least one of
     * them. {@code MIT AND (GPL-2.0-only OR GPL-3.0-only)} requires any GNU license, {@code MIT OR GPL-2.0-only} does not.
     */
    default boolean requiresAny(Predicate<? super SingleLicense> licenses) {
        return !this.<Boolean>fold(
                operand -> !(operand instanceof SingleLicense license) || !licenses.test(license),
                sum -> !sum.contains(false),
                choice -> choice.contains(true));
    }

    /**
     * Returns the smallest sets of licenses that satisfy this expression.
     *
     * @throws ExpressionTooComplexException if there is no decision diagram within the budget
     */
    default MinimalLicenseSets minimalSets() {
        return MinimalLicenseSets.of(this);
    }

    /**
     * Returns what a licensee with a preference takes: an expression without choices. A sum is as good as its worst
     * license, a choice as good as its best branch, and what {@link #simplify} drops is not needed; of equally good branches the one with fewer licenses counts, then
     * the one that comes first in canonical form. A branch with {@code NONE} or {@code NOASSERTION} comes last.
     *
     * @param bestFirst orders licenses, the best first
     */
    default LicenseExpression preferred(Comparator<? super SingleLicense> bestFirst) {
        return Choice.of(this, bestFirst);
    }
}
