package org.openmodels.licenses.bom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.openmodels.core.source.Reading;

@Label("A bill of materials")
@Domain(BomDomain.class)
@Domain(DomainContext.Global.class)
class BillOfMaterialsProperties {

    @Group
    @Label("in any format")
    class InAnyFormat {
        @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("read ∘ write = id, without a remark")
        void roundTrip(@ForAll BillOfMaterials bill, @ForAll BomFormat format) {
            Reading<BillOfMaterials> reading = BillOfMaterials.read(bill.write(format));
            assertEquals(bill, reading.valueOrNull());
            assertEquals(List.of(), reading.diagnostics());
        }

        @Property(tries = 12, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
        @Label("is what the schema and the library of the format accept")
        void isValid(@ForAll BillOfMaterials bill, @ForAll BomFormat format) {
            String document = bill.write(format);
            assertEquals(List.of(), FormatCheck.objections(format, document), document);
        }
    }

    @Group
    @Label("when damaged")
    class WhenDamaged {
        private final String[] documents = new String[BomFormat.values().length];

        @Property(tries = 300, shrinking = ShrinkingMode.OFF)
        @Label("gives a bill or the reason why not, and never fails")
        void total(@ForAll BomFormat format, @ForAll long seed) {
            StringBuilder text = new StringBuilder(document(format));
            Random random = new Random(seed);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(60));
                String piece = text.substring(from, to);
                text.replace(from, to, random.nextBoolean() ? "" : piece + piece);
            }
            Reading<BillOfMaterials> reading = BillOfMaterials.read(text.toString());
            assertTrue(reading.value().isPresent() || reading.hasErrors(), text::toString);
        }

        @Property(tries = 200)
        @Label("or any text at all: gives a bill or the reason why not")
        void anyText(@ForAll String text) {
            Reading<BillOfMaterials> reading = BillOfMaterials.read(text);
            assertEquals(null, reading.valueOrNull());
            assertNotEquals(List.of(), reading.diagnostics());
        }

        private String document(BomFormat format) {
            if (documents[format.ordinal()] == null) {
                documents[format.ordinal()] = BomDomainSamples.BILL.write(format);
            }
            return documents[format.ordinal()];
        }
    }
}
