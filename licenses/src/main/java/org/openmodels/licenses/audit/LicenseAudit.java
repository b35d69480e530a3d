package org.openmodels.licenses.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.openmodels.core.source.Source;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.terms.LicenseKnowledge;

/**
 * Audits the licenses of many models: resolution, classes, lineage and drift along it.
 *
 * <pre>{@code
 * LicenseAudit audit = LicenseAudit.of(new LicenseResolver(LicenseRegistry.bundled()), advisor.knowledge());
 * AuditReport report = audit.records(input, source, finding -> {});
 * report.drift().declaredDifferent();   // 611 for the 4,167 records of 2026-05
 * }</pre>
 *
 * <p>One pass over the input, which may be larger than memory: lines are read by several threads, and a few numbers a model
 * stay, some 100 bytes. Parents are then looked up among them. The same input gives the same report in the same order,
 * whatever the number of threads. Lines that cannot be read are counted and listed, and the rest goes on.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenseAudit {
    private static final int CARDS_A_BATCH = 64;
    private static final int CHARACTERS_A_BATCH = 1 << 21;

    private final LicenseResolver resolver;
    private final LicenseKnowledge knowledge;
    private final Map<String, String> renames;
    private final int threads;
    private final LongConsumer progress;

    private LicenseAudit(
            LicenseResolver resolver,
            LicenseKnowledge knowledge,
            Map<String, String> renames,
            int threads,
            LongConsumer progress) {
        this.resolver = Objects.requireNonNull(resolver, "resolver");
        this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
        this.renames = Map.copyOf(renames);
        this.threads = threads;
        this.progress = progress;
    }

    /** Returns an audit on one thread, over terms that know the registry's families. */
    public static LicenseAudit of(LicenseResolver resolver, LicenseKnowledge knowledge) {
        return new LicenseAudit(resolver, knowledge, Map.of(), 1, records -> {});
    }

    /** Returns this audit with repositories that were renamed, the new name by the old. */
    public LicenseAudit withRenames(Map<String, String> newRenames) {
        return new LicenseAudit(resolver, knowledge, newRenames, threads, progress);
    }

    /** Returns this audit with a number of threads that read, from 1 to 64. */
    public LicenseAudit withThreads(int newThreads) {
        if (newThreads < 1 || newThreads > 64) {
            throw new IllegalArgumentException("threads must be 1 to 64: " + newThreads);
        }
        return new LicenseAudit(resolver, knowledge, renames, newThreads, progress);
    }

    /** Returns this audit with a listener that is told the number of records read so far, by the calling thread. */
    public LicenseAudit withProgress(LongConsumer newProgress) {
        return new LicenseAudit(resolver, knowledge, renames, threads, newProgress);
    }

    /**
     * Audits Hub API records: one JSON object a line, or one array of objects; plain or gzip. The stream is read to its end and
     * not closed. Compressed input that breaks off ends there, which is told among the lines that could not be read.
     *
     * @param source what the input is, for the evidence
     * @param findings is given every finding, in the order of the input
     */
    public AuditReport records(InputStream in, Source source, Consumer<? super AuditFinding> findings)
            throws IOException {
        RowReader reader = new RowReader(resolver);
        Pieces pieces = new Pieces(in);
        return run(source, findings, () -> {
            List<Piece> batch = pieces.next();
            return () -> batch.stream().map(reader::read).toList();
        });
    }

    /**
     * Reads some lines that stand together in an input of Hub API records, one object a line, each without its end. Blank lines
     * count and are passed over; the renames, threads and progress of this audit have no part in it.
     */
    public AuditPart read(Iterator<String> lines) {
        return AuditPart.read(lines, new RowReader(resolver));
    }

    /**
     * Audits an input that was read in parts, wherever that was: the report is the same as of the whole.
     *
     * @param parts the parts in the order of the input
     * @param source what the input is, for the evidence
     * @param findings is given every finding, in the order of the input
     */
    public AuditReport report(Iterable<AuditPart> parts, Source source, Consumer<? super AuditFinding> findings) {
        AuditTable table = table(source);
        int lines = 0;
        for (AuditPart part : parts) {
            part.addTo(table, lines);
            lines += part.lines();
            progress.accept(table.records + table.unreadableCount);
        }
        table.end();
        return new AuditRun(table, knowledge, findings).report();
    }

    private AuditTable table(Source source) {
        AuditTable table = new AuditTable(source);
        renames.forEach(table.graph::rename);
        return table;
    }

    /**
     * Audits model and dataset cards: Markdown with YAML front matter, by the name of the repository or file.
     *
     * @param source what the input is, for the evidence
     * @param findings is given every finding, in the order of the input
     */
    public AuditReport cards(
            Iterator<Map.Entry<String, String>> cards, Source source, Consumer<? super AuditFinding> findings)
            throws IOException {
        RowReader reader = new RowReader(resolver);
        return run(source, findings, () -> {
            List<Map.Entry<String, String>> batch = new ArrayList<>();
            int characters = 0;
            while (batch.size() < CARDS_A_BATCH && characters < CHARACTERS_A_BATCH && cards.hasNext()) {
                Map.Entry<String, String> card = cards.next();
                batch.add(card);
                characters += card.getValue().length();
            }
            return () -> batch.stream()
                    .map(card -> reader.card(card.getKey(), card.getValue()))
                    .toList();
        });
    }

    /** Gives out batches in order. */
    private interface Batches {
        Callable<List<Row>> next() throws IOException;
    }

    private AuditReport run(Source source, Consumer<? super AuditFinding> findings, Batches batches)
            throws IOException {
        AuditTable table = table(source);
        ExecutorService readers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "openmodels-audit");
            thread.setDaemon(true);
            return thread;
        });
        try {
            collect(table, batches, readers);
        } finally {
            readers.shutdownNow();
        }
        table.end();
        return new AuditRun(table, knowledge, findings).report();
    }

    /** Keeps a few batches on the way and takes them in the order of the input; an empty one is the end. */
    private void collect(AuditTable table, Batches batches, ExecutorService readers) throws IOException {
        ArrayDeque<Future<List<Row>>> underWay = new ArrayDeque<>();
        while (true) {
            while (underWay.size() < 2 * threads + 1) {
                underWay.add(readers.submit(batches.next()));
            }
            List<Row> rows = get(underWay.remove());
            if (rows.isEmpty()) {
                return;
            }
            rows.forEach(table::add);
            progress.accept(table.records + table.unreadableCount);
        }
    }

    private static List<Row> get(Future<List<Row>> rows) throws IOException {
        try {
            return rows.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the audit was interrupted");
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
        }
    }
}
