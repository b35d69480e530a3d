package org.openmodels.licenses.registry;

import java.lang.management.ManagementFactory;

/** Prints how long the registry takes in a fresh virtual machine, from nothing to the first answer. */
public final class RegistryColdStart {

    private RegistryColdStart() {}

    /** Takes no arguments. */
    public static void main(String[] args) {
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        LicenseRegistry registry = LicenseRegistry.bundled();
        String id = registry.find("llama3.1").orElseThrow().id();
        wall = System.nanoTime() - wall;
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
        System.out.printf("%s after %.1f ms, %.1f ms of them on the processor%n", id, wall / 1e6, cpu / 1e6);
        System.out.println("entries: " + registry.entries().size());
    }
}
