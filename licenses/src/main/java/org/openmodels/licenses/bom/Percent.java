package org.openmodels.licenses.bom;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding of the segments of a package URL or a page. */
final class Percent {
    private static final String PLAIN = "-._~/";

    private Percent() {}

    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    /** Decodes what is well-formed and leaves the rest as it stands. */
    static String decode(String text) {
        byte[] out = new byte[text.length() * 3];
        int length = 0;
        int i = 0;
        while (i < text.length()) {
            int high = text.charAt(i) == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(text.charAt(i + 2), 16);
            if (low >= 0) {
                out[length++] = (byte) (high * 16 + low);
                i += 3;
            } else {
                int end = text.offsetByCodePoints(i, 1);
                for (byte b : text.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    out[length++] = b;
                }
                i = end;
            }
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }
}
