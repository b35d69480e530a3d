package org.openmodels.licenses.terms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The compact file of all terms: a pool of texts, an index of ids, and each license on its own, read when asked for.
 *
 * <p>Layout, in the numbers of {@link Wire}: count of texts, the length of each, the texts in UTF-8; count of licenses, for
 * each the place of its id and its length; the licenses.
 */
final class KnowledgeFile {
    private final byte[] bytes;
    private final int[] textStarts;
    private final @Nullable String[] pool;
    private final String[] ids;
    private final int[] starts;

    /** Opens a file. */
    KnowledgeFile(byte[] bytes) {
        this.bytes = bytes;
        Wire.In in = new Wire.In(bytes, new int[0], new String[0], 0);
        this.textStarts = starts(in);
        this.pool = new String[textStarts.length - 1];
        Wire.In index = in(textStarts[pool.length]);
        int count = (int) index.number(0);
        this.ids = new String[count];
        int[] lengths = new int[count];
        for (int i = 0; i < count; i++) {
            ids[i] = index.needText(null);
            lengths[i] = (int) index.number(0);
        }
        this.starts = sums(lengths, index.at());
    }

    private static int[] starts(Wire.In in) {
        int[] lengths = new int[(int) in.number(0)];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = (int) in.number(0);
        }
        return sums(lengths, in.at());
    }

    private static int[] sums(int[] lengths, int start) {
        int[] starts = new int[lengths.length + 1];
        starts[0] = start;
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
        return starts;
    }

    private Wire.In in(int at) {
        return new Wire.In(bytes, textStarts, pool, at);
    }

    /** Returns the number of licenses. */
    int size() {
        return ids.length;
    }

    /** Returns the id of a license. */
    String id(int index) {
        return ids[index];
    }

    /** Reads the terms of a license. */
    LicenseTerms terms(int index) {
        return new TermsWire(in(starts[index])).terms(null);
    }

    /** Writes the file of the licenses given, in their order. */
    static byte[] write(List<LicenseTerms> licenses) {
        Map<String, Integer> pool = new LinkedHashMap<>();
        List<byte[]> blocks = new ArrayList<>();
        for (LicenseTerms terms : licenses) {
            Wire.Out out = new Wire.Out(pool);
            new TermsWire(out).terms(terms);
            blocks.add(out.toByteArray());
        }
        Wire.Out index = new Wire.Out(pool);
        index.number(licenses.size());
        for (int i = 0; i < licenses.size(); i++) {
            index.text(licenses.get(i).id());
            index.number(blocks.get(i).length);
        }
        Wire.Bytes file = new Wire.Bytes();
        file.number(pool.size());
        List<byte[]> texts = new ArrayList<>();
        for (String text : pool.keySet()) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            texts.add(utf8);
            file.number(utf8.length);
        }
        texts.forEach(file::bytes);
        file.bytes(index.toByteArray());
        blocks.forEach(file::bytes);
        return file.toByteArray();
    }
}
