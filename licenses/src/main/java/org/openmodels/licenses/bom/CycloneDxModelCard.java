package org.openmodels.licenses.bom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.component.ModelCard;
import org.cyclonedx.model.component.data.ComponentData;
import org.cyclonedx.model.component.data.DatasetChoice;
import org.cyclonedx.model.component.modelCard.InputOutputParameter;
import org.cyclonedx.model.component.modelCard.ModelParameters;
import org.cyclonedx.model.component.modelCard.PerformanceMetric;
import org.cyclonedx.model.component.modelCard.QuantitativeAnalysis;
import org.jspecify.annotations.Nullable;

/** Lays the properties of a model out as a CycloneDX model card. */
final class CycloneDxModelCard {
    private CycloneDxModelCard() {}

    static @Nullable ModelCard of(BomModel model) {
        if (model.traits().isEmpty()
                && model.metrics().isEmpty()
                && model.datasets().isEmpty()) {
            return null;
        }
        Map<String, String> traits = new TreeMap<>(model.traits());
        ModelCard card = new ModelCard();
        card.setModelParameters(parameters(model, traits));
        if (!model.metrics().isEmpty()) {
            QuantitativeAnalysis analysis = new QuantitativeAnalysis();
            analysis.setPerformanceMetrics(
                    model.metrics().stream().map(CycloneDxModelCard::metric).toList());
            card.setQuantitativeAnalysis(analysis);
        }
        List<Property> rest = new ArrayList<>();
        traits.forEach((name, value) -> rest.add(CycloneDxWriting.property("trait:" + name, value)));
        card.setProperties(rest);
        return card;
    }

    /** Takes out of the traits what has a field of its own. */
    private static ModelParameters parameters(BomModel model, Map<String, String> traits) {
        ModelParameters parameters = new ModelParameters();
        parameters.setModelArchitecture(traits.remove(SpdxWriting.ARCHITECTURE));
        parameters.setInputs(formats(traits.remove("inputs")));
        parameters.setOutputs(formats(traits.remove("outputs")));
        if (!model.datasets().isEmpty()) {
            parameters.setDatasets(
                    model.datasets().stream().map(CycloneDxModelCard::dataset).toList());
        }
        return parameters;
    }

    private static @Nullable List<InputOutputParameter> formats(@Nullable String modalities) {
        if (modalities == null) {
            return null;
        }
        List<InputOutputParameter> formats = new ArrayList<>();
        for (String modality : modalities.split(", ", -1)) {
            InputOutputParameter parameter = new InputOutputParameter();
            parameter.setFormat(modality);
            formats.add(parameter);
        }
        return formats;
    }

    private static DatasetChoice dataset(String name) {
        ComponentData data = new ComponentData();
        data.setType(ComponentData.ComponentDataType.DATASET);
        data.setName(name);
        DatasetChoice choice = new DatasetChoice();
        choice.setComponentData(data);
        return choice;
    }

    private static PerformanceMetric metric(BomMetric metric) {
        PerformanceMetric performance = new PerformanceMetric();
        performance.setType(metric.benchmark());
        performance.setValue(metric.value());
        performance.setSlice(metric.conditions().isEmpty() ? null : metric.conditions());
        return performance;
    }
}
