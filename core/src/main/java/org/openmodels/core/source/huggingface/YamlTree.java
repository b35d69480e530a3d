package org.openmodels.core.source.huggingface;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 (core schema) into {@link Node}s without ever throwing on content. Aliases are shared, not copied, and
 * count as what they stand for, so that a bomb of aliases is too big and nothing else. After a fault reading goes on with
 * the next line that begins a key at the margin.
 */
final class YamlTree {

    static final int MAX_LENGTH = 8 << 20;
    private static final int MAX_RESTARTS = 20;
    private static final int MAX_ALIASES = 1_000;
    private static final int MAX_NUMBER_LENGTH = 40;
    private static final int MIN_BUFFER = 1024;

    /** The engine copies what it has of a long scalar at every read: so few reads, whatever the length. */
    private static final int READS = 16;

    private static final ScalarResolver SCHEMA = new CoreSchema().getScalarResolver();

    private final String text;
    private final int lineOffset;
    private final List<Diagnostic> diagnostics;
    private final TreeBuilder tree;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final List<Optional<Anchor>> openAnchors = new ArrayList<>();
    private int ignored;
    private int aliases;
    private int faultLine = -1;

    private YamlTree(String text, int lineOffset, List<Diagnostic> diagnostics) {
        this.text = text;
        this.lineOffset = lineOffset;
        this.diagnostics = diagnostics;
        this.tree = new TreeBuilder("yaml", diagnostics);
    }

    /**
     * Reads one document; null when nothing could be read.
     *
     * @param restart whether to go on after a fault
     */
    static @Nullable Node read(String text, int lineOffset, boolean restart, List<Diagnostic> diagnostics) {
        Node first = null;
        int line = 0;
        int at = 0;
        for (int i = 0; i <= MAX_RESTARTS && at >= 0; i++) {
            YamlTree part = new YamlTree(text.substring(at), lineOffset + line, diagnostics);
            Node node = part.run();
            first = first == null ? node : join(first, node, diagnostics);
            if (part.faultLine < 0 || !restart) {
                return first;
            }
            int skip = Math.max(1, part.faultLine);
            int next = nextKey(text, at, skip);
            line += lines(text, at, next);
            at = next;
        }
        return first;
    }

    private static Node join(Node first, @Nullable Node next, List<Diagnostic> diagnostics) {
        if (!(first instanceof Node.Fields a) || !(next instanceof Node.Fields b)) {
            return first;
        }
        Set<String> known = new HashSet<>();
        a.fields().forEach(field -> known.add(field.key()));
        for (Node.Field field : b.fields()) {
            if (known.contains(field.key())) {
                diagnostics.add(TreeBuilder.duplicate("yaml", field.key()).at(field.line(), field.column()));
            }
        }
        List<Node.Field> all = new ArrayList<>(a.fields());
        all.addAll(b.fields());
        return new Node.Fields(List.copyOf(all), a.line(), a.column(), a.weight() + b.weight());
    }

    /** Returns the offset of the first line, at least {@code skip} lines down, that begins a key at the margin; or -1. */
    private static int nextKey(String text, int from, int skip) {
        int at = from;
        int passed = 0;
        while (at >= 0 && at < text.length()) {
            if (passed >= skip && beginsKey(text, at)) {
                return at;
            }
            int end = text.indexOf('\n', at);
            at = end < 0 ? -1 : end + 1;
            passed++;
        }
        return -1;
    }

    private static boolean beginsKey(String text, int at) {
        int i = at;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > at && i < text.length() && text.charAt(i) == ':' && text.charAt(at) != '-';
    }

    private static int lines(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        return count;
    }

    private @Nullable Node run() {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MAX_LENGTH)
                .setMaxAliasesForCollections(MAX_ALIASES)
                .setParseComments(false)
                .setBufferSize(Math.max(MIN_BUFFER, text.length() / READS))
                .build();
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            boolean more = true;
            while (more && events.hasNext()) {
                more = accept(events.next());
            }
        } catch (MarkedYamlEngineException e) {
            fault(e.getProblem(), e.getProblemMark());
        } catch (YamlEngineException e) {
            fault(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), Optional.empty());
        }
        return tree.finish();
    }

    private void fault(@Nullable String problem, Optional<Mark> mark) {
        Diagnostic fault = Diagnostic.error(
                "yaml.syntax", "the front matter must be YAML: " + TreeBuilder.shorten(String.valueOf(problem)));
        faultLine = mark.map(Mark::getLine).orElse(0);
        diagnostics.add(mark.isEmpty() ? fault.at(lineOffset + 1, 1) : fault.at(line(mark), column(mark)));
    }

    /** Takes one event; false to stop. */
    private boolean accept(Event event) {
        int line = line(event.getStartMark());
        int column = column(event.getStartMark());
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event, line, column);
            case MappingStart, SequenceStart -> open(event, line, column);
            case MappingEnd, SequenceEnd -> close();
            case Alias -> alias((AliasEvent) event, line, column);
            case DocumentEnd -> false;
            default -> true;
        };
    }

    private boolean open(Event event, int line, int column) {
        if (ignored > 0 || tree.expectsKey()) {
            if (ignored++ == 0) {
                diagnostics.add(Diagnostic.warning("yaml.odd-key", "a key must be a scalar; it is ignored")
                        .at(line, column));
            }
            return ignored < TreeBuilder.MAX_DEPTH || tree.tooDeep(line, column);
        }
        openAnchors.add(((NodeEvent) event).getAnchor());
        return tree.open(event.getEventId() == Event.ID.MappingStart, line, column);
    }

    private boolean close() {
        if (ignored > 0) {
            if (--ignored == 0) {
                tree.key("?", 1, 1);
            }
            return true;
        }
        Node node = tree.close();
        openAnchors.remove(openAnchors.size() - 1).ifPresent(anchor -> anchors.put(anchor, node));
        return true;
    }

    private boolean scalar(ScalarEvent event, int line, int column) {
        if (ignored > 0) {
            return true;
        }
        if (tree.expectsKey()) {
            tree.key(event.getValue(), line, column);
            return true;
        }
        Node node = new Node.Scalar(event.getValue(), value(event), line, column);
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        return tree.add(node);
    }

    private boolean alias(AliasEvent event, int line, int column) {
        Node target = anchors.get(event.getAlias());
        if (ignored > 0) {
            return true;
        }
        if (target == null || ++aliases > MAX_ALIASES) {
            String why = target == null ? "names no anchor before it" : "is one of more than " + MAX_ALIASES;
            diagnostics.add(
                    Diagnostic.warning("yaml.alias", "alias '" + event.getAlias() + "' " + why + "; it is ignored")
                            .at(line, column));
            target = new Node.Scalar("", null, line, column);
        }
        if (tree.expectsKey()) {
            tree.key(target instanceof Node.Scalar s ? s.text() : "?", line, column);
            return true;
        }
        return tree.add(target);
    }

    private static @Nullable Object value(ScalarEvent event) {
        String text = event.getValue();
        if (!event.isPlain() || event.getTag().isPresent()) {
            return text;
        }
        Tag tag = SCHEMA.resolve(text, true);
        if (tag.equals(Tag.NULL)) {
            return null;
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        boolean number = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
        return number && text.length() <= MAX_NUMBER_LENGTH ? number(text) : text;
    }

    private static Object number(String text) {
        try {
            if (text.startsWith("0x")) {
                return new BigInteger(text.substring(2), 16);
            }
            if (text.startsWith("0o")) {
                return new BigInteger(text.substring(2), 8);
            }
            BigDecimal number = new BigDecimal(text);
            boolean whole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
            return whole && text.length() < 19 ? (Object) number.longValueExact() : number;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private int line(Optional<Mark> mark) {
        return lineOffset + mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Optional<Mark> mark) {
        return mark.map(YamlTree::utf16Column).orElse(0) + 1;
    }

    /** Counts UTF-16 units to the mark: the engine counts code points. */
    private static int utf16Column(Mark mark) {
        int[] buffer = mark.getBuffer();
        int column = mark.getColumn();
        int wide = 0;
        for (int i = 1; i <= column; i++) {
            int at = mark.getPointer() - i;
            if (at >= 0 && at < buffer.length && Character.isSupplementaryCodePoint(buffer[at])) {
                wide++;
            }
        }
        return column + wide;
    }
}
