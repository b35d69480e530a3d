package org.openmodels.licenses.internal.matching;

/**
 * Tells sentences that leave no doubt that they speak of a license from instructions in the same words: in the prose of a README,
 * "you must install the package" and "use version 2 only" state no terms.
 */
final class LicenseTalk {

    private static final WordSet WORDS =
            WordSet.of("license licence licenses licences licensed licensee licensees licensor licensing sublicense"
                    + " commercial commercially noncommercial redistribute redistributed redistribution copyright permission"
                    + " permissions royalty royalties");
    /** License, authorization, commerce, copyright, agreement, infringement; must not, forbidden, only for. */
    private static final WordSet CHINESE = WordSet.of("许可 授权 商用 商业 版权 协议 侵权 不得 禁止 严禁 仅限 仅供");

    private static final WordSet HEADING = WordSet.of("license licence licenses licences licensing");
    private static final WordSet THING =
            WordSet.of("software project model models weights work works product products program material materials"
                    + " derivative derivatives output outputs dataset data code library file files documentation");
    private static final WordSet DUTY = WordSet.of("may must shall should can do");
    private static final WordSet BANNED = WordSet.of("prohibited forbidden disallowed");
    private static final WordSet LET = WordSet.of("permitted allowed authorized authorised");
    private static final WordSet DEAL = WordSet.of(
            "use used licensed distribute distributed redistribute redistributed sell sold modify modified copy"
                    + " copied train share publish offer provide provided");
    private static final int CANNOT = WordHash.of("cannot");
    private static final int NOT = WordHash.of("not");

    private final Tokens tokens;

    LicenseTalk(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Tells whether one of the sentences between two words states terms and speaks of a license. */
    boolean stated(int from, int to, Terms terms) {
        int begin = from;
        while (begin < to) {
            int end = terms.sentenceEnd(begin, to);
            if (terms.stated(begin, end)
                    && (names(begin, end) || bans(begin, end) || terms.forOnePurpose(begin, end))) {
                return true;
            }
            begin = end;
        }
        return false;
    }

    private boolean names(int from, int to) {
        return tokens.any(WORDS, from, to) || tokens.anyPair(CHINESE, from, to);
    }

    /** "Must not be used", "is prohibited", said of a thing that can be licensed. */
    private boolean bans(int from, int to) {
        if (!tokens.any(THING, from, to)) {
            return false;
        }
        for (int t = from; t < to; t++) {
            if (BANNED.has(tokens.hash[t])
                    || (tokens.hash[t] == CANNOT && tokens.any(DEAL, t + 1, Math.min(to, t + 4)))
                    || (tokens.hash[t] == NOT && banned(t, from, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean banned(int not, int from, int to) {
        boolean duty = not > from && DUTY.has(tokens.hash[not - 1]);
        return tokens.any(LET, not + 1, Math.min(to, not + 2))
                || (duty && tokens.any(DEAL, not + 1, Math.min(to, not + 4)));
    }

    /** Tells whether a line of its own between two words is a heading that announces a license. */
    boolean announced(int from, int to) {
        for (int t = from; t < to; t++) {
            if (HEADING.has(tokens.hash[t]) && tokens.is(t, Tokens.PARAGRAPH) && endsParagraph(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsParagraph(int t) {
        return t + 1 == tokens.size() || tokens.is(t + 1, Tokens.PARAGRAPH);
    }
}
