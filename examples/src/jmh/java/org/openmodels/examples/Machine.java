package org.openmodels.examples;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Where and on what a measurement is made.
 *
 * @param date the day
 * @param processor the number of processors and what they are
 * @param memoryGiB the memory
 * @param system the operating system
 * @param java the virtual machine
 * @param commit the state of the sources; empty where that is not known
 * @param load the load of the machine at the start, a process that always runs counting 1; negative where that is not known
 * @param records which Hub records are read
 */
record Machine(
        LocalDate date,
        String processor,
        long memoryGiB,
        String system,
        String java,
        String commit,
        double load,
        String records) {

    static Machine here(Path root) {
        var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Path hub = Path.of(System.getProperty("openmodels.shared", "../shared"), "data/hub/hub-models-4167.jsonl.gz");
        return new Machine(
                LocalDate.now(),
                bean.getAvailableProcessors() + " × " + model(),
                Math.round(bean.getTotalMemorySize() / (double) (1 << 30)),
                bean.getName() + " " + bean.getArch(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                commit(root),
                bean.getSystemLoadAverage(),
                Files.exists(hub) ? "4,167 of the Hub" : "4,167 made up");
    }

    private static String model() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8)) {
                if (line.toLowerCase(Locale.ROOT).startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        } catch (IOException elsewhere) {
            return "processor";
        }
        return "processor";
    }

    private static String commit(Path root) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                    .directory(root.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException withoutGit) {
            return "";
        }
    }
}
