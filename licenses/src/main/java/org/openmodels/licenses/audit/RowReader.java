package org.openmodels.licenses.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.lineage.HubLineage;
import org.openmodels.core.lineage.Relation;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.huggingface.BaseModels;
import org.openmodels.core.source.huggingface.CardData;
import org.openmodels.core.source.huggingface.CardLicense;
import org.openmodels.core.source.huggingface.HubRecord;
import org.openmodels.core.source.huggingface.HubRecordReader;
import org.openmodels.core.source.huggingface.ModelCard;
import org.openmodels.core.source.huggingface.ModelCardReader;
import org.openmodels.licenses.registry.LicenseResolver;
import org.openmodels.licenses.registry.LicenseStatement;

/** Reads lines into rows; equal statements are resolved once, as far as the bounded memory of them goes. Thread-safe. */
final class RowReader {
    private static final int MAX_REMEMBERED = 100_000;

    /** Ten times what the Hub admits; the table of ids bears no longer ones. */
    private static final int MAX_ID = 1_000;

    private final LicenseResolver resolver;
    private final ConcurrentMap<LicenseStatement, Licensed> remembered = new ConcurrentHashMap<>();

    RowReader(LicenseResolver resolver) {
        this.resolver = resolver;
    }

    Row read(Piece piece) {
        byte[] json = piece.json;
        if (json == null) {
            return new Row.Unreadable(Objects.requireNonNull(piece.fault, "a piece has bytes or a fault"));
        }
        Reading<HubRecord> reading = HubRecordReader.read(new String(json, StandardCharsets.UTF_8));
        Diagnostic fault = fault(reading);
        HubRecord found = reading.valueOrNull();
        if (fault != null || found == null) {
            Diagnostic why = fault == null ? Diagnostic.error("hub.not-a-record", "a line must be a record") : fault;
            int below = Math.max(0, why.line() - 1);
            int column = Math.max(1, why.column()) + (below == 0 ? piece.column - 1 : 0);
            return new Row.Unreadable(why.at(piece.line + below, column));
        }
        if (found.id().length() > MAX_ID) {
            return new Row.Unreadable(Diagnostic.error("hub.long-id", "an id must not exceed " + MAX_ID + " characters")
                    .at(piece.line, piece.column));
        }
        return row(found);
    }

    private static @Nullable Diagnostic fault(Reading<?> reading) {
        for (Diagnostic d : reading.diagnostics()) {
            if (d.severity() == Diagnostic.Severity.ERROR
                    && (d.code().startsWith("json.") || d.code().startsWith("hub."))) {
                return d;
            }
        }
        return null;
    }

    private Row row(HubRecord found) {
        BaseModels bases = found.baseModels();
        Optional<Relation> stated = HubLineage.relation(found);
        return row(
                found.id(),
                LicenseStatement.of(found),
                found.card(),
                stated.or(() -> HubLineage.inferred(found.card())).orElse(null),
                HubLineage.inferred(found)
                        .or(() -> HubLineage.inferred(found.card()))
                        .orElse(null),
                bases == null ? List.of() : bases.models());
    }

    Row card(String id, String text) {
        Reading<ModelCard> reading = ModelCardReader.read(text);
        ModelCard card = reading.valueOrNull();
        CardData data = card == null ? CardData.NONE : card.data();
        Relation relation = HubLineage.inferred(data).orElse(null);
        return row(id, LicenseStatement.of(data.license()), data, relation, relation, List.of());
    }

    private Row row(
            String id,
            LicenseStatement statement,
            CardData card,
            @Nullable Relation relation,
            @Nullable Relation inferred,
            List<String> bases) {
        CardLicense license = card.license();
        boolean unnamed = license.values().equals(List.of("other")) && license.name() == null && license.link() == null;
        return new Row.Model(
                id,
                licensed(statement),
                declared(license),
                unnamed,
                relation,
                inferred,
                ids(bases),
                ids(card.baseModels()));
    }

    private static List<String> ids(List<String> bases) {
        return bases.stream().allMatch(base -> base.length() <= MAX_ID)
                ? bases
                : bases.stream().filter(base -> base.length() <= MAX_ID).toList();
    }

    /** The license word for word, under the key spelt right; of {@code other} its name too. */
    private static @Nullable String declared(CardLicense license) {
        if (license.values().isEmpty() || !license.isSpeltRight()) {
            return null;
        }
        String value =
                license.list() ? license.values().toString() : license.values().get(0);
        return value.equals("other") && license.name() != null ? "other:" + license.name() : value;
    }

    /** Only a relative link needs the repository; without it equal statements are equal. */
    private Licensed licensed(LicenseStatement statement) {
        String link = statement.link();
        boolean relative = link != null && link.indexOf("://") < 0 && link.indexOf('/') < 0;
        LicenseStatement key = relative ? statement : statement.withRepository(null);
        Licensed known = remembered.get(key);
        if (known == null) {
            known = Licensed.of(resolver.resolve(key));
            if (remembered.size() < MAX_REMEMBERED) {
                remembered.put(key, known);
            }
        }
        return known;
    }
}
