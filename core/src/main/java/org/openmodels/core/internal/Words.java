package org.openmodels.core.internal;

/** Words in texts of sources. */
public final class Words {
    private Words() {}

    /** Tells whether a text has a piece in it, in whatever case. */
    public static boolean has(String text, String piece) {
        for (int i = 0; i + piece.length() <= text.length(); i++) {
            if (text.regionMatches(true, i, piece, 0, piece.length())) {
                return true;
            }
        }
        return false;
    }
}
