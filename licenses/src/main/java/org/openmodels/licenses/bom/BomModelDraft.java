package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.PartialDate;
import org.openmodels.licenses.expression.LicenseExpression;
import org.openmodels.licenses.expression.SpecialIdentifier;

/** A model of which a reader has read a part. */
final class BomModelDraft {
    final String id;
    final Map<String, String> traits = new TreeMap<>();
    final List<BomMetric> metrics = new ArrayList<>();
    final List<String> restrictions = new ArrayList<>();
    final List<String> notices = new ArrayList<>();
    final List<BomModel.Ancestor> ancestors = new ArrayList<>();
    final List<String> datasets = new ArrayList<>();

    @Nullable
    String version;

    @Nullable
    String supplier;

    @Nullable
    String repository;

    @Nullable
    PartialDate released;

    @Nullable
    String licenseNote;

    LicenseExpression declared = SpecialIdentifier.NOASSERTION;
    LicenseExpression concluded = SpecialIdentifier.NOASSERTION;

    BomModelDraft(String id) {
        this.id = id;
    }

    /** Adds a score, unless its name or value is missing. */
    void metric(@Nullable String key, @Nullable String value) {
        if (key != null && value != null) {
            metrics.add(BomMetric.of(key, value));
        }
    }

    /** Adds a trait; that of the release is no trait. */
    void trait(@Nullable String name, @Nullable String value) {
        if (name == null || value == null) {
            return;
        }
        if (name.equals(SpdxWriting.RELEASED)) {
            released = BomReading.date(value);
        } else {
            traits.put(name, value);
        }
    }

    BomModel model() {
        return new BomModel(
                id,
                version,
                supplier,
                repository,
                released,
                traits,
                metrics,
                declared,
                concluded,
                licenseNote,
                restrictions,
                notices,
                ancestors,
                datasets);
    }
}
