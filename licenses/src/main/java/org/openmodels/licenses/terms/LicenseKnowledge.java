package org.openmodels.licenses.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;

/**
 * The terms of all licenses that are known, by id.
 *
 * <p>{@code LicenseKnowledge.bundled().find("LicenseRef-llama-3.1")} gives the terms of the Llama 3.1 license. A license is
 * read when it is first asked for.
 *
 * <p>A family - a name that several texts share - has as its terms, statement by statement, the tightest of its members'.
 * Which names are families is told by {@link #withFamilies}.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenseKnowledge {
    /** The version of the bundled data: the day of its last change. */
    public static final String DATA_VERSION = "2026-11-25";

    private static final String RESOURCE = "knowledge.bin";

    private final Map<String, Entry> entries;
    private final @Nullable Function<String, List<String>> families;
    private final Map<String, LicenseTerms> combined = new ConcurrentHashMap<>();

    private LicenseKnowledge(Map<String, Entry> entries, @Nullable Function<String, List<String>> families) {
        this.entries = entries;
        this.families = families;
    }

    /** Returns the knowledge that comes with the library, loaded on the first call. */
    public static LicenseKnowledge bundled() {
        return Bundled.KNOWLEDGE;
    }

    /** Returns knowledge of the licenses given and no other; of several with one id the last holds. */
    public static LicenseKnowledge of(Iterable<LicenseTerms> licenses) {
        Map<String, Entry> entries = new TreeMap<>();
        for (LicenseTerms terms : licenses) {
            entries.put(TermsReader.key(terms.id()), new Entry(terms.id(), null, 0, terms));
        }
        return new LicenseKnowledge(entries, null);
    }

    /** Returns this knowledge with families: a function from an id to the ids of its members, empty for a license. */
    public LicenseKnowledge withFamilies(Function<String, List<String>> newFamilies) {
        return new LicenseKnowledge(entries, newFamilies);
    }

    /**
     * Reads terms files of one's own, by file name; a file may extend another or a known license.
     *
     * <p>The value holds every license that is whole; the diagnostics hold all findings at once, each with file, line and
     * column. A description of a known license is allowed and remarked on.
     */
    public Reading<List<LicenseTerms>> read(Map<String, String> files) {
        Reading<List<LicenseTerms>> reading = TermsFiles.read(files, this::license);
        List<Diagnostic> findings = new ArrayList<>(reading.diagnostics());
        List<LicenseTerms> read = reading.value().orElse(List.of());
        for (LicenseTerms terms : read) {
            if (entries.containsKey(TermsReader.key(terms.id()))) {
                findings.add(Diagnostic.info("terms.replaced", "license " + terms.id() + " is described anew"));
            }
        }
        return new Reading<>(read, findings);
    }

    /** Returns this knowledge with the terms of {@link #read} files; a file with an error adds nothing. */
    public Reading<LicenseKnowledge> plus(Map<String, String> files) {
        Reading<List<LicenseTerms>> reading = read(files);
        return new Reading<>(plus(reading.value().orElse(List.of())), reading.diagnostics());
    }

    /** Returns this knowledge with the terms given; those of a known license replace it. */
    public LicenseKnowledge plus(List<LicenseTerms> licenses) {
        Map<String, Entry> all = new TreeMap<>(entries);
        all.putAll(of(licenses).entries);
        return new LicenseKnowledge(all, families);
    }

    /** Finds the terms of a license or family by id, case ignored; empty when nothing is known of it. */
    public Optional<LicenseTerms> find(String id) {
        LicenseTerms terms = license(id);
        if (terms != null) {
            return Optional.of(terms);
        }
        List<String> members = members(id);
        return members.isEmpty()
                ? Optional.empty()
                : Optional.of(combined.computeIfAbsent(id, family -> combine(family, members)));
    }

    /** Returns the terms of a license or family, or terms that state nothing when nothing is known of it. */
    public LicenseTerms findOrNotReviewed(String id) {
        return find(id).orElseGet(() -> LicenseTerms.notReviewed(id));
    }

    /** Returns the ids of a family's members in the order of the data; empty for a license. */
    public List<String> members(String id) {
        return families == null || entries.containsKey(TermsReader.key(id)) ? List.of() : families.apply(id);
    }

    /** Returns the ids of the licenses, families apart, sorted without regard to case. */
    public List<String> ids() {
        return entries.values().stream().map(e -> e.id).toList();
    }

    /** Returns the terms of all licenses, families apart, in the order of {@link #ids()}. */
    public Stream<LicenseTerms> stream() {
        return entries.values().stream().map(Entry::terms);
    }

    /** Returns all licenses in the compact form of the bundled file. */
    public byte[] toByteArray() {
        return KnowledgeFile.write(stream().toList());
    }

    private @Nullable LicenseTerms license(String id) {
        Entry entry = entries.get(TermsReader.key(id));
        return entry == null ? null : entry.terms();
    }

    private LicenseTerms combine(String family, List<String> members) {
        List<LicenseTerms> terms = new ArrayList<>();
        for (String member : members) {
            LicenseTerms known = license(member);
            terms.add(known == null ? LicenseTerms.notReviewed(member) : known);
        }
        return TightestTerms.of(family, terms);
    }

    private static LicenseKnowledge load() {
        KnowledgeFile file;
        try (InputStream in = LicenseKnowledge.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource must be on the class path: " + RESOURCE);
            }
            file = new KnowledgeFile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Entry> entries = new TreeMap<>();
        for (int i = 0; i < file.size(); i++) {
            entries.put(TermsReader.key(file.id(i)), new Entry(file.id(i), file, i, null));
        }
        return new LicenseKnowledge(entries, null);
    }

    /** A license that is read when it is asked for. */
    private static final class Entry {
        private final String id;
        private final @Nullable KnowledgeFile file;
        private final int index;
        private volatile @Nullable LicenseTerms terms;

        Entry(String id, @Nullable KnowledgeFile file, int index, @Nullable LicenseTerms terms) {
            this.id = id;
            this.file = file;
            this.index = index;
            this.terms = terms;
        }

        LicenseTerms terms() {
            LicenseTerms known = terms;
            if (known == null) {
                known = Objects.requireNonNull(file, "a license is in a file or in memory")
                        .terms(index);
                terms = known;
            }
            return known;
        }
    }

    private static final class Bundled {
        static final LicenseKnowledge KNOWLEDGE = load();
    }
}
