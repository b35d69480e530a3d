package org.openmodels.core.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openmodels.core.source.Confidence;
import org.openmodels.core.source.Source;

@DisplayName("A model size")
class ModelSizeTest {

    private static final Source SOURCE = new Source("https://example.org/card", null, Confidence.HIGH);

    private static SizeFigure billions(long count) {
        return new SizeFigure(ParameterCount.ofBillions(count), SOURCE);
    }

    @Test
    @DisplayName("of a dense model is active as a whole")
    void dense() {
        ModelSize size = new ModelSize(billions(8), null, null, null, Architecture.DENSE);
        assertEquals(Optional.of(billions(8)), size.figure(SizeBasis.ACTIVE));
        assertEquals("8B", size.toString());
    }

    @Test
    @DisplayName("infers neither active parameters of a mixture nor an effective size")
    void nothingInferred() {
        ModelSize size = new ModelSize(
                billions(46), null, null, null, new Architecture.MixtureOfExperts(8, ParameterCount.ofBillions(7), 2));
        assertEquals(Optional.empty(), size.figure(SizeBasis.ACTIVE));
        assertEquals(Optional.empty(), size.figure(SizeBasis.EFFECTIVE));
        assertTrue(size.isMixtureOfExperts());
    }

    @Test
    @DisplayName("prints the label that fits its figures")
    void labels() {
        Architecture moe = new Architecture.MixtureOfExperts(null, null, null);
        assertEquals("235B-A22B", new ModelSize(billions(235), billions(22), null, null, moe).toString());
        assertEquals("E4B", new ModelSize(billions(8), null, billions(4), null, Architecture.DENSE).toString());
        assertEquals("undisclosed", ModelSize.UNDISCLOSED.toString());
    }

    @Test
    @DisplayName("has no more active or effective parameters than it has in total")
    void bounded() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> new ModelSize(billions(8), billions(9), null, null, Architecture.UNDISCLOSED));
        assertEquals("active parameters must not exceed the total 8B: 9B", e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new ModelSize(billions(8), null, billions(9), null, Architecture.UNDISCLOSED));
    }

    @Test
    @DisplayName("may store more than it has, for draft heads are stored too")
    void stored() {
        ModelSize size = new ModelSize(billions(671), billions(37), null, billions(685), Architecture.UNDISCLOSED);
        assertEquals(Optional.of(ParameterCount.ofBillions(685)), size.count(SizeBasis.STORED));
    }
}
