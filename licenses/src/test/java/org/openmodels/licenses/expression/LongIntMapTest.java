package org.openmodels.licenses.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongIntMapTest {
    @Test
    void itHoldsWhatAHashMapHolds() {
        Random random = new Random(1);
        LongIntMap map = new LongIntMap();
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(9_000) * (1L << random.nextInt(3) * 20);
            assertEquals(expected.getOrDefault(key, LongIntMap.ABSENT), map.get(key));
            map.put(key, i);
            expected.put(key, i);
            assertEquals(i, map.get(key));
        }
        expected.forEach((key, value) -> assertEquals(value, map.get(key)));
        assertEquals(LongIntMap.ABSENT, map.get(Long.MAX_VALUE));
    }
}
