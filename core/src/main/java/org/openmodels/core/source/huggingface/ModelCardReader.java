package org.openmodels.core.source.huggingface;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;
import org.openmodels.core.source.Reading;
import org.openmodels.core.source.Remarks;

/**
 * Reads model and dataset cards: Markdown with YAML front matter between two lines of {@code ---}.
 *
 * <p>{@code ModelCardReader.read("---\nlanguage: no\nlicense: mit\n---\n")} has the language {@code no} (Norwegian: YAML 1.2)
 * and the license {@code mit}.
 *
 * <p>Total: no content throws. A byte order mark, CRLF, blank lines and HTML comments before the fence, a missing closing
 * fence (the metadata ends at the first blank line or heading), tabs, duplicate keys (the last counts), misspelt keys and
 * values of a wrong type are read as far as possible, each with a diagnostic. Bounded: 8 Mi characters of metadata, 64
 * levels, 500,000 values, 1,000 aliases, 1,000 remarks.
 */
public final class ModelCardReader {

    /** Cards longer than this are cut. */
    static final int MAX_BYTES = 16 << 20;

    private ModelCardReader() {}

    /** Reads the card in a UTF-8 file; malformed bytes become U+FFFD. Throws only when the file cannot be read. */
    public static Reading<ModelCard> read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** Reads the card in a UTF-8 stream, which stays open. Throws only when the stream fails. */
    public static Reading<ModelCard> read(InputStream in) throws IOException {
        return read(decode(in.readNBytes(MAX_BYTES)));
    }

    /** Reads a card. */
    public static Reading<ModelCard> read(CharSequence card) {
        List<Diagnostic> diagnostics = new Remarks();
        String text = Printable.of(card.toString(), diagnostics);
        FrontMatter front = FrontMatter.find(text, diagnostics);
        if (front == null) {
            return new Reading<>(new ModelCard(CardData.NONE, false, text), diagnostics);
        }
        CardData data = data(front, diagnostics);
        return new Reading<>(new ModelCard(data, true, text.substring(front.bodyStart())), diagnostics);
    }

    private static CardData data(FrontMatter front, List<Diagnostic> diagnostics) {
        if (front.yaml().length() > YamlTree.MAX_LENGTH) {
            diagnostics.add(Diagnostic.error(
                            "card.too-long",
                            "front matter must not exceed " + YamlTree.MAX_LENGTH + " characters, and has "
                                    + front.yaml().length())
                    .at(front.line() + 1, 1));
            return CardData.NONE;
        }
        Node root = YamlTree.read(front.yaml(), front.line(), front.closed(), diagnostics);
        return data(root, front, diagnostics);
    }

    private static CardData data(@Nullable Node root, FrontMatter front, List<Diagnostic> diagnostics) {
        if (root instanceof Node.Fields fields) {
            return CardData.of(new FieldReader(fields, diagnostics));
        }
        if (root != null) {
            diagnostics.add(
                    Diagnostic.error("card.not-a-mapping", "front matter must be a mapping, and is " + Node.kind(root))
                            .at(front.line() + 1, 1));
        }
        return CardData.NONE;
    }

    private static String decode(byte[] bytes) {
        Charset charset = StandardCharsets.UTF_8;
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            charset = StandardCharsets.UTF_16BE;
        } else if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            charset = StandardCharsets.UTF_16LE;
        }
        return charset.decode(ByteBuffer.wrap(bytes)).toString();
    }
}
