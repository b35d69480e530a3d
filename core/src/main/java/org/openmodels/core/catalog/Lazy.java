package org.openmodels.core.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed on first use, at most once, by whichever thread comes first. */
final class Lazy<T> {

    private @Nullable Supplier<T> supplier;
    private volatile @Nullable T value;

    Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    static <T> Lazy<T> of(T value) {
        return new Lazy<>(() -> value);
    }

    T get() {
        T known = value;
        return known != null ? known : compute();
    }

    private synchronized T compute() {
        T known = value;
        Supplier<T> pending = supplier;
        if (known == null && pending != null) {
            known = pending.get();
            value = known;
            supplier = null;
        }
        if (known == null) {
            throw new IllegalStateException("lazy value must not be null");
        }
        return known;
    }
}
