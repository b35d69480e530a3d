package org.openmodels.licenses.bom;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.catalog.Model;
import org.openmodels.core.source.Reading;
import org.openmodels.licenses.advice.Advisor;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SingleLicense;
import org.openmodels.licenses.expression.SpecialIdentifier;
import org.openmodels.licenses.registry.LicenseStatement;

/**
 * What a model consists of and is under: the model, what it was made from, their licenses.
 *
 * <p>{@code BillOfMaterials.of(Advisor.bundled(), model, Instant.parse("2026-11-25T00:00:00Z")).write(BomFormat.SPDX_3)} is a
 * document that the tools of SPDX read; {@link #read} takes it back. For a bill with ids and texts as the formats admit them,
 * {@code read(write(bill, format))} is the bill again, in every format.
 *
 * <p>Traits of a model have these names where they are known: {@code parameters.total}, {@code .active}, {@code .effective},
 * {@code .stored}, {@code architecture}, {@code context.tokens}, {@code training.tokens}, {@code knowledge.cutoff}, {@code
 * inputs}, {@code outputs}, {@code access}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param created when the bill was made, in whole seconds; null where a bill that was read does not tell
 * @param dataVersion the version of the data it was made from; empty where a bill does not tell
 * @param models the subject first, then the others by id
 * @param licenses the licenses outside the SPDX list that the models refer to, by id
 */
public record BillOfMaterials(
        @Nullable Instant created, String dataVersion, List<BomModel> models, List<BomLicense> licenses)
        implements Serializable {

    /** Checks that there is a model and ids are unique, adds ancestors of which only the id is known, and sorts. */
    public BillOfMaterials {
        Objects.requireNonNull(dataVersion, "dataVersion");
        created = created == null ? null : created.truncatedTo(ChronoUnit.SECONDS);
        if (models.isEmpty()) {
            throw new IllegalArgumentException("a bill of materials must have a model");
        }
        models = sorted(models);
        requireUnique(models.stream().map(BomModel::id).toList());
        requireUnique(licenses.stream().map(BomLicense::id).toList());
        licenses = used(models, licenses);
    }

    /** The entries that the models refer to; one that nobody has stated says no more than its id. */
    private static List<BomLicense> used(List<BomModel> models, List<BomLicense> stated) {
        Map<String, BomLicense> entries = new HashMap<>();
        stated.forEach(license -> entries.put(license.id(), license));
        Map<String, BomLicense> used = new TreeMap<>();
        for (BomModel model : models) {
            for (LicenseExpression expression : List.of(model.declared(), model.concluded())) {
                for (SingleLicense license : expression.licenses()) {
                    if (license.base() instanceof SingleLicense.Reference reference
                            && reference.documentOrNull() == null) {
                        String id = reference.toString();
                        used.put(id, entries.getOrDefault(id, new BomLicense(id, id, List.of())));
                    }
                }
            }
        }
        return List.copyOf(used.values());
    }

    private static List<BomModel> sorted(List<BomModel> models) {
        List<BomModel> others = new ArrayList<>(models.subList(1, models.size()));
        Set<String> known = new HashSet<>();
        models.forEach(model -> known.add(model.id()));
        for (BomModel model : models) {
            for (BomModel.Ancestor ancestor : model.ancestors()) {
                if (known.add(ancestor.id())) {
                    others.add(BomModel.bare(ancestor.id()));
                }
            }
        }
        others.sort(Comparator.comparing(BomModel::id));
        others.add(0, models.get(0));
        return List.copyOf(others);
    }

    private static void requireUnique(List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("ids must be unique: " + id);
            }
        }
    }

    /** Returns the bill of a model and of what it was made from, as far as the catalog knows. */
    public static BillOfMaterials of(Advisor advisor, Model model, Instant created) {
        return new Gathering(advisor).bill(model, created);
    }

    /**
     * Reads the models of a bill in any of the formats, told apart by their marks; other components are passed over. Reading
     * is total: whatever cannot be read is a remark, and without a model there is no value.
     */
    public static Reading<BillOfMaterials> read(String json) {
        return BomReading.read(json);
    }

    /**
     * Writes the bill as JSON text, the same bytes for the same bill.
     *
     * @throws IllegalStateException when the bill has no date
     * @throws NoClassDefFoundError when the library of the format is not on the class path
     */
    public String write(BomFormat format) {
        if (created == null) {
            throw new IllegalStateException("a bill of materials must have a date to be written");
        }
        return switch (format) {
            case SPDX_3 -> SpdxWriting.spdx3(this, created);
            case SPDX_2_3 -> SpdxWriting.spdx23(this, created);
            case CYCLONEDX -> new CycloneDxWriting(this, created).text();
        };
    }

    /** Returns the model that the bill is about. */
    public BomModel subject() {
        return models.get(0);
    }

    /** Returns the model with an id. */
    public Optional<BomModel> model(String id) {
        return models.stream().filter(m -> m.id().equals(id)).findFirst();
    }

    /** Returns the entry of a license by its id. */
    public Optional<BomLicense> license(String id) {
        return licenses.stream().filter(l -> l.id().equals(id)).findFirst();
    }

    /**
     * Returns what the bill states about a model's license, for the resolver: the declared expression, or else the concluded,
     * or the name of a license that nobody could tell.
     */
    public LicenseStatement statement(BomModel model) {
        LicenseExpression stated =
                model.declared() == SpecialIdentifier.NOASSERTION ? model.concluded() : model.declared();
        LicenseStatement statement = LicenseStatement.NONE.withRepository(model.repository());
        if (stated == SpecialIdentifier.NOASSERTION) {
            return statement;
        }
        Optional<BomLicense> unresolved = license(stated.toString()).filter(BomLicense::isUnresolved);
        return unresolved
                .map(l -> statement
                        .withName(l.title())
                        .withLink(
                                l.references().isEmpty() ? null : l.references().get(0)))
                .orElseGet(() -> statement.withExpression(stated.toString()));
    }
}
