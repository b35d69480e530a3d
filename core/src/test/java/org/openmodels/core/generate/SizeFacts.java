package org.openmodels.core.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmodels.core.size.Architecture;
import org.openmodels.core.size.ModelName;
import org.openmodels.core.size.ModelSize;
import org.openmodels.core.size.ParameterCount;
import org.openmodels.core.size.SizeFigure;
import org.openmodels.core.size.SizeLabel;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

/** Makes the size of a model row: each figure with the source that the notes name. */
final class SizeFacts {

    private static final Pattern TENSORS =
            Pattern.compile("(?:HF safetensors(?: via llmfit)? lists|HF tensors) ([0-9.]+)B");

    private final FactTable.Row row;
    private final Source source;
    private final OtherSources others;
    private final Report report;
    private final String notes;
    private final String id;
    private final Source name;

    SizeFacts(FactTable.Row row, Source source, OtherSources others, Report report) {
        this.row = row;
        this.source = source;
        this.others = others;
        this.report = report;
        this.notes = row.get("notes");
        this.id = row.get("model_id");
        this.name = new Source("the model's name", source.asOf(), Confidence.MEDIUM);
    }

    ModelSize size() {
        Source correction = row.correctedBy("total_params_b");
        if (notes.contains("params source AA") && correction == null) {
            return fromOthers();
        }
        Source from = correction != null ? correction : figureSource();
        SizeFigure total = figure(row.get("total_params_b"), from);
        SizeFigure active = figure(row.get("active_params_b"), from);
        if (label().orElse(null) instanceof SizeLabel.Sparse sparse
                && row.get("architecture").equals("dense")) {
            report.remark("architecture and active size corrected to what the name says", id);
            active = new SizeFigure(sparse.active(), name);
        }
        SizeFigure stored = null;
        SizeFigure stated = labelTotal();
        if (from.equals(name)
                && total != null
                && stated != null
                && !stated.count().equals(total.count())) {
            report.remark("size corrected to what the name says", id + " " + stated.count() + ", not " + total.count());
            total = stated;
        }
        if (notes.contains("params source HF safetensors") && total != null) {
            total = bySum(total);
            stored = total;
            total = notes.contains("undercounts parameters") ? labelTotal() : total;
        }
        Matcher tensors = TENSORS.matcher(notes);
        if (tensors.find()) {
            stored = figure(tensors.group(1), new Source(tensors(), source.asOf(), Confidence.HIGH));
        }
        if (correction != null && stored == null) {
            stored = ofRecord(others.hub.get(row.get("hf_repo").toLowerCase(Locale.ROOT)));
        }
        if (from.equals(name) && countsParameters(stored)) {
            report.remark("size by the tensors rather than the name", id + " " + stored.count());
            total = stored;
        }
        return assemble(total, active, stored, architecture(row.get("architecture")));
    }

    /** The size without the row's own figures: from the Interconnects list, the Hub's tensor counts, the name. */
    ModelSize fromOthers() {
        String repository = row.get("hf_repo").toLowerCase(Locale.ROOT);
        SizeFigure total = null;
        SizeFigure active = null;
        String[] listed = others.parameters.get(repository);
        if (listed != null) {
            Source list = new Source(
                    OtherSources.INTERCONNECTS + " model_parameters.csv",
                    Provenance.day(OtherSources.INTERCONNECTS_DAY),
                    Confidence.HIGH);
            total = figure(listed[1], list);
            active = figure(listed[2], list);
        }
        JsonNode record = others.hub.get(repository);
        SizeFigure stored = ofRecord(record);
        total = total != null ? total : near(stored, record) ? stored : labelTotal();
        SizeLabel label = label().orElse(null);
        if (active == null && label instanceof SizeLabel.Sparse sparse) {
            active = new SizeFigure(sparse.active(), name);
        } else if (active == null && label instanceof SizeLabel.ActiveOfExperts some) {
            active = new SizeFigure(some.active(), name);
        }
        if (total != null || active != null || stored != null) {
            report.remark("size filled from another source", id);
        }
        boolean sparse = active != null && (total == null || !active.count().equals(total.count()));
        return assemble(total, active, stored, sparse ? mixture() : architectureOfLabel(label));
    }

    /** What the Hub's record counts; null where it counts nothing. */
    private SizeFigure ofRecord(JsonNode record) {
        long tensors = record == null ? 0 : tensors(record);
        return tensors == 0
                ? null
                : new SizeFigure(
                        ParameterCount.of(tensors),
                        new Source(
                                "https://huggingface.co/" + row.get("hf_repo") + " safetensors (" + OtherSources.HUB
                                        + ")",
                                Provenance.day(OtherSources.HUB_DAY),
                                Confidence.HIGH));
    }

    private ModelSize assemble(SizeFigure total, SizeFigure active, SizeFigure stored, Architecture architecture) {
        SizeLabel label = label().orElse(null);
        SizeFigure effective =
                label instanceof SizeLabel.Effective stated ? new SizeFigure(stated.effective(), name) : null;
        SizeFigure part = active;
        if (part != null && total != null && part.count().compareTo(total.count()) > 0) {
            report.remark("active size blanked (exceeds the total)", id + " " + part.count() + " of " + total.count());
            part = null;
        }
        boolean dense = architecture instanceof Architecture.Dense;
        if (dense && part != null) {
            if (effective == null && total != null && !part.count().equals(total.count())) {
                report.remark("active size blanked (differs from the total of a dense model)", id);
            }
            part = null;
        }
        if (effective != null && total != null && effective.count().compareTo(total.count()) > 0) {
            report.remark("effective size blanked (exceeds the total)", id);
            effective = null;
        }
        return new ModelSize(total, part, effective, stored, architecture);
    }

    /** The Hub's total where it counts every tensor; the sum by type where that differs, as it does for Gemma 4. */
    private static long tensors(JsonNode record) {
        long total = record.path("safetensors").path("total").asLong();
        long sum = 0;
        for (JsonNode count : record.path("safetensors").path("parameters")) {
            sum += count.asLong();
        }
        return sum > 0 ? sum : total;
    }

    /** A row's figure that repeats the Hub's total, by the sum of the tensors where the two differ. */
    private SizeFigure bySum(SizeFigure total) {
        JsonNode record = others.hub.get(row.get("hf_repo").toLowerCase(Locale.ROOT));
        if (record == null) {
            return total;
        }
        long stated = record.path("safetensors").path("total").asLong();
        long sum = tensors(record);
        boolean repeats = Math.abs(stated - total.count().value()) < 1_000_000;
        if (stated == sum || !repeats) {
            return total;
        }
        report.remark("size corrected to the sum of the tensors", id + " " + ParameterCount.of(sum));
        return new SizeFigure(ParameterCount.of(sum), total.source());
    }

    /**
     * The tensors of a Hub record count the parameters of a dense model where none are packed and the name is near, or
     * rounds them down to whole billions; counts that other tools estimate do not.
     */
    private boolean countsParameters(SizeFigure stored) {
        JsonNode record = others.hub.get(row.get("hf_repo").toLowerCase(Locale.ROOT));
        boolean dense =
                label().filter(label -> !(label instanceof SizeLabel.Total)).isEmpty();
        return stored != null && dense && record != null && tensors(record) > 0 && near(stored, record);
    }

    /** Tensors count the parameters where none are packed and the name is within 30 % or one billion below. */
    private boolean near(SizeFigure stored, JsonNode record) {
        if (stored == null) {
            return false;
        }
        boolean packed = false;
        for (Map.Entry<String, JsonNode> type :
                record.path("safetensors").path("parameters").properties()) {
            packed |= type.getKey().matches("[IU]\\d+.*|F4.*");
        }
        SizeFigure stated = labelTotal();
        if (packed || stated == null) {
            return !packed;
        }
        long more = stored.count().value() - stated.count().value();
        double share = (double) Math.abs(more) / stated.count().value();
        return share <= 0.3 || (more > 0 && more < 1_000_000_000);
    }

    private SizeFigure labelTotal() {
        SizeLabel label = label().orElse(null);
        if (label instanceof SizeLabel.Total plain) {
            return new SizeFigure(plain.total(), name);
        }
        return label instanceof SizeLabel.Sparse sparse ? new SizeFigure(sparse.total(), name) : null;
    }

    private Optional<SizeLabel> label() {
        String text = row.get("hf_repo").isEmpty() ? id : row.get("hf_repo");
        String label = ModelName.parse(text).sizeLabel();
        return label == null ? Optional.empty() : SizeLabel.tryParse(label);
    }

    private Architecture architecture(String text) {
        return switch (text) {
            case "MoE" -> mixture();
            case "dense", "dense (effective params)" ->
                label().filter(SizeLabel.Sparse.class::isInstance).isPresent() ? mixture() : Architecture.DENSE;
            case "" -> architectureOfLabel(label().orElse(null));
            default -> throw new IllegalStateException("no architecture for " + text);
        };
    }

    private Architecture architectureOfLabel(SizeLabel label) {
        return label == null || label instanceof SizeLabel.Total || label instanceof SizeLabel.Effective
                ? Architecture.UNDISCLOSED
                : mixture();
    }

    private Architecture mixture() {
        SizeLabel label = label().orElse(null);
        if (label instanceof SizeLabel.Experts experts) {
            return new Architecture.MixtureOfExperts(experts.experts(), experts.expertSize(), null);
        }
        if (label instanceof SizeLabel.ActiveOfExperts some) {
            return new Architecture.MixtureOfExperts(some.experts(), null, null);
        }
        return new Architecture.MixtureOfExperts(null, null, null);
    }

    private String tensors() {
        return "https://huggingface.co/" + row.get("hf_repo") + " safetensors";
    }

    private Source figureSource() {
        int at = notes.indexOf("params source ");
        if (at < 0) {
            return source;
        }
        String text =
                notes.substring(at + "params source ".length()).split(";", 2)[0].strip();
        if (text.contains("safetensors")) {
            return new Source(
                    tensors() + (text.contains("llmfit") ? " via llmfit" : ""), source.asOf(), Confidence.HIGH);
        }
        if (text.contains("name")) {
            return name;
        }
        if (text.contains("model_parameters.csv")) {
            return new Source(
                    OtherSources.INTERCONNECTS + " model_parameters.csv",
                    Provenance.day(OtherSources.INTERCONNECTS_DAY),
                    Confidence.HIGH);
        }
        return new Source(text, source.asOf(), Confidence.MEDIUM);
    }

    private static SizeFigure figure(String billions, Source from) {
        if (billions.isEmpty()) {
            return null;
        }
        return new SizeFigure(ParameterCount.ofBillions(new BigDecimal(billions)), from);
    }
}
