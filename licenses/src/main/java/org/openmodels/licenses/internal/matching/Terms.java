package org.openmodels.licenses.internal.matching;

/**
 * Tells sentences that state terms (a permission, condition, restriction, or other terms for a part of the work) from the
 * titles, attributions and remarks that stand around licenses.
 *
 * <p>Works on words and pairs of words that license language uses for nothing else; a sentence must also speak of the thing that
 * is licensed.
 */
final class Terms {

    private static final WordSet ENOUGH = WordSet.of(
            "except excepting exception excluding excludes unless must shall cannot prohibited"
                    + " prohibits prohibit forbidden forbids noncommercial restricted restriction restrictions restrict restricts obligated obligation"
                    + " obligations consent royalty royalties fee fees disclaimed disclaims warranty warranties liable liability indemnify"
                    + " subcomponents permitted allowed entitled comply complies complied agree agrees terminate terminates exclusively solely"
                    + " revoke revocable prevail prevails notwithstanding forfeit waive waives waived"
                    + " addendum rider authorized authorised unauthorized supersede supersedes jurisdiction arbitration");
    static final WordSet SUBJECT = WordSet.of(
            "software license licence licenses licences licensed licensee licensees licensor use uses used using user"
                    + " users distribute distributed distribution redistribute redistributed redistribution project model models weights code copies copy work works product"
                    + " products data dataset commercial commercially file files component components subcomponents material materials rights"
                    + " program library document documentation derivative derivatives output outputs you your sell modify modified patent party"
                    + " modification modifications service services permission permissions recipient recipients agreement dispute"
                    + " disputes");
    private static final WordSet DEAL =
            WordSet.of("apply applies cover covers covered use used licensed distribute distributed"
                    + " redistribute sell sold modify modified copy copied grant grants granted remove removed limited permitted train deploy"
                    + " share publish offer provide provided");
    private static final WordSet SEPARATE =
            WordSet.of("separate different other respective additional certain special multiple several");
    private static final WordSet APART = WordSet.of("separate different other multiple several");
    private static final WordSet AND = WordSet.of("and");
    private static final WordSet GRANTS = WordSet.of("license licence licenses licences terms");
    private static final WordSet LICENSES =
            WordSet.of("license licence licenses licences terms copyright conditions requirements");
    private static final WordSet COVER = WordSet.of("cover apply extend");
    private static final WordSet ONLY_WORDS = WordSet.of("only solely exclusively strictly");
    private static final WordSet REQUIRE = WordSet.of("require requires required");
    private static final WordSet REQUIRED = WordSet.of(
            "permission permissions license licence licensing consent approval authorization authorisation written fee"
                    + " fees royalty royalties payment payments agreement attribution citation credit acknowledgement acknowledgment"
                    + " registration disclosure notice commercial licensee licensees licensor users user you anyone");
    private static final WordSet NEED = WordSet.of("need needs");
    private static final WordSet LEAVE =
            WordSet.of("permission permissions license licence licenses licences consent approval"
                    + " authorization authorisation agreement");
    private static final WordSet CONTRIBUTE = WordSet.of("contributing contribute submitting");
    private static final WordSet CONTRIBUTION = WordSet.of("contribution contributions patch");
    private static final WordSet OWN = WordSet.of("own owns");
    private static final WordSet OWNED = WordSet.of("right rights title copyright output outputs model models weights"
            + " software material materials interest property work works derivative derivatives contribution contributions"
            + " term terms license licence licenses licences code");
    private static final WordSet MAY = WordSet.of("may can");
    private static final WordSet RUN =
            WordSet.of("run execute install host access make create fork merge embed integrate transfer reproduce");
    private static final WordSet WILL = WordSet.of("will should");
    private static final WordSet HAVE = WordSet.of("have");
    private static final WordSet GRANT = WordSet.of("grant grants granted");
    private static final WordSet GRANTED_THINGS =
            WordSet.of("permission permissions right rights license licence licenses licences");
    private static final WordSet GOVERNED = WordSet.of("governed construed");
    private static final WordSet LAW = WordSet.of("law laws");
    private static final WordSet REACH = WordSet.of("extend extends apply applies valid available code weights");
    private static final WordSet PURPOSE = WordSet.of("purpose purposes use uses");
    private static final WordSet KIND = WordSet.of("commercial research academic educational personal evaluation");
    private static final WordSet WRITE = WordSet.of("email mail contact write");
    private static final int NOTHING = WordHash.of("nothing");
    private static final int OWNED_WORD = WordHash.of("owned");
    private static final int USED_WORD = WordHash.of("used");
    private static final int BY = WordHash.of("by");
    private static final int WITH = WordHash.of("with");
    private static final int COMMONS = WordHash.of("commons");
    private static final int CLAUSE = WordHash.of("clause");
    private static final int PLEASE = WordHash.of("please");
    private static final int ONLY = WordHash.of("only");
    private static final int WHERE = WordHash.of("where");
    private static final int NOT = WordHash.of("not");
    private static final int NON = WordHash.of("non");
    private static final int NO = WordHash.of("no");
    private static final int TO = WordHash.of("to");
    private static final int SUBJECT_WORD = WordHash.of("subject");
    private static final int PROVIDED = WordHash.of("provided");
    private static final int THAT = WordHash.of("that");
    private static final int MAY_WORD = WordHash.of("may");
    private static final int YOU = WordHash.of("you");
    private static final WordSet CONDITION = WordSet.of("conditions requirements");
    private static final WordSet ACT =
            WordSet.of("pay publish display contact notify send register obtain acknowledge cite credit delete destroy"
                    + " refrain include retain preserve keep");
    private static final WordSet PARTY =
            WordSet.of("licensee licensees user users recipient recipients anyone everyone whoever customer customers");

    private static final WordSet EXCEPTION = WordSet.of("exception exceptions");
    /** What takes something away or asks for something: a sentence that says it excuses nothing. */
    private static final WordSet BURDEN =
            WordSet.of("not no only must shall cannot except unless prohibited forbidden restricted requires required"
                    + " noncommercial fee fees royalty royalties pay payment");

    private static final int OF = WordHash.of("of");
    private static final int V = WordHash.of("v");

    /** What Chinese says for "must not", "cannot", "forbidden", "must", "only", "at one's own risk", "unless", "without consent". */
    private static final WordSet CHINESE = WordSet.of(
            "不得 不能 不可 禁止 必须 应当 仅限 仅供 只能 只可 仅可 自负 除非 除外 须经 需经 未经 不允 严禁 不承 承担 不应 应负 应遵 应满 须附 须在 需承 需对 遵守 赔偿 同意 终止");

    private final Tokens tokens;

    Terms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the word behind the sentence that a word begins. */
    int sentenceEnd(int from, int limit) {
        int t = from + 1;
        while (t < limit && !ends(t - 1) && !tokens.is(t, Tokens.PARAGRAPH)) {
            t++;
        }
        return t;
    }

    /** Tells whether a sentence ends behind a word; "v. 2.0" goes on. */
    private boolean ends(int t) {
        return tokens.is(t, Tokens.SENTENCE_END) && tokens.hash[t] != V;
    }

    /** Tells whether the words state terms; an invitation to write or to contribute excuses its own sentence. */
    boolean stated(int from, int to) {
        if (!invites(from, to)) {
            return says(from, to);
        }
        int end;
        for (int begin = from; begin < to; begin = end) {
            end = sentenceEnd(begin, to);
            if (!invites(begin, end) && says(begin, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean says(int from, int to) {
        boolean subject = false;
        boolean terms = false;
        boolean required = false;
        for (int t = from; t < to && !(subject && terms); t++) {
            if (ideograph(t)) {
                if (tokens.anyPair(CHINESE, t, Math.min(to, t + 2))) {
                    return true;
                }
            } else {
                terms = terms || at(t, to);
                required |= REQUIRE.has(tokens.hash[t]);
                subject |= SUBJECT.has(tokens.hash[t]) || (terms && leavesOut(t, to));
            }
        }
        return subject && (terms || (required && tokens.any(REQUIRED, from, to)));
    }

    /** "For research purposes only", "solely for evaluation". */
    boolean forOnePurpose(int from, int to) {
        return tokens.any(KIND, from, to) && tokens.any(ONLY_WORDS, from, to);
    }

    /** "Does not cover": whatever is listed then. */
    private boolean leavesOut(int t, int to) {
        return tokens.hash[t] == NOT && t + 1 < to && COVER.has(tokens.hash[t + 1]);
    }

    /** Tells whether words that state terms only announce an exception, if only for some files: "but only where a file says so". */
    boolean introduceException(int from, int to) {
        if (!tokens.any(EXCEPTION, from, to)) {
            return false;
        }
        for (int t = from; t < to; t++) {
            boolean scope = tokens.hash[t] == ONLY && t + 1 < to && tokens.hash[t + 1] == WHERE;
            if (BURDEN.has(tokens.hash[t]) && !scope) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether words that were put into a sentence narrow it: a purpose, a kind of use, a burden. */
    boolean narrow(int from, int to) {
        return tokens.any(BURDEN, from, to) || tokens.any(PURPOSE, from, to) || tokens.any(KIND, from, to);
    }

    private boolean ideograph(int t) {
        return tokens.hash[t] >= 0x3040 && tokens.hash[t] <= 0xFAFF;
    }

    private boolean invites(int from, int to) {
        return (invitation(from, to) || contribution(from, to)) && !tokens.any(BURDEN, from, to);
    }

    /** "Please write to us for other licenses" offers, and takes nothing away. */
    private boolean invitation(int from, int to) {
        for (int t = from; t + 1 < to; t++) {
            if (tokens.hash[t] == PLEASE && near(t, to, WRITE, 3)) {
                return true;
            }
        }
        return false;
    }

    /** "By contributing, you agree that your contributions are licensed alike" binds those who give, not those who take. */
    private boolean contribution(int from, int to) {
        return tokens.any(CONTRIBUTE, from, Math.min(to, from + 4)) && tokens.any(CONTRIBUTION, from, to);
    }

    private boolean at(int t, int to) {
        int word = tokens.hash[t];
        int next = t + 1 < to ? tokens.hash[t + 1] : 0;
        if (ENOUGH.has(word)) {
            return true;
        }
        if (MAY.has(word) || WILL.has(word)) {
            return next == NOT
                    || next == ONLY
                    || next == NO
                    || (t > 0 && tokens.hash[t - 1] == YOU && (near(t, to, DEAL, 4) || near(t, to, ACT, 4)))
                    || (word == MAY_WORD && t > 0 && tokens.hash[t - 1] == YOU && near(t, to, RUN, 2))
                    || (MAY.has(word) && !HAVE.has(next) && near(t, to, DEAL, 3));
        }
        if (word == NOT) {
            return near(t, to, DEAL, 3) || leavesOut(t, to);
        }
        return (word == SUBJECT_WORD && next == TO)
                || (word == PROVIDED && next == THAT)
                || (word == NON && KIND.has(next))
                || (word == NO && (DEAL.has(next) || KIND.has(next)))
                || (KIND.has(word) && near(t, to, PURPOSE, 2))
                || separate(t, to, next)
                || (GRANTED_THINGS.has(word) && near(t, to, GRANT, 4))
                || (GRANT.has(word) && near(t, to, GRANTED_THINGS, 5))
                || (KIND.has(word) && near(t, to, ONLY_WORDS, 2))
                || (NEED.has(word) && near(t, to, LEAVE, 5))
                || (word == NO && near(t, to, PURPOSE, 2))
                || (word == NOTHING && near(t, to, LICENSES, 4))
                || (word == OWNED_WORD && next == BY)
                || (word == USED_WORD && next == WITH && near(t, to, GRANTS, 24))
                || (word == COMMONS && next == CLAUSE)
                || (OWN.has(word) && near(t, to, OWNED, 6))
                || (GOVERNED.has(word) && near(t, to, LAW, 8))
                || (word == YOU && ACT.has(next))
                || (PARTY.has(word) && ACT.has(next))
                || (word == ONLY
                        && (near(t, to, PURPOSE, 4)
                                || near(t, to, DEAL, 2)
                                || (t > 0 && REACH.has(tokens.hash[t - 1]))))
                || (CONDITION.has(word) && t > 0 && LICENSES.has(tokens.hash[t - 1]));
    }

    /**
     * Tells "separate license terms", which speak of a part of the work, from "the following license", which introduces the text
     * itself, and from "and other licenses of the components", a heading.
     */
    private boolean separate(int t, int to, int next) {
        int word = tokens.hash[t];
        if (!SEPARATE.has(word)) {
            return false;
        }
        boolean heading = LICENSES.has(next) && t + 2 < to && tokens.hash[t + 2] == OF;
        return !heading && (LICENSES.has(next) || (APART.has(word) && near(t, to, GRANTS, 3) && !near(t, to, AND, 2)));
    }

    private boolean near(int t, int to, WordSet set, int reach) {
        return tokens.any(set, t + 1, Math.min(to, t + 1 + reach));
    }
}
