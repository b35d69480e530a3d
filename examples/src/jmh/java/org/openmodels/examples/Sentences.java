package org.openmodels.examples;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first sentences of the comments of suites and benchmarks, by their full names: what a row of the table means. */
final class Sentences {
    private final Map<String, String> sentences = new HashMap<>();

    private Sentences() {}

    /** Reads the suites of all modules below a folder. */
    static Sentences below(Path root) throws IOException {
        Sentences all = new Sentences();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, null, null, files.getJavaFileObjectsFromPaths(suites(root)));
            DocTrees comments = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                all.new Reader(comments).scan(unit, unit.getPackageName() + ".");
            }
        }
        return all;
    }

    private static List<Path> suites(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            List<Path> folders = modules.map(module -> module.resolve("src/jmh/java"))
                    .filter(Files::isDirectory)
                    .toList();
            List<Path> suites = new java.util.ArrayList<>();
            for (Path folder : folders) {
                try (Stream<Path> walk = Files.walk(folder)) {
                    walk.filter(file -> file.toString().endsWith(".java")).forEach(suites::add);
                }
            }
            return suites;
        }
    }

    /** Returns what is said of a class or method; empty where nothing is. */
    Optional<String> of(String name) {
        return Optional.ofNullable(sentences.get(name));
    }

    /** Goes through a file with the name of what is around. */
    private final class Reader extends TreePathScanner<Void, String> {
        private final DocTrees comments;

        Reader(DocTrees comments) {
            this.comments = comments;
        }

        @Override
        public Void visitClass(ClassTree type, String around) {
            String name = around + type.getSimpleName();
            note(name);
            for (Tree member : type.getMembers()) {
                scan(member, name + ".");
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, String around) {
            note(around + method.getName());
            return null;
        }

        private void note(String name) {
            DocCommentTree comment = comments.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                String sentence = comment.getFirstSentence().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining())
                        .replaceAll("\\s+", " ");
                sentences.put(name, sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence);
            }
        }
    }
}
