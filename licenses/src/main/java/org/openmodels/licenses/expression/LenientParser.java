package org.openmodels.licenses.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmodels.core.source.Diagnostic;

/**
 * Reads what people write: the grammar of {@link LicenseExpression} with operators in any case or as signs, and names
 * of several words. No recursion.
 */
final class LenientParser {
    private static final int MOST_REMARKS = 100;

    private final String text;
    private final IdNormalizer names;
    private final OperandStack stack = new OperandStack();
    private final List<Diagnostic> remarks = new ArrayList<>();
    private int at = 0;
    private int counted = 0;
    private int line = 1;
    private int lineStart = 0;

    LenientParser(String text, IdNormalizer names) {
        this.text = text;
        this.names = names;
    }

    /** Returns one remark for each name that was read as something else, up to a hundred. */
    List<Diagnostic> remarks() {
        return remarks;
    }

    LicenseExpression parse() {
        if (text.length() > LicenseExpression.MAX_LENGTH) {
            throw error(LicenseExpression.MAX_LENGTH, Reasons.tooLong(text.length()));
        }
        try {
            do {
                parentheses('(');
                operand();
                parentheses(')');
            } while (operator());
            if (stack.isOpen()) {
                throw error(stack.openPosition(), Reasons.NEVER_CLOSED);
            }
            return stack.finish();
        } catch (OperandStack.TooDeepException e) {
            throw error(Math.min(at, text.length()), Reasons.TOO_DEEP);
        }
    }

    private void parentheses(char kind) {
        skipBlanks();
        while (at < text.length() && text.charAt(at) == kind) {
            if (kind == '(') {
                stack.open(at);
            } else if (stack.isOpen()) {
                stack.close();
            } else {
                throw error(at, Reasons.NEVER_OPENED);
            }
            at++;
            skipBlanks();
        }
    }

    private boolean operator() {
        if (at >= text.length()) {
            return false;
        }
        switch (operatorHere()) {
            case AND -> stack.and();
            case OR -> stack.or();
            case WITH -> throw error(at, "WITH must follow a single license");
            case NONE -> throw error(at, Reasons.expected("AND, OR or the end", text, at));
        }
        skipOperator();
        return true;
    }

    private void operand() {
        int start = at;
        String name = name("a license");
        LicenseExpression license = license(start, name);
        if (operatorHere() == Operator.WITH) {
            skipOperator();
            skipBlanks();
            int additionStart = at;
            Addition addition = addition(additionStart, name("an exception"));
            if (!(license instanceof SingleLicense.Simple simple)) {
                throw error(start, "WITH must follow a single license without an exception: " + Quote.of(name));
            }
            license = new SingleLicense.With(simple, addition);
        }
        if (license instanceof CompoundExpression) {
            throw error(start, "a name must stand for one license: " + Quote.of(name));
        }
        stack.push(license);
    }

    private LicenseExpression license(int start, String name) {
        LicenseExpression found = names.normalize(name).or(() -> later(name)).orElseGet(() -> asWritten(start, name));
        remark(start, name, found);
        return found;
    }

    /** Returns the later versions of a name that is known without its plus. */
    private Optional<LicenseExpression> later(String name) {
        if (!name.endsWith("+")) {
            return Optional.empty();
        }
        return names.normalize(name.substring(0, name.length() - 1))
                .filter(known -> known instanceof SingleLicense.Listed)
                .map(known -> new SingleLicense.Listed(((SingleLicense.Listed) known).id(), true));
    }

    /** Reads one word by the letter of SPDX, but for the case of its reserved beginning. */
    private LicenseExpression asWritten(int start, String name) {
        try {
            return LicenseExpression.parse(spelled(name, Ids.LICENSE_REF));
        } catch (LicenseExpressionSyntaxException e) {
            // Not by the letter: nobody knows the name.
        }
        throw error(start, "unknown license name " + Quote.of(name));
    }

    private Addition addition(int start, String name) {
        return names.normalizeAddition(name).orElseGet(() -> {
            try {
                String license = "X WITH " + spelled(name, Ids.ADDITION_REF);
                if (LicenseExpression.parse(license) instanceof SingleLicense.With with) {
                    return with.addition();
                }
            } catch (LicenseExpressionSyntaxException e) {
                // Not by the letter: nobody knows the name.
            }
            throw error(start, "unknown exception " + Quote.of(name));
        });
    }

    private static String spelled(String name, String prefix) {
        int colon = name.indexOf(':');
        String document = Ids.startsWith(name, Ids.DOCUMENT_REF) && colon > 0
                ? Ids.DOCUMENT_REF + name.substring(Ids.DOCUMENT_REF.length(), colon + 1)
                : "";
        String rest = name.substring(document.length());
        return document + (Ids.startsWith(rest, prefix) ? prefix + rest.substring(prefix.length()) : rest);
    }

    private void remark(int start, String name, LicenseExpression found) {
        if (remarks.size() < MOST_REMARKS && !found.toString().equals(name)) {
            for (; counted < start; counted++) {
                if (text.charAt(counted) == '\n') {
                    line++;
                    lineStart = counted + 1;
                }
            }
            remarks.add(Diagnostic.info("expression.read-as", Quote.of(name) + " is read as " + found)
                    .at(line, start - lineStart + 1));
        }
    }

    /** Reads words up to an operator, a parenthesis or the end, one blank between them; "or later" becomes a plus. */
    private String name(String expected) {
        StringBuilder name = new StringBuilder();
        while (at < text.length() && !isParenthesis(text.charAt(at))) {
            if (later()) {
                name.append('+');
            } else if (operatorHere() != Operator.NONE) {
                break;
            } else if (text.charAt(at) == ',' || text.charAt(at) == ';') {
                comma();
            } else {
                word(name);
            }
            skipBlanks();
        }
        if (name.isEmpty()) {
            throw error(at, Reasons.expected(expected, text, at));
        }
        return name.toString();
    }

    private void word(StringBuilder name) {
        if (!name.isEmpty()) {
            name.append(' ');
        }
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at)) && !isSign(text.charAt(at))) {
            at++;
        }
        name.append(text, start, at);
    }

    /** Reads a comma before a version; any other does not say whether it means AND or OR. */
    private void comma() {
        int comma = at++;
        skipBlanks();
        boolean version = text.regionMatches(true, at, "version", 0, 7)
                || (at + 1 < text.length() && (text.charAt(at) | 0x20) == 'v' && isDigit(text.charAt(at + 1)));
        if (!version) {
            throw error(comma, "a list does not say whether all its licenses apply or one of them: use AND or OR");
        }
    }

    /** Reads "or later" and its like. */
    private boolean later() {
        int start = at;
        if (!isWordHere("or")) {
            return false;
        }
        at += 2;
        skipBlanks();
        skipWord("any");
        boolean later = skipWord("later") || skipWord("newer");
        if (later) {
            skipWord("version");
            skipWord("versions");
        } else {
            at = start;
        }
        return later;
    }

    private boolean skipWord(String word) {
        if (!isWordHere(word)) {
            return false;
        }
        at += word.length();
        skipBlanks();
        return true;
    }

    private enum Operator {
        AND,
        OR,
        WITH,
        NONE
    }

    private Operator operatorHere() {
        if (at >= text.length()) {
            return Operator.NONE;
        }
        return switch (text.charAt(at)) {
            case '&' -> Operator.AND;
            case '|', '/' -> Operator.OR;
            case 'a', 'A' -> isWordHere("and") ? Operator.AND : Operator.NONE;
            case 'o', 'O' -> isWordHere("or") ? Operator.OR : Operator.NONE;
            case 'w', 'W' -> isWordHere("with") ? Operator.WITH : Operator.NONE;
            default -> Operator.NONE;
        };
    }

    private void skipOperator() {
        char sign = text.charAt(at);
        if (isSign(sign)) {
            at++;
            if (at < text.length() && text.charAt(at) == sign && sign != '/') {
                at++;
            }
        } else {
            at += sign == 'w' || sign == 'W' ? 4 : sign == 'a' || sign == 'A' ? 3 : 2;
        }
    }

    /** Tells whether a whole word stands here, in any case. */
    private boolean isWordHere(String word) {
        int after = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (after == text.length() || isBlank(text.charAt(after)) || isSign(text.charAt(after)));
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSign(char c) {
        return isParenthesis(c) || c == '/' || c == '|' || c == '&' || c == ',' || c == ';';
    }

    private static boolean isParenthesis(char c) {
        return c == '(' || c == ')';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private LicenseExpressionSyntaxException error(int position, String reason) {
        return new LicenseExpressionSyntaxException(text, position, reason);
    }
}
