package org.openmodels.licenses.internal.matching;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The bundled index as bytes: word hashes and lengths, spelling variants, templates as 16-bit elements, names.
 *
 * <p>Compressed; big-endian. No word and no sentence of a license stands in it.
 */
public final class IndexFormat {

    private static final int MAGIC = 0x4F4D4C32;

    /** What a generator hands over: the parts of an index before it is searchable. */
    public record Parts(
            Vocabulary vocabulary,
            List<Variant> variants,
            List<Template> templates,
            List<String> nameIds,
            List<int[]> nameWords) {}

    /** A spelling variant: the hash of the word, and the id of the word it stands for. */
    public record Variant(int hash, int id) {}

    private IndexFormat() {}

    /** Writes an index; the same parts give the same bytes. */
    public static void write(Parts parts, OutputStream out) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream data = new DataOutputStream(new DeflaterOutputStream(out, deflater))) {
            data.writeInt(MAGIC);
            Vocabulary vocabulary = parts.vocabulary();
            data.writeInt(vocabulary.size());
            for (int id = 0; id < vocabulary.size(); id++) {
                data.writeInt(vocabulary.hashOf(id));
            }
            for (int id = 0; id < vocabulary.size(); id++) {
                data.writeByte(vocabulary.lengthOf(id));
            }
            data.writeInt(parts.variants().size());
            for (Variant variant : parts.variants()) {
                data.writeInt(variant.hash());
                data.writeShort(variant.id());
            }
            data.writeInt(parts.templates().size());
            for (Template template : parts.templates()) {
                writeTemplate(template, data);
            }
            data.writeInt(parts.nameIds().size());
            for (int n = 0; n < parts.nameIds().size(); n++) {
                writeString(parts.nameIds().get(n), data);
                writeElements(parts.nameWords().get(n), data);
            }
        } finally {
            deflater.end();
        }
    }

    private static void writeTemplate(Template template, DataOutputStream data) throws IOException {
        writeString(template.id(), data);
        data.writeByte(template.kind().code());
        data.writeShort(template.base());
        data.writeShort(template.code().length);
        for (short element : template.code()) {
            data.writeShort(element);
        }
        data.writeShort(template.choices().length);
        for (Template.Choice choice : template.choices()) {
            data.writeShort(choice.end());
            data.writeByte(choice.optional() ? 1 : 0);
            data.writeByte(choice.alternatives().length);
            for (int[] alternative : choice.alternatives()) {
                writeElements(alternative, data);
            }
        }
    }

    private static void writeElements(int[] elements, DataOutputStream data) throws IOException {
        data.writeShort(elements.length);
        for (short element : Template.narrow(elements)) {
            data.writeShort(element);
        }
    }

    private static void writeString(String text, DataOutputStream data) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        data.writeByte(bytes.length);
        data.write(bytes);
    }

    /** Reads an index. */
    public static TextIndex read(InputStream in) {
        ByteBuffer data;
        try (InputStream inflated = new InflaterInputStream(in)) {
            data = ByteBuffer.wrap(inflated.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the index of license texts must be readable", e);
        }
        if (data.getInt() != MAGIC) {
            throw new IllegalStateException("the index of license texts must start with its magic number");
        }
        Vocabulary vocabulary = readVocabulary(data);
        int count = data.getInt();
        List<Template> templates = new ArrayList<>(count);
        for (int t = 0; t < count; t++) {
            templates.add(readTemplate(data));
        }
        int names = data.getInt();
        List<String> nameIds = new ArrayList<>(names);
        List<int[]> nameWords = new ArrayList<>(names);
        for (int n = 0; n < names; n++) {
            nameIds.add(readString(data));
            nameWords.add(readElements(data));
        }
        return new TextIndex(vocabulary, templates, NameTable.of(nameIds, nameWords));
    }

    private static Vocabulary readVocabulary(ByteBuffer data) {
        int size = data.getInt();
        Vocabulary vocabulary = new Vocabulary(size);
        int hashes = data.position();
        int lengths = hashes + 4 * size;
        for (int id = 0; id < size; id++) {
            vocabulary.add(data.getInt(hashes + 4 * id), data.get(lengths + id));
        }
        data.position(lengths + size);
        int variants = data.getInt();
        for (int v = 0; v < variants; v++) {
            vocabulary.alias(data.getInt(), data.getShort());
        }
        return vocabulary;
    }

    private static Template readTemplate(ByteBuffer data) {
        String id = readString(data);
        Template.Kind kind = Template.Kind.of(data.get());
        int base = data.getShort();
        short[] code = new short[data.getShort() & 0xFFFF];
        data.asShortBuffer().get(code);
        data.position(data.position() + 2 * code.length);
        Template.Choice[] choices = new Template.Choice[data.getShort()];
        for (int c = 0; c < choices.length; c++) {
            int end = data.getShort() & 0xFFFF;
            boolean optional = data.get() == 1;
            int[][] alternatives = new int[data.get()][];
            for (int a = 0; a < alternatives.length; a++) {
                alternatives[a] = readElements(data);
            }
            choices[c] = new Template.Choice(end, optional, alternatives);
        }
        return new Template(id, kind, code, choices, base);
    }

    private static int[] readElements(ByteBuffer data) {
        int[] elements = new int[data.getShort() & 0xFFFF];
        for (int e = 0; e < elements.length; e++) {
            elements[e] = data.getShort();
        }
        return elements;
    }

    private static String readString(ByteBuffer data) {
        byte[] bytes = new byte[data.get()];
        data.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
