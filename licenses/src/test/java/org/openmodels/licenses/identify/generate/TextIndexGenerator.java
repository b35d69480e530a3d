package org.openmodels.licenses.identify.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmodels.licenses.internal.matching.Finding;
import org.openmodels.licenses.internal.matching.IndexFormat;
import org.openmodels.licenses.internal.matching.PlainText;
import org.openmodels.licenses.internal.matching.Template;
import org.openmodels.licenses.internal.matching.TextIndex;
import org.openmodels.licenses.internal.matching.TextMatcher;
import org.openmodels.licenses.internal.matching.Tokenizer;
import org.openmodels.licenses.internal.matching.Tokens;
import org.openmodels.licenses.internal.matching.Vocabulary;
import org.openmodels.licenses.internal.matching.WordHash;

/**
 * Makes the bundled index of license texts from the SPDX list and the folder of texts.
 *
 * <p>Texts with equal templates are indexed once; -only and -or-later of the GNU licenses under the id of their family. Where the
 * SPDX template does not accept the list's own text, the text is indexed beside it. A folder text that holds nearly all of an
 * SPDX text is a known variant of it.
 */
public final class TextIndexGenerator {

    /** Where the index stands in the module. */
    public static final String RESOURCE = "src/main/resources/org/openmodels/licenses/identify/license-texts.bin";

    private static final Pattern GNU =
            Pattern.compile("((?:A|L)?GPL-\\d\\.\\d|GFDL-\\d\\.\\d)(?:-(?:no-)?invariants)?(?:-only|-or-later|\\+)?");

    private final Vocabulary vocabulary = new Vocabulary(16_000);
    private final List<TextSources.Spdx> spdx = TextSources.spdx();
    private final List<TextSources.Folder> folder;
    private List<Template> templates = new ArrayList<>();

    private TextIndexGenerator(Path shared) {
        folder = TextSources.folder(shared);
    }

    /** Writes the index: arguments are the file and the folder that holds {@code corpus}. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        byte[] bytes = generate(Path.of(arguments[1]));
        Files.write(file, bytes);
        System.out.println(file + ": " + bytes.length + " bytes");
    }

    /** Returns the bytes of the index. */
    public static byte[] generate(Path shared) throws IOException {
        IndexFormat.Parts parts = new TextIndexGenerator(shared).parts();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndexFormat.write(parts, out);
        return out.toByteArray();
    }

    private IndexFormat.Parts parts() {
        List<IndexFormat.Variant> variants = variants();
        texts();
        headers();
        addOwnTexts();
        int list = templates.size();
        for (TextSources.Folder text : folder) {
            templates.add(PlainText.compile(text.id(), Template.Kind.LICENSE, text.text(), vocabulary));
        }
        Names names = names();
        bases(list);
        return new IndexFormat.Parts(vocabulary, variants, templates, names.ids(), names.sequences());
    }

    /** Makes the spelling variants, before any text is read, so that no variant gets an id of its own. */
    private List<IndexFormat.Variant> variants() {
        List<IndexFormat.Variant> variants = new ArrayList<>();
        for (String pair : Spelling.PAIRS) {
            String usual = pair.substring(pair.indexOf('=') + 1);
            int id = vocabulary.add(WordHash.of(usual), usual.length());
            int hash = WordHash.of(pair.substring(0, pair.indexOf('=')));
            vocabulary.alias(hash, id);
            variants.add(new IndexFormat.Variant(hash, id));
        }
        return variants;
    }

    private void texts() {
        Map<String, Template> byShape = new LinkedHashMap<>();
        List<TextSources.Spdx> preferred = new ArrayList<>(spdx);
        preferred.sort(Comparator.comparing(TextSources.Spdx::deprecated).thenComparing(TextSources.Spdx::id));
        for (TextSources.Spdx text : preferred) {
            Template.Kind kind = text.exception() ? Template.Kind.EXCEPTION : Template.Kind.LICENSE;
            Template template = SpdxTemplate.compile(family(text.id()), kind, text.template(), vocabulary);
            Template same = byShape.putIfAbsent(shape(template), template);
            if (same != null && !same.id().equals(template.id())) {
                System.err.println("same text: " + same.id() + " and " + text.id());
            }
        }
        templates.addAll(byShape.values());
    }

    private void headers() {
        Map<String, Template> byShape = new LinkedHashMap<>();
        for (TextSources.Spdx text : spdx) {
            if (!text.header().isBlank() && !text.deprecated()) {
                Template template = SpdxTemplate.compile(text.id(), Template.Kind.HEADER, text.header(), vocabulary);
                if (template.words() >= 12) {
                    byShape.putIfAbsent(shape(template), template);
                }
            }
        }
        templates.addAll(byShape.values());
    }

    private static String shape(Template template) {
        StringBuilder shape = new StringBuilder(Arrays.toString(template.code()));
        for (Template.Choice choice : template.choices()) {
            shape.append(choice.end()).append(choice.optional()).append(Arrays.deepToString(choice.alternatives()));
        }
        return shape.toString();
    }

    /** Returns the id under which a text is indexed: that of the family where the text alone does not tell the member. */
    public static String family(String id) {
        Matcher gnu = GNU.matcher(id);
        return gnu.matches() ? gnu.group(1) : id;
    }

    private void addOwnTexts() {
        TextIndex index = index(List.of(), List.of());
        Map<String, Template> added = new LinkedHashMap<>();
        for (TextSources.Spdx text : spdx) {
            String id = family(text.id());
            List<Finding> findings = TextMatcher.match(Tokenizer.tokenize(text.text(), vocabulary), index)
                    .findings();
            boolean itself =
                    findings.stream().anyMatch(f -> f.strength() == Finding.Strength.EXACT && f.id().equals(id));
            if (!itself && !added.containsKey(id)) {
                System.err.println("own text beside the template: " + text.id() + " "
                        + findings.stream()
                                .map(f -> f.id() + " " + f.strength() + " " + f.edits())
                                .toList());
                Template.Kind kind = text.exception() ? Template.Kind.EXCEPTION : Template.Kind.LICENSE;
                added.put(id, PlainText.compile(id, kind, text.text(), vocabulary));
            }
        }
        templates.addAll(added.values());
    }

    private TextIndex index(List<String> nameIds, List<int[]> nameWords) {
        return TextIndex.of(new IndexFormat.Parts(vocabulary, List.of(), templates, nameIds, nameWords));
    }

    /** Marks the folder texts that hold nearly all of an SPDX text. */
    private void bases(int list) {
        List<Template> all = templates;
        templates = all.subList(0, list);
        TextIndex index = index(List.of(), List.of());
        List<Template> based = new ArrayList<>(all);
        for (int n = list; n < all.size(); n++) {
            Template template = all.get(n);
            Tokens tokens = Tokenizer.tokenize(folder.get(n - list).text(), vocabulary);
            for (Finding finding : TextMatcher.match(tokens, index).findings()) {
                boolean text =
                        finding.strength() == Finding.Strength.EXACT || finding.strength() == Finding.Strength.MODIFIED;
                int missing = finding.edits().stream()
                        .mapToInt(edit -> edit.missing())
                        .sum();
                boolean nearlyAll = missing * 12 <= index.words(finding.template());
                boolean mostOfIt = index.words(finding.template()) * 2 >= template.words();
                if (text && nearlyAll && mostOfIt && !template.id().equals(finding.id())) {
                    System.err.println("variant: " + template.id() + " of " + finding.id());
                    based.set(
                            n,
                            new Template(
                                    template.id(),
                                    template.kind(),
                                    template.code(),
                                    template.choices(),
                                    finding.template()));
                    break;
                }
            }
        }
        templates = based;
    }

    private Names names() {
        Names names = new Names(vocabulary);
        spdx.stream()
                .filter(text -> !text.exception())
                .sorted(Comparator.comparing(TextSources.Spdx::deprecated))
                .forEach(text -> names.addSpdx(text.id(), text.title()));
        List<TextSources.Folder> newestFirst = new ArrayList<>(folder);
        java.util.Collections.reverse(newestFirst);
        for (TextSources.Folder text : newestFirst) {
            names.addText(text.id(), text.name(), text.title());
            if (text.path().endsWith("LICENSE")
                    || text.path().contains("LICENSE.")
                    || text.path().contains("USE_POLICY")) {
                names.add("github com " + text.repository() + " blob main " + text.path(), text.id());
                names.add("github com " + text.repository() + " blob master " + text.path(), text.id());
            }
        }
        return names;
    }
}
