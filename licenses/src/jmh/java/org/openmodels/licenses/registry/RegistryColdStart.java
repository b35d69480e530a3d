package org.openmodels.licenses.registry;

/** Prints how long the registry takes in a fresh virtual machine, from nothing to the first answer. */
public final class RegistryColdStart {

    private RegistryColdStart() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        long wall = System.nanoTime();
        LicenseRegistry registry = LicenseRegistry.bundled();
        String id = registry.find("llama3.1").orElseThrow().id();
        wall = System.nanoTime() - wall;
        System.out.printf("%s after %.1f ms%n", id, wall / 1e6);
        System.out.println("entries: " + registry.entries().size());
    }
}
