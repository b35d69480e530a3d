package org.openmodels.licenses.identify.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.openmodels.licenses.internal.matching.PlainText;
import org.openmodels.licenses.internal.matching.Tokens;
import org.openmodels.licenses.internal.matching.Vocabulary;

/** Collects the names by which texts mention licenses; the first license to take a name keeps it. */
final class Names {

    /** Names that are no one's full title: {@code name=id}. */
    private static final String[] COMMON = {
        "MIT license=MIT",
        "github com facebookresearch llama blob main license=LicenseRef-llama-2",
        "MIT licensed=MIT",
        "MIT License=MIT",
        "under the MIT=MIT",
        "Apache 2.0=Apache-2.0",
        "Apache License 2.0=Apache-2.0",
        "Apache License Version 2.0=Apache-2.0",
        "Apache-2.0=Apache-2.0",
        "Apache 2 license=Apache-2.0",
        "Apache2=Apache-2.0",
        "apache org licenses LICENSE 2 0=Apache-2.0",
        "opensource org licenses MIT=MIT",
        "BSD license=BSD-3-Clause",
        "3-clause BSD=BSD-3-Clause",
        "BSD 3-Clause=BSD-3-Clause",
        "New BSD=BSD-3-Clause",
        "Eclipse Distribution License=BSD-3-Clause",
        "2-clause BSD=BSD-2-Clause",
        "BSD 2-Clause=BSD-2-Clause",
        "Simplified BSD=BSD-2-Clause",
        "MPL2=MPL-2.0",
        "MPL 2=MPL-2.0",
        "MPL 2.0=MPL-2.0",
        "Mozilla Public License 2.0=MPL-2.0",
        "Mozilla Public License Version 2.0=MPL-2.0",
        "mozilla org MPL 2 0=MPL-2.0",
        "GPLv2=GPL-2.0",
        "GPLv3=GPL-3.0",
        "GPL v2=GPL-2.0",
        "GPL v3=GPL-3.0",
        "GPL 2.0=GPL-2.0",
        "GPL 3.0=GPL-3.0",
        "GPL-2=GPL-2.0",
        "GPL-3=GPL-3.0",
        "LGPLv2.1=LGPL-2.1",
        "LGPL 2.1=LGPL-2.1",
        "LGPL 2.1-or-later=LGPL-2.1-or-later",
        "LGPLv3=LGPL-3.0",
        "LGPL 3.0=LGPL-3.0",
        "AGPLv3=AGPL-3.0",
        "AGPL 3.0=AGPL-3.0",
        "GNU General Public License version 2=GPL-2.0",
        "GNU General Public License version 3=GPL-3.0",
        "GNU General Public License v2=GPL-2.0",
        "GNU General Public License v3=GPL-3.0",
        "GNU Affero General Public License version 3=AGPL-3.0",
        "GNU Lesser General Public License version 2.1=LGPL-2.1",
        "GNU Lesser General Public License version 3=LGPL-3.0",
        "ISC license=ISC",
        "zlib license=Zlib",
        "Unlicense=Unlicense",
        "CC0 1.0=CC0-1.0",
        "creativecommons org publicdomain zero 1 0=CC0-1.0",
        "Boost Software License=BSL-1.0",
        "Eclipse Public License 2.0=EPL-2.0",
        "Eclipse Public License 1.0=EPL-1.0",
        "Eclipse Public License v 2.0=EPL-2.0",
        "Eclipse Public License v 1.0=EPL-1.0"
    };

    private static final List<String> ATTRIBUTIONS = List.of("by", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd");

    private final Vocabulary vocabulary;
    private final TreeMap<String, String> idByName = new TreeMap<>();

    Names(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String pair : COMMON) {
            int equals = pair.indexOf('=');
            add(pair.substring(0, equals), pair.substring(equals + 1));
        }
        for (String version : List.of("1.0", "2.0", "2.5", "3.0", "4.0")) {
            for (String attribution : ATTRIBUTIONS) {
                String id = "CC-" + attribution.toUpperCase(java.util.Locale.ROOT) + "-" + version;
                add("creativecommons org licenses " + attribution + " " + version, id);
                add("CC " + attribution + " " + version, id);
                add(spelledOut(attribution) + " " + version, id);
            }
        }
    }

    private static String spelledOut(String attribution) {
        return "Creative Commons "
                + attribution
                        .replace("by", "Attribution")
                        .replace("sa", "ShareAlike")
                        .replace("nc", "NonCommercial")
                        .replace("nd", "NoDerivatives");
    }

    void addSpdx(String id, String title) {
        add(title, id);
        add("SPDX License Identifier " + id, id);
        add("SPDX " + id, id);
        add(id + " license", id);
        add("license " + id, id);
        if (words(id).length >= 3) {
            add(id, id);
        }
    }

    void addText(String id, String name, String title) {
        String plain = title.replaceAll("\\(.*?\\)", " ").trim();
        if (words(plain).length >= 3) {
            add(plain, id);
        }
        add(name + " license", id);
        add(name + " community license", id);
        add("SPDX License Identifier " + id, id);
    }

    void add(String name, String id) {
        StringBuilder key = new StringBuilder();
        for (int word : words(name)) {
            key.append((char) word);
        }
        if (key.length() > 0) {
            idByName.putIfAbsent(key.toString(), id);
        }
    }

    private int[] words(String name) {
        Tokens tokens = PlainText.learn(name, vocabulary);
        int[] ids = new int[tokens.size()];
        for (int t = 0; t < ids.length; t++) {
            ids[t] = tokens.id(t);
        }
        return ids;
    }

    List<String> ids() {
        return new ArrayList<>(idByName.values());
    }

    List<int[]> sequences() {
        return idByName.keySet().stream().map(key -> key.chars().toArray()).toList();
    }
}
