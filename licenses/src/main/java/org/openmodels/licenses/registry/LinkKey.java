package org.openmodels.licenses.registry;

/**
 * The comparable form of a link to a license: host and path, without what does not name the text.
 *
 * <p>The rules, exactly. Lower-cased without a locale; scheme, {@code www.}, query, fragment and a trailing slash are
 * dropped; {@code %20} is a space; a file name loses {@code .html}, {@code .htm}, {@code .txt}, {@code .md}, {@code .pdf},
 * {@code .php} or {@code .json}. On github.com, huggingface.co and raw.githubusercontent.com the revision is taken out of
 * the path; on huggingface.co a file called {@code license} stands for the
 * repository; the page of a repository itself keeps a slash at its end, so that it is not taken for its license.
 *
 * <p>{@code https://huggingface.co/Qwen/Qwen2.5-72B/blob/main/LICENSE} is {@code huggingface.co/qwen/qwen2.5-72b}.
 *
 * @param key host and path
 * @param revision the branch, tag or commit in the link, lower case; empty where it names none
 */
record LinkKey(String key, String revision) {

    static final int MAX_LENGTH = 2000;

    private static final String[] SUFFIXES = {".html", ".htm", ".txt", ".md", ".pdf", ".php", ".json"};

    /** Returns the key; empty when the text is no absolute link. */
    static LinkKey of(String link) {
        String s = strip(link);
        int slash = s.indexOf('/');
        String host = slash < 0 ? s : s.substring(0, slash);
        if (host.indexOf('.') <= 0 || host.indexOf(' ') >= 0) {
            return new LinkKey("", "");
        }
        return switch (host) {
            case "github.com", "huggingface.co", "hf.co" ->
                repository(s.startsWith("hf.co") ? "huggingface.co" + s.substring(5) : s);
            case "raw.githubusercontent.com" -> raw(s);
            default -> new LinkKey(withoutSuffix(s), "");
        };
    }

    private static String strip(String link) {
        if (link.length() > MAX_LENGTH) {
            return "";
        }
        StringBuilder out = new StringBuilder(link.length());
        int start = 0;
        int end = link.length();
        int scheme = link.indexOf("://");
        if (scheme >= 0 && scheme <= 5) {
            start = scheme + 3;
        } else if (link.indexOf('/') < 0) {
            return "";
        }
        if (link.regionMatches(true, start, "www.", 0, 4)) {
            start += 4;
        }
        for (int i = start; i < end; i++) {
            char c = link.charAt(i);
            if (c == '?' || c == '#') {
                break;
            }
            if (c == '%' && link.startsWith("%20", i)) {
                out.append(' ');
                i += 2;
            } else {
                out.append(Character.toLowerCase(c));
            }
        }
        while (out.length() > 0 && (out.charAt(out.length() - 1) == '/' || out.charAt(out.length() - 1) <= ' ')) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    /** Takes {@code /blob/<revision>} and the like out of {@code host/owner/name/…}. */
    private static LinkKey repository(String s) {
        int name = slash(s, 3);
        if (name < 0) {
            return new LinkKey(s + "/", "");
        }
        String rest = s.substring(name + 1);
        String revision = "";
        String file = rest;
        int cut = marker(rest);
        if (cut > 0) {
            int revisionEnd = rest.indexOf('/', cut);
            revision = revisionEnd < 0 ? rest.substring(cut) : rest.substring(cut, revisionEnd);
            file = revisionEnd < 0 ? "" : rest.substring(revisionEnd + 1);
            if (revision.equals("refs")) {
                int heads = file.indexOf('/', file.indexOf('/') + 1);
                file = heads < 0 ? "" : file.substring(heads + 1);
                revision = "";
            }
        }
        return new LinkKey(fileKey(s.substring(0, name), withoutSuffix(file)), revision);
    }

    private static String fileKey(String repository, String file) {
        if (file.isEmpty()) {
            return repository + "/";
        }
        boolean hub = repository.startsWith("huggingface.co/");
        if (hub && (file.equals("license") || file.equals("licence") || file.equals("main/license"))) {
            return repository;
        }
        return repository + "/" + file;
    }

    private static LinkKey raw(String s) {
        int name = slash(s, 3);
        if (name < 0) {
            return new LinkKey(s, "");
        }
        return repository("github.com" + s.substring(s.indexOf('/'), name) + "/raw" + s.substring(name));
    }

    private static int marker(String rest) {
        for (String word : new String[] {"blob/", "raw/", "resolve/", "tree/"}) {
            if (rest.startsWith(word)) {
                return word.length();
            }
        }
        return -1;
    }

    /** Returns the index of the n-th slash, or -1. */
    private static int slash(String s, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = s.indexOf('/', at + 1);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private static String withoutSuffix(String s) {
        for (String suffix : SUFFIXES) {
            if (s.endsWith(suffix)) {
                return s.substring(0, s.length() - suffix.length());
            }
        }
        return s;
    }
}
