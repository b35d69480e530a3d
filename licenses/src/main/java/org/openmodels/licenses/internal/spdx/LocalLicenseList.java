package org.openmodels.licenses.internal.spdx;

/** Keeps the SPDX library from fetching the license list over the network. */
final class LocalLicenseList {
    private static final String PROPERTY = "org.spdx.useJARLicenseInfoOnly";

    private LocalLicenseList() {}

    /** Lets the library read the list in its jar, unless the user has set it otherwise. The library knows no other switch. */
    static void use() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
