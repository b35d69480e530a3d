package org.openmodels.core.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The JSON form of every type of this library: a mapper that binds them both ways.
 *
 * <p>{@code CatalogJson.mapper().writeValueAsString(ParameterCount.ofBillions(7))} is {@code 7000000000}. Properties are
 * those of the records; what is unknown or empty is left out; dates are ISO 8601 strings; numbers are exact. Reading is
 * bounded (depth 100, numbers of 1,000 digits) and strict: a property that a type does not have is an error.
 *
 * <p>Thread-safe.
 */
public final class CatalogJson {

    private static final Lazy<ObjectMapper> MAPPER = new Lazy<>(CatalogJson::configured);

    private CatalogJson() {}

    /** Returns a new mapper, which the caller may configure further. */
    public static ObjectMapper mapper() {
        return MAPPER.get().copy();
    }

    /** Returns the one mapper; nobody configures it. */
    static ObjectMapper shared() {
        return MAPPER.get();
    }

    private static ObjectMapper configured() {
        SimpleModule dates = new SimpleModule("openmodels");
        dates.addSerializer(LocalDate.class, new DateWriter());
        dates.addDeserializer(LocalDate.class, new DateReader());
        ObjectMapper mapper = JsonMapper.builder(factory())
                .addModule(dates)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        JsonSetter.Value emptyForMissing = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        mapper.configOverride(List.class).setSetterInfo(emptyForMissing);
        mapper.configOverride(Map.class).setSetterInfo(emptyForMissing);
        return mapper;
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(100)
                        .maxNumberLength(1000)
                        // The bundled catalog has some 600,000.
                        .maxTokenCount(20_000_000)
                        .build())
                .build();
    }

    private static final class DateWriter extends StdScalarSerializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1L;

        DateWriter() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(date.toString());
        }
    }

    private static final class DateReader extends StdScalarDeserializer<LocalDate> {
        @Serial
        private static final long serialVersionUID = 1L;

        DateReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getValueAsString("");
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                return (LocalDate)
                        context.handleWeirdStringValue(LocalDate.class, text, "date must be YYYY-MM-DD and exist");
            }
        }
    }
}
