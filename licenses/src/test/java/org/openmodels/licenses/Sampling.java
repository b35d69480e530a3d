package org.openmodels.licenses;

import net.jqwik.api.FromData;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the seed of the system property {@code openmodels.seed} and at most the tries of
 * {@code openmodels.tries}, so that the many runs of a mutation test are short and try the same samples. Tables are tried whole.
 */
public class Sampling implements AroundPropertyHook {
    private static final String SEED = System.getProperty("openmodels.seed", "");
    private static final int MOST = Integer.getInteger("openmodels.tries", Integer.MAX_VALUE);

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (!SEED.isEmpty()) {
            attributes.setSeed(SEED);
        }
        boolean isTable = context.targetMethod().isAnnotationPresent(FromData.class);
        if (!isTable && MOST < attributes.tries().orElse(Integer.MAX_VALUE)) {
            attributes.setTries(MOST);
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
