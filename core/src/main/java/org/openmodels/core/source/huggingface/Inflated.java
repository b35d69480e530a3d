package org.openmodels.core.source.huggingface;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of a gzip stream; a bomb, which grows as no text does, fails before it costs much. */
final class Inflated extends FilterInputStream {
    /** Records of the Hub grow some tenfold, the same small record over and over a hundredfold, zeros a thousandfold. */
    private static final long MOST_TIMES = 500;

    private static final long ANYWAY = 64L << 20;

    private final Counted packed;
    private long grown;

    private Inflated(Counted packed) throws IOException {
        super(new GZIPInputStream(packed, 1 << 16));
        this.packed = packed;
    }

    /** Returns the stream as it is, or what it inflates to where its first bytes are those of gzip. */
    static InputStream orPlain(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, 2);
        byte[] magic = in.readNBytes(2);
        in.unread(magic);
        boolean gzip = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return gzip ? new Inflated(new Counted(in)) : in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        grown += Math.max(0, read);
        if (grown > ANYWAY && grown / MOST_TIMES > packed.read) {
            throw new ZipException("gzip must not grow more than " + MOST_TIMES + " times: " + packed.read
                    + " bytes have become " + grown);
        }
        return read;
    }

    /** Counts the bytes that were read. */
    private static final class Counted extends FilterInputStream {
        private long read;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            read += Math.max(0, n);
            return n;
        }
    }
}
