package org.openmodels.licenses.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openmodels.core.source.huggingface.CardLicense;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.core.source.huggingface.ModelCardReader;
import org.openmodels.licenses.registry.Resolution.Status;

/** Prints how the licenses of Hub records and cards resolve: the share of each status and what stays open. */
public final class Survey {

    private final LicenseResolver resolver = new LicenseResolver(LicenseRegistry.bundled());
    private final Map<Status, Integer> statuses = new TreeMap<>();
    private final Map<String, Integer> open = new TreeMap<>();

    private Survey() {}

    /** Reads the records (first argument) and the cards (second argument). */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Survey hub = new Survey();
        try (HubRecordReader records = HubRecordReader.open(Path.of(args[0]))) {
            records.forEachRemaining(
                    r -> r.value().ifPresent(v -> hub.add(v.card().license(), LicenseStatement.of(v))));
        }
        System.out.printf("records, %d ms%n", (System.nanoTime() - start) / 1_000_000);
        hub.print();
        Survey cards = new Survey();
        for (Path card : cards(Path.of(args[1]))) {
            ModelCardReader.read(card)
                    .value()
                    .ifPresent(v -> cards.add(
                            v.data().license(), LicenseStatement.of(v.data().license())));
        }
        System.out.println("cards");
        cards.print();
    }

    static List<Path> cards(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    private void add(CardLicense license, LicenseStatement statement) {
        Resolution resolution = resolver.resolve(statement);
        statuses.merge(resolution.status(), 1, Integer::sum);
        if (resolution.status() != Status.RESOLVED
                && resolution.status() != Status.FAMILY
                && resolution.status() != Status.ABSENT) {
            String key = resolution.status() + " " + license.key() + "=" + license.values() + " name=" + license.name()
                    + " link=" + license.link() + " " + resolution.candidates();
            open.merge(key, 1, Integer::sum);
        }
    }

    private void print() {
        System.out.println(statuses);
        open.forEach((what, count) -> System.out.println(count + " " + what));
    }
}
