package org.openmodels.examples;

import java.io.PrintStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.openmodels.core.catalog.ModelCatalog;
import org.openmodels.licenses.advice.Advisor;

/** Statements from a page, compiled as they stand with every exported package imported, and run. */
final class Snippet {
    private static final List<String> JDK = List.of(
            "java.io", "java.math", "java.nio.charset", "java.nio.file", "java.time", "java.util", "java.util.stream");

    private Snippet() {}

    /** Runs statements; files are those of the folder, and what they print goes to the stream. */
    static void run(String statements, Path folder, PrintStream out) throws Exception {
        compile(statements.replace("System.out.", "out.").replace("Path.of(", "folder.resolve("), "", folder);
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, Snippet.class.getClassLoader())) {
            loader.loadClass("PageSnippet")
                    .getMethod("run", Path.class, PrintStream.class)
                    .invoke(null, folder, out);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError("the code of the page must run:\n" + statements, thrown.getCause());
        }
    }

    /** Compiles statements, in the sight of fields that they take as given. */
    static void compile(String statements, String fields, Path folder) {
        String source = imports() + "public final class PageSnippet {\n" + fields
                + "\npublic static void run(Path folder, PrintStream out) throws Exception {\n" + statements + "\n}}";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///PageSnippet.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        boolean fine = compiler.getTask(
                        null,
                        compiler.getStandardFileManager(faults, Locale.ROOT, StandardCharsets.UTF_8),
                        faults,
                        options,
                        null,
                        List.of(file))
                .call();
        if (!fine) {
            throw new AssertionError("the code of the page must compile: "
                    + faults.getDiagnostics().stream()
                            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                            .map(d -> d.getMessage(Locale.ROOT))
                            .toList()
                    + "\n" + source);
        }
    }

    private static String imports() {
        return Stream.concat(JDK.stream(), exported())
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
    }

    /** What the two modules export, found on the class path too. */
    private static Stream<String> exported() {
        return Stream.of(ModelCatalog.class, Advisor.class)
                .map(type -> Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .flatMap(place -> ModuleFinder.of(place).findAll().stream())
                .flatMap(module -> module.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .sorted();
    }
}
