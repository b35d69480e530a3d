package org.openmodels.licenses.identify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openmodels.core.source.Diagnostic;

/**
 * A text read from bytes of unknown encoding, with remarks on what had to be assumed.
 *
 * <p>{@code LicenseText.decode(bytes).text()}: a byte order mark decides; without one UTF-16 is known by its zero bytes, else UTF-8 if
 * it is valid, else Latin-1 with the Windows-1252 signs. Immutable and thread-safe.
 *
 * @param text the decoded text, without a byte order mark
 * @param diagnostics remarks: {@code text.encoding}, {@code text.truncated}, {@code text.binary}
 */
public record LicenseText(String text, List<Diagnostic> diagnostics) implements java.io.Serializable {

    /** The most bytes that are read: 64 MiB. */
    public static final int MAXIMUM_BYTES = 64 << 20;

    /** Copies the remarks. */
    public LicenseText {
        Objects.requireNonNull(text, "text");
        diagnostics = List.copyOf(diagnostics);
    }

    /** Reads a stream to its end, at most {@link #MAXIMUM_BYTES}, and decodes it. The stream stays open. */
    public static LicenseText decode(InputStream in) throws IOException {
        return decode(in.readNBytes(MAXIMUM_BYTES + 1));
    }

    /** Decodes bytes; those behind {@link #MAXIMUM_BYTES} are dropped with a remark. */
    public static LicenseText decode(byte[] bytes) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        int length = Math.min(bytes.length, MAXIMUM_BYTES);
        if (bytes.length > length) {
            diagnostics.add(Diagnostic.error(
                    "text.truncated", "a text must not exceed " + MAXIMUM_BYTES + " bytes: the rest was ignored"));
        }
        String text = text(bytes, length, diagnostics);
        if (text.indexOf('\0') >= 0) {
            diagnostics.add(Diagnostic.warning("text.binary", "a text must not contain NUL: this may be no text"));
        }
        return new LicenseText(text, diagnostics);
    }

    private static String text(byte[] bytes, int length, List<Diagnostic> diagnostics) {
        if (startsWith(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, length - 3, StandardCharsets.UTF_8);
        }
        Charset wide = wide(bytes, length);
        if (wide != null) {
            diagnostics.add(Diagnostic.info("text.encoding", "read as " + wide.name()));
            String text = new String(bytes, 0, length, wide);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        String utf8 = strictUtf8(bytes, length);
        if (utf8 != null) {
            return utf8;
        }
        diagnostics.add(Diagnostic.info("text.encoding", "read as windows-1252: the bytes are not valid UTF-8"));
        return windows1252(bytes, length);
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        for (int n = 0; n < mark.length; n++) {
            if (n >= length || (bytes[n] & 0xFF) != mark[n]) {
                return false;
            }
        }
        return true;
    }

    /** Returns the UTF-16 that a mark, or zero bytes at every other place of the beginning, give away. */
    private static @Nullable Charset wide(byte[] bytes, int length) {
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int looked = Math.min(length, 512) & ~1;
        for (int n = 0; n < looked; n += 2) {
            even += bytes[n] == 0 ? 1 : 0;
            odd += bytes[n + 1] == 0 ? 1 : 0;
        }
        if (looked >= 8 && odd * 2 > looked / 2 && even * 8 < looked) {
            return StandardCharsets.UTF_16LE;
        }
        return looked >= 8 && even * 2 > looked / 2 && odd * 8 < looked ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strictUtf8(byte[] bytes, int length) {
        try {
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return chars.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Latin-1, with quotation marks, dashes and the ellipsis where Windows has them. */
    private static String windows1252(byte[] bytes, int length) {
        char[] chars = new char[length];
        for (int n = 0; n < length; n++) {
            int unit = bytes[n] & 0xFF;
            chars[n] = switch (unit) {
                case 0x91 -> '\u2018';
                case 0x92 -> '\u2019';
                case 0x93 -> '\u201C';
                case 0x94 -> '\u201D';
                case 0x85 -> '\u2026';
                case 0x95 -> '\u2022';
                case 0x96 -> '\u2013';
                case 0x97 -> '\u2014';
                default -> (char) unit;
            };
        }
        return new String(chars);
    }
}
