package org.openmodels.licenses.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that are understood without a registry, loaded when first asked for. */
final class StandardNames implements IdNormalizer {
    static final StandardNames INSTANCE = new StandardNames();

    /** An expression, then the names that mean it, in the form of {@link #compact}. */
    private static final String NAMES = """
            MIT = mit expat mitexpat
            MIT-0 = mit0
            Apache-1.1 = apache11 asl11 apachesoftware11
            Apache-2.0 = apache2 apache20 asl2 asl20 apachesoftware2 apachesoftware20
            0BSD = 0bsd bsd0 bsd0clause zeroclausebsd
            BSD-2-Clause = bsd2 bsd2clause 2clausebsd simplifiedbsd
            BSD-3-Clause = bsd3 bsd3clause 3clausebsd newbsd modifiedbsd revisedbsd
            BSD-4-Clause = bsd4 bsd4clause 4clausebsd
            BSL-1.0 = bsl10 boost boost1 boost10 boostsoftware boostsoftware1 boostsoftware10
            ISC = isc
            Zlib = zlib
            Unlicense = unlicense
            WTFPL = wtfpl
            CC0-1.0 = cc0 cc01 cc010
            CC-BY-3.0 = ccby3 ccby30
            CC-BY-4.0 = ccby4 ccby40
            CC-BY-SA-3.0 = ccbysa3 ccbysa30
            CC-BY-SA-4.0 = ccbysa4 ccbysa40
            CC-BY-ND-4.0 = ccbynd4 ccbynd40
            CC-BY-NC-4.0 = ccbync4 ccbync40
            CC-BY-NC-SA-4.0 = ccbyncsa4 ccbyncsa40
            CC-BY-NC-ND-4.0 = ccbyncnd4 ccbyncnd40
            MPL-1.1 = mpl11 mozilla11
            MPL-2.0 = mpl2 mpl20 mozilla2 mozilla20
            EPL-1.0 = epl1 epl10 eclipse1 eclipse10
            EPL-2.0 = epl2 epl20 eclipse2 eclipse20
            EUPL-1.2 = eupl12
            Artistic-2.0 = artistic2 artistic20
            OFL-1.1 = ofl11
            AGPL-3.0 = agpl3 agpl30 gnuagpl3 gnuagpl30 gnuafferogeneral3 gnuafferogeneral30
            GPL-1.0 = gpl1 gpl10 gnugpl1 gnugpl10
            GPL-2.0 = gpl2 gpl20 gnugpl2 gnugpl20 gnugeneral2 gnugeneral20
            GPL-3.0 = gpl3 gpl30 gnugpl3 gnugpl30 gnugeneral3 gnugeneral30
            LGPL-2.0 = lgpl2 lgpl20 gnulgpl2 gnulgpl20
            LGPL-2.1 = lgpl21 gnulgpl21 gnulessergeneral21
            LGPL-3.0 = lgpl3 lgpl30 gnulgpl3 gnulgpl30 gnulessergeneral3 gnulessergeneral30
            AGPL-3.0-only = agpl3only agpl30only
            GPL-2.0-only = gpl2only gpl20only
            GPL-3.0-only = gpl3only gpl30only
            LGPL-2.1-only = lgpl21only
            LGPL-3.0-only = lgpl3only lgpl30only
            AGPL-3.0-or-later = agpl3orlater agpl30orlater
            GPL-2.0-or-later = gpl2orlater gpl20orlater
            GPL-3.0-or-later = gpl3orlater gpl30orlater
            LGPL-2.1-or-later = lgpl21orlater
            LGPL-3.0-or-later = lgpl3orlater lgpl30orlater
            """;

    /** Deprecated ids and the expressions that the SPDX list names instead; those without one are not here. */
    private static final String SUCCESSORS = """
            AGPL-1.0+ = AGPL-1.0-or-later
            AGPL-3.0+ = AGPL-3.0-or-later
            BSD-2-Clause-NetBSD = BSD-2-Clause
            GFDL-1.1+ = GFDL-1.1-or-later
            GFDL-1.2+ = GFDL-1.2-or-later
            GFDL-1.3+ = GFDL-1.3-or-later
            GPL-1.0+ = GPL-1.0-or-later
            GPL-2.0+ = GPL-2.0-or-later
            GPL-2.0-with-GCC-exception = GPL-2.0-only WITH GCC-exception-2.0
            GPL-2.0-with-autoconf-exception = GPL-2.0-only WITH Autoconf-exception-2.0
            GPL-2.0-with-bison-exception = GPL-2.0-only WITH Bison-exception-2.2
            GPL-2.0-with-classpath-exception = GPL-2.0-only WITH Classpath-exception-2.0
            GPL-2.0-with-font-exception = GPL-2.0-only WITH Font-exception-2.0
            GPL-3.0+ = GPL-3.0-or-later
            GPL-3.0-with-GCC-exception = GPL-3.0-only WITH GCC-exception-3.1
            GPL-3.0-with-autoconf-exception = GPL-3.0-only WITH Autoconf-exception-3.0
            LGPL-2.0+ = LGPL-2.0-or-later
            LGPL-2.1+ = LGPL-2.1-or-later
            LGPL-3.0+ = LGPL-3.0-or-later
            StandardML-NJ = SMLNJ
            bzip2-1.0.5 = bzip2-1.0.6
            eCos-2.0 = GPL-2.0-or-later WITH eCos-exception-2.0
            wxWindows = LGPL-2.0-or-later WITH WxWindows-exception-3.1
            """;

    private static final String ADDITIONS = """
            Autoconf-exception-2.0 = autoconfexception20
            Autoconf-exception-3.0 = autoconfexception30
            Bison-exception-2.2 = bisonexception22
            Classpath-exception-2.0 = classpathexception20 classpathexception2 classpathexception
            Font-exception-2.0 = fontexception20
            GCC-exception-2.0 = gccexception20
            GCC-exception-3.1 = gccexception31
            Linux-syscall-note = linuxsyscallnote
            LLVM-exception = llvmexception
            """;

    private static final Set<String> EMPTY_WORDS = Set.of("the", "license", "licence", "version", "public");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> successors = new HashMap<>();
    private final Map<String, String> additions = new HashMap<>();

    private StandardNames() {
        NAMES.lines().map(line -> line.split("[ =]+")).forEach(words -> {
            names.put(Ids.fold(words[0]), words[0]);
            for (int i = 1; i < words.length; i++) {
                names.put(words[i], words[0]);
            }
        });
        SUCCESSORS
                .lines()
                .map(line -> line.split(" = ", 2))
                .forEach(pair -> successors.put(Ids.fold(pair[0]), pair[1]));
        ADDITIONS.lines().map(line -> line.split("[ =]+")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                additions.put(words[i], words[0]);
            }
        });
    }

    @Override
    public Optional<LicenseExpression> normalize(String name) {
        if (name.length() > 100) {
            return Optional.empty();
        }
        String folded = Ids.fold(name);
        String found = successors.get(folded);
        if (found == null && folded.endsWith("+")) {
            found = later(names.get(compact(folded.substring(0, folded.length() - 1))));
        } else if (found == null) {
            found = names.get(compact(folded));
        }
        return Optional.ofNullable(found).map(LicenseExpression::parse);
    }

    private @org.jspecify.annotations.Nullable String later(@org.jspecify.annotations.Nullable String id) {
        return id == null ? null : successors.getOrDefault(Ids.fold(id + "+"), id + "+");
    }

    @Override
    public Optional<Addition> normalizeAddition(String name) {
        return name.length() > 100
                ? Optional.empty()
                : Optional.ofNullable(additions.get(compact(Ids.fold(name)))).map(Addition.Listed::new);
    }

    /** Returns a name without punctuation, empty words and the v before a number: "the apache license v2.0": apache20. */
    private static String compact(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !Character.isLetterOrDigit(folded.charAt(i))) {
                append(folded.substring(start, i), out);
                start = i + 1;
            }
        }
        for (int i = out.length() - 2; i > 0; i--) {
            if (out.charAt(i) == 'v' && isDigit(out.charAt(i + 1))) {
                out.deleteCharAt(i);
            }
        }
        return out.toString();
    }

    private static void append(String word, StringBuilder out) {
        if (!EMPTY_WORDS.contains(word)) {
            out.append(word);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
