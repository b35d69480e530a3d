package org.openmodels.licenses.internal.matching;

import java.util.Arrays;

/** Questions about a template and a text that move neither: does it go on here, how long is this gap, which wording is this. */
final class Walk {

    private static final int DEPTH = 5;
    private static final int LABELS = 5;
    private static final int[] END_OF_TERMS = {
        WordHash.of("end"), WordHash.of("of"), WordHash.of("terms"), WordHash.of("and"), WordHash.of("conditions")
    };

    private final Tokens tokens;
    private final Template template;
    private final short[] code;
    private final Terms terms;

    Walk(Tokens tokens, Template template) {
        this.tokens = tokens;
        this.template = template;
        code = template.code();
        terms = new Terms(tokens);
    }

    int length() {
        return code.length;
    }

    Template.Choice choice(int element) {
        return template.choices()[Template.choiceOf(element)];
    }

    /** Tells whether so many words agree from here on, or all up to the template's end. */
    boolean follows(int in, int position, int words) {
        return follows(in, position, words, DEPTH);
    }

    private boolean follows(int in, int position, int words, int depth) {
        int i = in;
        int j = position;
        int left = words;
        while (left > 0 && j < code.length) {
            int element = code[j];
            if (element >= 0) {
                if (i >= tokens.size() || tokens.id[i] != element) {
                    return false;
                }
                i++;
                left--;
                j++;
            } else if (Template.isGap(element)) {
                return depth > 0 && followsGap(i, j, left, left < words, depth - 1);
            } else if (Template.isBegin(element)) {
                return depth > 0 && followsChoice(i, j, left, depth - 1);
            } else {
                j++;
            }
        }
        return true;
    }

    private boolean followsGap(int in, int position, int words, boolean begun, int depth) {
        int element = code[position];
        if (Template.gapKind(element) != Template.LABEL && begun) {
            return true;
        }
        boolean labels = Template.gapKind(element) == Template.LABEL;
        int reach = labels ? LABELS : Math.min(Template.gapMaximum(element), 12);
        for (int length = 0; length <= reach; length++) {
            if (follows(in + length, position + 1, words, depth)) {
                return true;
            }
            if (labels && !tokens.labelShaped(in + length)) {
                return false;
            }
        }
        return false;
    }

    private boolean followsChoice(int in, int position, int words, int depth) {
        if (follows(in, position + 1, words, depth)) {
            return true;
        }
        Template.Choice choice = choice(code[position]);
        for (int[] alternative : choice.alternatives()) {
            int length = wording(in, alternative, 0, choice.end() + 1);
            if (length >= 0 && follows(in + length, choice.end() + 1, words - Math.min(length, words - 1), depth)) {
                return true;
            }
        }
        return choice.optional() && follows(in, choice.end() + 1, words, depth);
    }

    /** Returns the length of the longest other wording that stands here and is followed by what should follow, or -1. */
    int bestAlternative(int in, Template.Choice choice) {
        int best = -1;
        for (int[] alternative : choice.alternatives()) {
            int length = wording(in, alternative, 0, choice.end() + 1);
            if (length > best && follows(in + length, choice.end() + 1, 2)) {
                best = length;
            }
        }
        return best;
    }

    private int wording(int in, int[] elements, int from, int after) {
        int i = in;
        for (int e = from; e < elements.length; e++) {
            if (elements[e] >= 0) {
                if (i >= tokens.size() || tokens.id[i] != elements[e]) {
                    return -1;
                }
                i++;
            } else {
                return wordingBehindGap(in, i, elements, e, after);
            }
        }
        return i - in;
    }

    private int wordingBehindGap(int in, int at, int[] elements, int gap, int after) {
        boolean last = gap + 1 == elements.length;
        int reach = Math.min(Template.gapMaximum(elements[gap]), tokens.size() - at);
        for (int length = 0; length <= reach; length++) {
            int rest = wording(at + length, elements, gap + 1, after);
            if (rest >= 0 && (!last || follows(at + length, after, 3, 1))) {
                return terms.stated(at, at + length) ? -1 : at + length - in + rest;
            }
        }
        return -1;
    }

    /** Returns how many words of the text a gap takes before the template goes on; 0 where that is not in reach. */
    int gapLength(int in, int position) {
        int element = code[position];
        if (Template.gapKind(element) == Template.LABEL) {
            return labelLength(in, position);
        }
        int reach = Math.min(Template.gapMaximum(element), tokens.size() - in);
        for (int length = 0; length <= reach; length++) {
            if (follows(in + length, position + 1, 4)) {
                return length;
            }
        }
        return 0;
    }

    private int labelLength(int in, int position) {
        int length = 0;
        while (length <= LABELS) {
            if (follows(in + length, position + 1, 3)) {
                return length;
            }
            if (!tokens.labelShaped(in + length)) {
                break;
            }
            length++;
        }
        int marked = 0;
        while (in + marked < tokens.size() && marked < LABELS && tokens.is(in + marked, Tokens.LABEL)) {
            marked++;
        }
        return marked;
    }

    /** Returns how many words agree from here on, up to the first open gap or difference, at most so many. */
    int agreement(int in, int position, int most) {
        int i = in;
        int j = position;
        int agreeing = 0;
        while (j < code.length && agreeing < most && i < tokens.size()) {
            int element = code[j];
            if (element >= 0) {
                if (tokens.id[i] != element) {
                    return agreeing;
                }
                i++;
                agreeing++;
            } else if (Template.isGap(element)) {
                if (Template.gapKind(element) != Template.LABEL) {
                    return agreeing;
                }
                i += labelLength(i, j);
            } else if (Template.isBegin(element) && choice(element).optional() && !follows(i, j + 1, 2)) {
                j = choice(element).end();
            }
            j++;
        }
        return agreeing;
    }

    /** Returns how many words agree up to the first difference, gap or choice. */
    int equalWords(int in, int position) {
        int[] id = tokens.id;
        int most = Math.min(tokens.size() - in, code.length - position);
        int equal = 0;
        while (equal < most && code[position + equal] == id[in + equal] && id[in + equal] >= 0) {
            equal++;
        }
        return equal;
    }

    /** Returns the index of the first word at or behind an element; the length of the template where there is none. */
    int nextWord(int position) {
        int j = position;
        while (j < code.length && code[j] < 0) {
            j++;
        }
        return j;
    }

    /** Returns the kind of the gap directly before a word, -1 where there is none. */
    int gapBefore(int position) {
        for (int j = position - 1; j >= 0 && code[j] < 0; j--) {
            if (Template.isGap(code[j])) {
                return Template.gapKind(code[j]);
            }
        }
        return -1;
    }

    /** Tells whether words of the template that the text lacks are just one whole optional part. */
    boolean optionalPart(int first, int last, int words) {
        for (int j = first - 1; j >= 0 && code[j] < 0; j--) {
            if (Template.isBegin(code[j])) {
                Template.Choice choice = choice(code[j]);
                if (choice.optional() && choice.end() > last && wordsBetween(j, choice.end()) == words) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether words stand inside a choice that leaves names open, neither first nor last of its words. */
    boolean openWording(int first, int last) {
        for (int j = first - 1; j >= 0 && first - j < 40; j--) {
            if (Template.isBegin(code[j])) {
                Template.Choice choice = choice(code[j]);
                return first > j + 1 && last < choice.end() - 1 && leavesNamesOpen(choice);
            }
        }
        return false;
    }

    private static boolean leavesNamesOpen(Template.Choice choice) {
        for (int[] alternative : choice.alternatives()) {
            for (int element : alternative) {
                if (element < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the number of inline words between two elements. */
    int wordsBetween(int from, int to) {
        int words = 0;
        for (int j = Math.max(0, from); j < to; j++) {
            if (code[j] >= 0) {
                words++;
            }
        }
        return words;
    }

    /** Returns the number of words between two elements that do not stand in an optional part. */
    int mandatoryBetween(int from, int to) {
        int words = 0;
        int j = from;
        while (j < to) {
            if (Template.isBegin(code[j]) && choice(code[j]).optional()) {
                j = choice(code[j]).end() + 1;
            } else {
                words += code[j] >= 0 ? 1 : 0;
                j++;
            }
        }
        return words;
    }

    /** Returns the last word of "end of terms and conditions" where all that follows is optional; the template's length where it has none. */
    int endOfTerms(Vocabulary vocabulary) {
        int[] words = Arrays.stream(END_OF_TERMS).map(vocabulary::id).toArray();
        int said = END_OF_TERMS.length - 1;
        for (int j = code.length - 1; j >= 0; j--) {
            if (code[j] < 0) {
                continue;
            }
            if (code[j] == words[said]) {
                if (said == 0) {
                    int end = j + END_OF_TERMS.length;
                    return mandatoryBehind(end) == 0 ? end : code.length;
                }
                said--;
            } else {
                said = END_OF_TERMS.length - 1;
            }
        }
        return code.length;
    }

    /** Returns the number of words behind an element that stand in no optional part, nor in the one of that element. */
    private int mandatoryBehind(int position) {
        int begin = choiceBefore(position);
        boolean inside = begin >= 0
                && choice(code[begin]).optional()
                && choice(code[begin]).end() > position;
        return mandatoryBetween(inside ? choice(code[begin]).end() : position, code.length);
    }

    /** Returns the first element that is neither a gap nor in an optional part. */
    int core() {
        int j = 0;
        while (j < code.length) {
            int element = code[j];
            if (Template.isBegin(element) && choice(element).optional()) {
                j = choice(element).end() + 1;
            } else if (Template.isGap(element)) {
                j++;
            } else {
                return j;
            }
        }
        return nextWord(0);
    }

    /** Returns the begin of the last top-level choice before an element, -1 where there is none. */
    int choiceBefore(int position) {
        int found = -1;
        int j = 0;
        while (j < position) {
            if (Template.isBegin(code[j])) {
                found = j;
                j = choice(code[j]).end() + 1;
            } else {
                j++;
            }
        }
        return found;
    }

    int inlineWords(int begin) {
        return wordsBetween(begin, choice(code[begin]).end());
    }

    /** Tells whether a gap stands between the choice that begins at an element and another element. */
    boolean gapBetween(int begin, int position) {
        for (int j = choice(code[begin]).end(); j < position; j++) {
            if (Template.isGap(code[j])) {
                return true;
            }
        }
        return false;
    }

    /** Moves back from an agreeing word, on both sides, to where the agreement begins; not before the given floor. */
    int[] back(int floorIn, int floorPosition, int in, int position) {
        int i = in;
        int j = position;
        while (i > floorIn) {
            int before = j - 1;
            while (before >= floorPosition && code[before] < 0 && !Template.isGap(code[before])) {
                before--;
            }
            if (before < floorPosition || code[before] < 0 || tokens.id[i - 1] != code[before]) {
                break;
            }
            i--;
            j = before;
        }
        return new int[] {i, j};
    }
}
