package org.openmodels.core.catalog;

import java.io.Serializable;
import java.util.Comparator;

/** Orders text with the numbers in it by value, so that 2 comes before 10 and 2.5 before 3. */
enum NaturalOrder implements Comparator<String>, Serializable {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int endLeft = endOfNumber(left, i);
            int endRight = endOfNumber(right, j);
            boolean numbers = endLeft > i && endRight > j;
            int order = numbers
                    ? compareNumbers(left, i, endLeft, right, j, endRight)
                    : Character.compare(left.charAt(i), right.charAt(j));
            if (order != 0) {
                return order;
            }
            i = numbers ? endLeft : i + 1;
            j = numbers ? endRight : j + 1;
        }
        int order = Integer.compare(left.length() - i, right.length() - j);
        return order != 0 ? order : left.compareTo(right);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, int i, int endLeft, String right, int j, int endRight) {
        int a = skipZeros(left, i, endLeft);
        int b = skipZeros(right, j, endRight);
        int order = Integer.compare(endLeft - a, endRight - b);
        return order != 0 ? order : left.substring(a, endLeft).compareTo(right.substring(b, endRight));
    }

    private static int skipZeros(String text, int from, int end) {
        int at = from;
        while (at < end - 1 && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}
