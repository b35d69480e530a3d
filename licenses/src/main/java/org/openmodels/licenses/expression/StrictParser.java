package org.openmodels.licenses.expression;

import org.jspecify.annotations.Nullable;

/** Reads expressions by the letter of SPDX: one method per production of {@link LicenseExpression}, no recursion. */
final class StrictParser {
    private final String text;
    private final int end;
    private int at = 0;

    StrictParser(String text) {
        this.text = text;
        this.end = text.length();
    }

    /** Reads {@code expression} and {@code conjunction}: operands and operators in turn, parentheses on the stack. */
    LicenseExpression parse() {
        if (end > LicenseExpression.MAX_LENGTH) {
            throw error(LicenseExpression.MAX_LENGTH, Reasons.tooLong(end));
        }
        skipBlanks();
        if (isAt('(')) {
            return compound(new OperandStack());
        }
        LicenseExpression first = operand();
        skipBlanks();
        if (at == end) {
            return first;
        }
        OperandStack stack = new OperandStack();
        stack.push(first);
        closings(stack);
        operator(stack);
        return compound(stack);
    }

    private LicenseExpression compound(OperandStack stack) {
        try {
            do {
                openings(stack);
                stack.push(operand());
                closings(stack);
            } while (operator(stack));
            if (stack.isOpen()) {
                throw error(stack.openPosition(), Reasons.NEVER_CLOSED);
            }
            return stack.finish();
        } catch (OperandStack.TooDeepException e) {
            throw error(Math.min(at, end), Reasons.TOO_DEEP);
        }
    }

    private void openings(OperandStack stack) {
        while (at < end && text.charAt(at) == '(') {
            stack.open(at);
            at++;
            skipBlanks();
        }
    }

    private void closings(OperandStack stack) {
        skipBlanks();
        while (at < end && text.charAt(at) == ')') {
            if (!stack.isOpen()) {
                throw error(at, Reasons.NEVER_OPENED);
            }
            stack.close();
            at++;
            skipBlanks();
        }
    }

    /** Reads {@code OR} or {@code AND}; false at the end. */
    private boolean operator(OperandStack stack) {
        if (at == end) {
            return false;
        }
        int start = at;
        int length = word();
        if (isWord(start, length, "AND", "and")) {
            stack.and();
        } else if (isWord(start, length, "OR", "or")) {
            stack.or();
        } else {
            throw notAnOperator(start, length);
        }
        skipBlanks();
        return true;
    }

    /** Reads {@code operand}, but for its parentheses. */
    private LicenseExpression operand() {
        SpecialIdentifier special = special();
        if (special != null) {
            return special;
        }
        SingleLicense.Simple license = simple();
        int afterLicense = at;
        skipBlanks();
        if (at > afterLicense && at < end && (text.charAt(at) | 0x20) == 'w') {
            int start = at;
            int length = word();
            if (isWord(start, length, "WITH", "with")) {
                return new SingleLicense.With(license, addition());
            }
        }
        at = afterLicense;
        return license;
    }

    private @Nullable SpecialIdentifier special() {
        if (at == end || (text.charAt(at) | 0x20) != 'n') {
            return null;
        }
        int start = at;
        int length = word();
        for (SpecialIdentifier special : SpecialIdentifier.values()) {
            String name = special.name();
            if (length == name.length() && text.regionMatches(true, start, name, 0, length) && !isAt('+')) {
                return special;
            }
        }
        at = start;
        return null;
    }

    /** Reads {@code simple}. */
    private SingleLicense.Simple simple() {
        int start = at;
        int length = word();
        if (length == 0) {
            throw error(start, Reasons.expected("a license", text, start));
        }
        if (startsWith(start, Ids.DOCUMENT_REF)) {
            String document = document(start);
            return new SingleLicense.Reference(document, reference(at, Ids.LICENSE_REF));
        }
        if (startsWith(start, Ids.LICENSE_REF)) {
            return new SingleLicense.Reference(null, reference(start, Ids.LICENSE_REF));
        }
        String id = listed(start, "a license");
        boolean orLater = isAt('+');
        if (orLater) {
            at++;
        }
        return new SingleLicense.Listed(id, orLater);
    }

    /** Reads {@code addition}. */
    private Addition addition() {
        requireBlank();
        int start = at;
        int length = word();
        if (length == 0) {
            throw error(start, Reasons.expected("an exception", text, start));
        }
        if (startsWith(start, Ids.DOCUMENT_REF)) {
            String document = document(start);
            return new Addition.Reference(document, reference(at, Ids.ADDITION_REF));
        }
        if (startsWith(start, Ids.ADDITION_REF)) {
            return new Addition.Reference(null, reference(start, Ids.ADDITION_REF));
        }
        return new Addition.Listed(listed(start, "an exception"));
    }

    private String listed(int start, String expected) {
        String id = text.substring(start, at);
        if (Ids.isReserved(id)) {
            throw error(start, Reasons.reserved(expected, id));
        }
        return id;
    }

    /** Reads the name of {@code DocumentRef-name:}, of which the word has been read. */
    private String document(int start) {
        String name = text.substring(start + Ids.DOCUMENT_REF.length(), at);
        if (name.isEmpty()) {
            throw error(at, Reasons.expected("a name after " + Ids.DOCUMENT_REF, text, at));
        }
        if (!isAt(':')) {
            throw error(at, Reasons.expected("':' and a reference", text, at));
        }
        at++;
        return name;
    }

    /** Reads the name of {@code LicenseRef-name} or {@code AdditionRef-name}. */
    private String reference(int start, String prefix) {
        at = start;
        word();
        if (!startsWith(start, prefix)) {
            throw error(start, Reasons.expected(prefix, text, start));
        }
        int name = start + prefix.length();
        if (name >= at) {
            throw error(at, Reasons.expected("a name after " + prefix, text, at));
        }
        if (isAt('+')) {
            throw error(at, Reasons.NO_LATER_REFERENCE);
        }
        return text.substring(name, at);
    }

    private LicenseExpressionSyntaxException notAnOperator(int start, int length) {
        return length == 0
                ? error(start, Reasons.unexpected(text, start))
                : error(start, Reasons.notAnOperator(text.substring(start, start + length)));
    }

    private void requireBlank() {
        int start = at;
        skipBlanks();
        if (at == start && at < end) {
            throw error(start, Reasons.expected("a space", text, start));
        }
    }

    /** Moves behind the id characters and returns their number. */
    private int word() {
        int start = at;
        while (at < end && Ids.isIdChar(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private void skipBlanks() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private boolean isAt(char c) {
        return at < end && text.charAt(at) == c;
    }

    private boolean startsWith(int start, String prefix) {
        return text.startsWith(prefix, start);
    }

    private boolean isWord(int start, int length, String upper, String lower) {
        return length == upper.length() && (text.startsWith(upper, start) || text.startsWith(lower, start));
    }

    private LicenseExpressionSyntaxException error(int position, String reason) {
        return new LicenseExpressionSyntaxException(text, position, reason);
    }
}
