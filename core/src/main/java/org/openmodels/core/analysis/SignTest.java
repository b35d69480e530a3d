package org.openmodels.core.analysis;

/** The two-sided exact sign test: how likely so uneven a count is when neither side is better. */
final class SignTest {
    private SignTest() {}

    /** Returns the p-value of wins against losses, ties left out; 1 when there are none. */
    static double pValue(int wins, int losses) {
        int n = wins + losses;
        int fewer = Math.min(wins, losses);
        double logTerm = -n * Math.log(2);
        double tail = 0;
        for (int k = 0; k <= fewer; k++) {
            tail += Math.exp(logTerm);
            logTerm += Math.log((double) (n - k) / (k + 1));
        }
        return Math.min(1, 2 * tail);
    }
}
