package org.openmodels.core.size;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a model's name, as far as the name tells them apart.
 *
 * <p>{@code ModelName.parse("Qwen/Qwen2-57B-A14B-Instruct")} has the organisation {@code Qwen}, the base name {@code Qwen2},
 * the size label {@code 57B-A14B} and the fine-tune {@code Instruct}. A name in which nothing can be told apart
 * ({@code Florence-2-base}) gives no parts but the organisation. Names are read, never refused.
 *
 * <p>Immutable and thread-safe.
 *
 * @param organization what stands before the slash; null when nothing does
 * @param basename the words of the model line; null when not told apart
 * @param finetune the words of what it was tuned for; null when there are none
 * @param version the version or date; null when there is none
 * @param sizeLabel the size with capital units, or a word such as {@code mini}; null when there is none
 */
public record ModelName(
        @Nullable String organization,
        @Nullable String basename,
        @Nullable String finetune,
        @Nullable String version,
        @Nullable String sizeLabel)
        implements Serializable {

    private static final int MAX_LENGTH = 500;
    private static final Set<String> SIZE_WORDS = Set.of("small", "mini", "medium", "large", "xl", "xxl");
    private static final Set<String> TUNE_WORDS = Set.of("chat", "instruct", "vision", "lora");

    /** Reads a Hub id or a bare name. Only its first 500 characters count. */
    public static ModelName parse(String name) {
        return parse(name, 0);
    }

    /**
     * Reads a name knowing the number of parameters: a label that is far from it (the {@code 1m} of a context window, the
     * {@code 100B} of training tokens) counts to the fine-tune, in lower case.
     *
     * @param parameters the number of parameters; 0 when unknown, negative for an adapter, whose base the label sizes
     */
    public static ModelName parse(String name, long parameters) {
        String text = name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
        int slash = text.indexOf('/');
        List<Part> parts = new ArrayList<>();
        for (String word : text.substring(slash + 1).split("[- ]", -1)) {
            if (!word.isEmpty()) {
                parts.add(part(word, parameters, parts));
            }
        }
        numbersBeforeWords(parts);
        basenames(parts);
        String organization = slash > 0 ? text.substring(0, slash) : null;
        ModelName read = new ModelName(
                organization,
                join(parts, Kind.BASENAME),
                join(parts, Kind.FINETUNE),
                join(parts, Kind.VERSION),
                join(parts, Kind.SIZE));
        boolean ambiguous = read.finetune == null && read.version == null && read.sizeLabel == null;
        return ambiguous ? new ModelName(organization, null, null, null, null) : read;
    }

    private enum Kind {
        UNTOLD,
        BASENAME,
        FINETUNE,
        VERSION,
        SIZE,
        DROPPED
    }

    private static final class Part {
        final String text;
        Kind kind;

        Part(String text, Kind kind) {
            this.text = text;
            this.kind = kind;
        }
    }

    private static Part part(String word, long parameters, List<Part> before) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isVersion(lower)) {
            return new Part(word, Kind.VERSION);
        }
        if (lower.equals("lora") && parameters < 0) {
            return new Part(word, Kind.DROPPED);
        }
        if (TUNE_WORDS.contains(lower)) {
            return new Part(word, Kind.FINETUNE);
        }
        if (SIZE_WORDS.contains(lower)) {
            return new Part(word, Kind.SIZE);
        }
        boolean afterSize = !before.isEmpty() && before.get(before.size() - 1).kind == Kind.SIZE;
        String label = afterSize && isExperts(lower) ? lower.toUpperCase(Locale.ROOT) : label(lower);
        if (label == null) {
            return new Part(word, Kind.UNTOLD);
        }
        return isFar(label, parameters) ? new Part(lower, Kind.FINETUNE) : new Part(label, Kind.SIZE);
    }

    /** {@code [ "v" | "iter" ] digits { "." digits }}. */
    private static boolean isVersion(String lower) {
        int at = lower.startsWith("iter") ? 4 : lower.startsWith("v") ? 1 : 0;
        boolean digit = false;
        for (int i = at; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == '.' ? !digit : !SizeScanner.isDigit(c)) {
                return false;
            }
            digit = c != '.';
        }
        return digit;
    }

    private static boolean isExperts(String lower) {
        return lower.length() > 1
                && lower.endsWith("e")
                && lower.substring(0, lower.length() - 1).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the canonical label of {@code 7b}, {@code 1_6B}, {@code 7b1}, {@code 8x7B}, {@code A4B}; null for others. */
    private static @Nullable String label(String lower) {
        int last = lower.length() - 1;
        String text = lower.replace('_', '.');
        if (last > 1 && SizeScanner.isDigit(lower.charAt(last)) && "kmbt".indexOf(lower.charAt(last - 1)) >= 0) {
            text = lower.substring(0, last - 1) + "." + lower.charAt(last) + lower.charAt(last - 1);
        }
        return lower.indexOf('-') < 0 && SizeLabel.tryParse(text).isPresent()
                ? text.toUpperCase(Locale.ROOT).replace('X', 'x')
                : null;
    }

    private static boolean isFar(String label, long parameters) {
        SizeLabel size = SizeLabel.tryParse(label).orElse(null);
        double count = size instanceof SizeLabel.Total total
                ? total.total().value()
                : size instanceof SizeLabel.Experts experts
                        ? (double) experts.experts() * experts.expertSize().value()
                        : 0;
        return parameters > 0 && count > 0 && (count < 0.5 * parameters || count > 16.0 * parameters);
    }

    /** A word such as {@code mini} is a size only where no number is one. */
    private static void numbersBeforeWords(List<Part> parts) {
        boolean numbers = parts.stream().anyMatch(part -> part.kind == Kind.SIZE && !isWord(part));
        for (Part part : parts) {
            if (numbers && part.kind == Kind.SIZE && isWord(part)) {
                part.kind = Kind.UNTOLD;
            }
        }
    }

    private static boolean isWord(Part part) {
        return SIZE_WORDS.contains(part.text.toLowerCase(Locale.ROOT));
    }

    /** Leading words and versions are the base name, except versions at the very end; later words are the fine-tune. */
    private static void basenames(List<Part> parts) {
        int end = 0;
        while (end < parts.size() && isBasename(parts.get(end))) {
            end++;
        }
        int cut = end;
        while (end == parts.size() && cut > 0 && parts.get(cut - 1).kind == Kind.VERSION) {
            cut--;
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i < cut) {
                part.kind = Kind.BASENAME;
            } else if (part.kind == Kind.UNTOLD) {
                part.kind = Kind.FINETUNE;
            }
        }
    }

    private static boolean isBasename(Part part) {
        return part.kind == Kind.VERSION || (part.kind == Kind.UNTOLD && Character.isLetter(part.text.charAt(0)));
    }

    private static @Nullable String join(List<Part> parts, Kind kind) {
        Set<String> words = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.kind == kind) {
                words.add(part.text);
            }
        }
        return words.isEmpty() ? null : String.join("-", words);
    }
}
