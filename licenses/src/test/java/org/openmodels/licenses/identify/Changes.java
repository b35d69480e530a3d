package org.openmodels.licenses.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of what a license says. */
final class Changes {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[a-z)]{3}[.;])\\s+(?=[A-Z])|\n[ \t\r]*\n");

    private Changes() {}

    static String negated(String text, Random random) {
        return one(text, random, "(?<=[a-z] )(shall|may|must|will|are|is)(?= [a-z])", word -> word + " not");
    }

    static String obliged(String text, Random random) {
        return one(text, random, "(?<=[a-z] )may(?= (?!not\\b)[a-z])", word -> "must");
    }

    static String withoutNon(String text, Random random) {
        return one(
                text,
                random,
                "(?i)(?<=[a-z],? )non-?(?=(exclusive|commercial|transferable|infring|sublicens))",
                word -> "");
    }

    static String elsewhere(String text, Random random) {
        return one(
                text,
                random,
                "(?<=[a-z] )(?<!University of )(California|Delaware|New York|France|Germany|England|Korea|China|Israel|Singapore|Japan)\\b(?! Network)",
                place -> place.equals("Norway") ? "Peru" : "Norway");
    }

    static String otherParty(String text, Random random) {
        return one(
                text,
                random,
                "\\b(Licensor|Licensee|licensor|licensee|Contributor|Recipient)\\b(?! means)",
                party -> switch (party) {
                    case "Licensor" -> "Licensee";
                    case "licensor" -> "licensee";
                    case "licensee" -> "licensor";
                    default -> "Licensor";
                });
    }

    static String otherFigure(String text, Random random) {
        return one(
                text,
                random,
                "(?<=[a-z] )(\\$?\\d{1,3}(,\\d{3})+|\\d+(?= (million|billion|days|months|years|percent|hours)))",
                figure -> figure.startsWith("7") ? "8" : "7");
    }

    static String otherReference(String text, Random random) {
        return one(
                text,
                random,
                "(?<=[a-z] )([Ss]ections?|[Cc]lauses?|[Pp]aragraphs?) \\d+(?![.(\\d])",
                reference -> reference + "(b)");
    }

    /** Lets two neighbouring words of a sentence change places. */
    static String otherOrder(String text, Random random) {
        Matcher pairs =
                Pattern.compile("(?<=[a-z] )([a-z]{3,}) ([a-z]{3,})(?= [a-z])").matcher(text);
        List<int[]> found = new ArrayList<>();
        while (pairs.find()) {
            if (!pairs.group(1).equals(pairs.group(2))) {
                found.add(new int[] {pairs.start(1), pairs.end(1), pairs.start(2), pairs.end(2)});
            }
        }
        if (found.isEmpty()) {
            return text;
        }
        int[] at = found.get(random.nextInt(found.size()));
        return text.substring(0, at[0])
                + text.substring(at[2], at[3])
                + " "
                + text.substring(at[0], at[1])
                + text.substring(at[3]);
    }

    static String withoutSentence(String text, Random random) {
        return sentences(text, random, (sentences, n) -> sentences.remove(n));
    }

    /** Moves a sentence behind the last, so that it never only changes places with a copyright line. */
    static String sentenceMoved(String text, Random random) {
        return sentences(
                text,
                random,
                (sentences, n) -> sentences.add(n + 1 < sentences.size() ? "\n\n" + sentences.remove(n) : ""));
    }

    private interface Change {
        void apply(List<String> sentences, int one);
    }

    /** Changes one long sentence of lower case words. */
    private static String sentences(String text, Random random, Change change) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        Matcher ends = SENTENCE.matcher(text);
        while (ends.find()) {
            sentences.add(text.substring(from, ends.end()));
            from = ends.end();
        }
        sentences.add(text.substring(from));
        List<Integer> candidates = new ArrayList<>();
        for (int n = 0; n < sentences.size(); n++) {
            if (Pattern.compile("([a-z]+[ \n]+){8}").matcher(sentences.get(n)).find()
                    && !sentences.get(n).toLowerCase(java.util.Locale.ROOT).contains("copyright")) {
                candidates.add(n);
            }
        }
        if (candidates.isEmpty() || sentences.size() < 4) {
            return text;
        }
        change.apply(sentences, candidates.get(random.nextInt(candidates.size())));
        return String.join("", sentences);
    }

    static String otherFirstWord(String text, Random random) {
        Matcher body = Pattern.compile("(?<=\n)(Permission|Redistribution|Everyone|You|This)(?=([ \n]+[a-z]{2,}){6})")
                .matcher(text);
        return body.find() ? text.substring(0, body.start()) + "Zebra" + text.substring(body.end()) : text;
    }

    static String otherLastWord(String text, Random random) {
        Matcher words = Pattern.compile("(?<=[a-z]{2,9} [a-z]{2,9} [a-z]{2,9} )[a-zA-Z]{3,}(?=[.]\\s*$)")
                .matcher(text);
        return words.find() ? text.substring(0, words.start()) + "zebra." : text;
    }

    /** Changes one of the places that a pattern finds. */
    static String one(String text, Random random, String pattern, UnaryOperator<String> change) {
        List<int[]> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        if (found.isEmpty()) {
            return text;
        }
        int[] at = found.get(random.nextInt(found.size()));
        return text.substring(0, at[0]) + change.apply(text.substring(at[0], at[1])) + text.substring(at[1]);
    }
}
