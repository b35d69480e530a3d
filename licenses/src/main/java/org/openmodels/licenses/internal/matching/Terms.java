package org.openmodels.licenses.internal.matching;

/**
 * Tells sentences that state terms (a permission, condition, restriction, or other terms for a part of the work) from the
 * titles, attributions and remarks that stand around licenses.
 *
 * <p>Works on words and pairs of words that license language uses for nothing else; a sentence must also speak of the thing that
 * is licensed.
 */
final class Terms {

    private static final WordSet ALONE =
            WordSet.of("except excepting exception excluding excludes unless must shall cannot prohibited"
                    + " prohibits prohibit forbidden forbids noncommercial restricted restriction restrictions restrict restricts obligated obligation"
                    + " obligations consent royalty royalties fee fees disclaimed disclaims warranty warranties liable liability indemnify"
                    + " subcomponents permitted allowed entitled comply complies agree agrees terminate terminates exclusively solely"
                    + " required requires require own owns revoke revocable prevail prevails notwithstanding forfeit waive waives waived"
                    + " authorized authorised unauthorized supersede supersedes jurisdiction arbitration");
    private static final WordSet SUBJECT = WordSet.of(
            "software license licence licenses licences licensed licensee licensees licensor use uses used using user"
                    + " users distribute distributed distribution redistribute redistribution model models weights code copies copy work works product"
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
    private static final WordSet MAY = WordSet.of("may can");
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
    private static final int PLEASE = WordHash.of("please");
    private static final int ONLY = WordHash.of("only");
    private static final int NOT = WordHash.of("not");
    private static final int NON = WordHash.of("non");
    private static final int NO = WordHash.of("no");
    private static final int TO = WordHash.of("to");
    private static final int SUBJECT_TO = WordHash.of("subject");
    private static final int PROVIDED = WordHash.of("provided");
    private static final int THAT = WordHash.of("that");
    private static final int YOU = WordHash.of("you");
    private static final WordSet CONDITION = WordSet.of("conditions requirements");
    private static final WordSet ACT =
            WordSet.of("pay publish display contact notify send register obtain acknowledge cite credit delete destroy"
                    + " refrain include retain preserve keep");
    private static final WordSet PARTY =
            WordSet.of("licensee licensees user users recipient recipients anyone everyone whoever customer customers");

    private static final WordSet EXCEPTION = WordSet.of("exception exceptions");
    private static final WordSet FORBIDS = WordSet.of(
            "not no only must shall cannot except unless prohibited forbidden restricted required noncommercial");

    private static final int OF = WordHash.of("of");
    private static final int VERSION = WordHash.of("v");

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
        return tokens.is(t, Tokens.SENTENCE_END) && tokens.hash[t] != VERSION;
    }

    /** Tells whether the words state terms; an invitation to write excuses its own sentence. */
    boolean stated(int from, int to) {
        if (!invitation(from, to)) {
            return plainlyStated(from, to);
        }
        int end;
        for (int begin = from; begin < to; begin = end) {
            end = sentenceEnd(begin, to);
            if (!invitation(begin, end) && plainlyStated(begin, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean plainlyStated(int from, int to) {
        boolean subject = false;
        boolean terms = false;
        for (int t = from; t < to && !(subject && terms); t++) {
            if (ideograph(t)) {
                if (t + 1 < to && CHINESE.has(WordHash.joined(tokens.hash[t], tokens.hash[t + 1], 1))) {
                    return true;
                }
            } else {
                subject |= SUBJECT.has(tokens.hash[t]);
                terms = terms || at(t, to);
            }
        }
        return subject && terms;
    }

    /** Tells whether words that state terms only announce an exception: "with the following exception to the license". */
    boolean introduceException(int from, int to) {
        return tokens.any(EXCEPTION, from, to) && !tokens.any(FORBIDS, from, to);
    }

    private boolean ideograph(int t) {
        return tokens.hash[t] >= 0x3040 && tokens.hash[t] <= 0xFAFF;
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

    private boolean at(int t, int to) {
        int word = tokens.hash[t];
        int next = t + 1 < to ? tokens.hash[t + 1] : 0;
        if (ALONE.has(word)) {
            return true;
        }
        if (MAY.has(word) || WILL.has(word)) {
            return next == NOT
                    || next == ONLY
                    || next == NO
                    || (t > 0 && tokens.hash[t - 1] == YOU)
                    || (MAY.has(word) && !HAVE.has(next) && near(t, to, DEAL, 3));
        }
        if (word == NOT) {
            return near(t, to, DEAL, 3);
        }
        return (word == SUBJECT_TO && next == TO)
                || (word == PROVIDED && next == THAT)
                || (word == NON && KIND.has(next))
                || (word == NO && (DEAL.has(next) || KIND.has(next)))
                || (KIND.has(word) && near(t, to, PURPOSE, 2))
                || separate(t, to, next)
                || (GRANTED_THINGS.has(word) && near(t, to, GRANT, 4))
                || (GRANT.has(word) && near(t, to, GRANTED_THINGS, 5))
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
