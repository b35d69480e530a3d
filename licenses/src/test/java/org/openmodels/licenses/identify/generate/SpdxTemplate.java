package org.openmodels.licenses.identify.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openmodels.licenses.internal.matching.PlainText;
import org.openmodels.licenses.internal.matching.Template;
import org.openmodels.licenses.internal.matching.Tokens;
import org.openmodels.licenses.internal.matching.Vocabulary;

/** Compiles an SPDX license template: replaceable parts become gaps or choices, optional parts choices. */
final class SpdxTemplate {

    private static final Pattern RULE = Pattern.compile("<<(.*?)>>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(name|original|match)=\"(.*?)\"(?=;|$)", Pattern.DOTALL);
    private static final int NAME_WORDS = 60;
    private static final int COPYRIGHT_WORDS = 800;

    private final Vocabulary vocabulary;
    private final List<Integer> code = new ArrayList<>();
    private final List<Template.Choice> choices = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean freshLine = true;

    private SpdxTemplate(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Template compile(String id, Template.Kind kind, String text, Vocabulary vocabulary) {
        SpdxTemplate compiler = new SpdxTemplate(vocabulary);
        Matcher rules = RULE.matcher(text);
        int at = 0;
        while (rules.find()) {
            compiler.words(text.substring(at, rules.start()));
            compiler.rule(rules.group(1));
            at = rules.end();
        }
        compiler.words(text.substring(at));
        while (!compiler.open.isEmpty()) {
            compiler.rule("endOptional");
        }
        return Template.of(id, kind, compiler.code, compiler.choices);
    }

    private void rule(String rule) {
        if (rule.startsWith("beginOptional")) {
            open.push(choices.size());
            code.add(Template.begin(choices.size()));
            choices.add(new Template.Choice(-1, true, new int[0][]));
        } else if (rule.startsWith("endOptional")) {
            if (open.isEmpty()) {
                return;
            }
            choices.set(open.pop(), new Template.Choice(code.size(), true, new int[0][]));
            code.add(Template.end());
        } else {
            variable(rule);
        }
    }

    private void variable(String rule) {
        String name = "";
        String original = "";
        String match = "";
        Matcher fields = FIELD.matcher(rule);
        while (fields.find()) {
            switch (fields.group(1)) {
                case "name" -> name = fields.group(2);
                case "original" -> original = fields.group(2);
                default -> match = fields.group(2);
            }
        }
        int[] usual = plain(original);
        if (match.equals(".{0,5000}")
                || name.startsWith("copyright") && !name.startsWith("copyrightHolder") && match.startsWith(".")) {
            gap(Template.COPYRIGHT, COPYRIGHT_WORDS);
        } else if (match.equals(".{0,20}")) {
            gap(Template.LABEL, 20);
        } else if (match.equals(".+") || match.equals(".*")) {
            gap(Template.NAME, NAME_WORDS);
        } else if (usual.length > 0 || match.chars().anyMatch(Character::isLetter)) {
            choice(usual, match);
        }
    }

    private void choice(int[] usual, String match) {
        Set<List<Integer>> others = new LinkedHashSet<>();
        boolean optional = false;
        Set<String> wordings = Wordings.of(match).orElseGet(() -> {
            System.err.println("beyond the reader of wordings: " + match);
            return Set.of(String.valueOf(Wordings.GAP));
        });
        if (wordings.stream().anyMatch(wording -> wording.strip().equals(String.valueOf(Wordings.GAP)))) {
            gap(Template.NAME, usual.length > 6 ? 16 : NAME_WORDS);
            return;
        }
        for (String wording : wordings) {
            List<Integer> elements = elements(wording);
            optional |= elements.isEmpty();
            if (!elements.isEmpty()
                    && !elements.equals(Arrays.stream(usual).boxed().toList())) {
                others.add(elements);
            }
        }
        if (others.isEmpty() && !optional) {
            Arrays.stream(usual).forEach(code::add);
            return;
        }
        code.add(Template.begin(choices.size()));
        Arrays.stream(usual).forEach(code::add);
        int[][] alternatives = others.stream()
                .map(elements -> elements.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        choices.add(new Template.Choice(code.size(), optional || usual.length == 0, alternatives));
        code.add(Template.end());
    }

    private List<Integer> elements(String wording) {
        List<Integer> elements = new ArrayList<>();
        String[] pieces = wording.split(String.valueOf(Wordings.GAP), -1);
        for (int p = 0; p < pieces.length; p++) {
            if (p > 0) {
                elements.add(Template.gap(Template.NAME, NAME_WORDS));
            }
            Arrays.stream(plain(pieces[p])).forEach(elements::add);
        }
        return elements;
    }

    private int[] plain(String text) {
        Tokens tokens = PlainText.learn(text, vocabulary);
        return IntStream.range(0, tokens.size())
                .filter(t -> !tokens.is(t, Tokens.LINK))
                .map(tokens::id)
                .toArray();
    }

    private void words(String text) {
        Tokens tokens = PlainText.learn(text, vocabulary);
        int statement = 0;
        boolean broken = text.substring(tokens.size() > 0 ? tokens.end(tokens.size() - 1) : 0)
                .contains("\n");
        for (int t = 0; t < tokens.size(); t++) {
            boolean lineStart = t > 0
                    ? tokens.is(t, Tokens.LINE_START)
                    : freshLine || text.substring(0, tokens.start(0)).contains("\n");
            if (lineStart && tokens.is(t, Tokens.COPYRIGHT)) {
                statement = PlainText.statementEnd(tokens, t);
                gap(Template.COPYRIGHT, COPYRIGHT_WORDS);
            }
            if (t < statement) {
                continue;
            }
            if (lineStart && tokens.is(t, Tokens.LABEL)) {
                gap(Template.LABEL, 20);
            } else if (!tokens.is(t, Tokens.LINK)) {
                code.add(tokens.id(t));
            }
        }
        freshLine = broken || (freshLine && tokens.size() == 0);
    }

    private void gap(int kind, int maximum) {
        int gap = Template.gap(kind, maximum);
        if (code.isEmpty() || code.get(code.size() - 1) != gap) {
            code.add(gap);
        }
    }
}
