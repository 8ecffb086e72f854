package io.github.rca4j.validate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds keys, tokens and passwords: by the form that their issuer gives them, or by the name that stands before. Values
 * that are obviously none, such as {@code <password>} or {@code $TOKEN}, are left alone.
 */
final class Secrets {
    /** How keys of known issuers begin, and how many characters follow at least. */
    private static final Issuer[] ISSUERS = {
        new Issuer("AKIA", 16),
        new Issuer("ASIA", 16),
        new Issuer("ghp_", 36),
        new Issuer("gho_", 36),
        new Issuer("ghu_", 36),
        new Issuer("ghs_", 36),
        new Issuer("ghr_", 36),
        new Issuer("github_pat_", 22),
        new Issuer("glpat-", 20),
        new Issuer("xoxb-", 10),
        new Issuer("xoxp-", 10),
        new Issuer("xoxa-", 10),
        new Issuer("xoxr-", 10),
        new Issuer("xoxs-", 10),
        new Issuer("sk_live_", 16),
        new Issuer("rk_live_", 16),
        new Issuer("whsec_", 24),
        new Issuer("AIza", 35),
        new Issuer("sk-ant-", 24),
        new Issuer("sk-proj-", 24),
        new Issuer("sk-", 40),
        new Issuer("npm_", 36),
        new Issuer("pypi-", 40),
        new Issuer("dop_v1_", 40)
    };

    private static final Set<String> NAMES = Set.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "secret",
            "token",
            "apikey",
            "api_key",
            "api-key",
            "accesskey",
            "access_key",
            "secretkey",
            "secret_key",
            "secretaccesskey",
            "secret_access_key",
            "privatekey",
            "private_key",
            "clientsecret",
            "client_secret",
            "auth_token",
            "authtoken",
            "access_token",
            "accesstoken",
            "refresh_token",
            "encryption_key",
            "bearer");
    private static final Set<String> WEAK = Set.of("password", "passwd", "pwd", "passphrase");
    private static final List<String> NO_VALUES = List.of(
            "xxx",
            "example",
            "your",
            "redacted",
            "changeme",
            "placeholder",
            "dummy",
            "sample",
            "...",
            "masked",
            "hidden",
            "removed",
            "null",
            "none",
            "undefined",
            "process.env",
            "os.environ",
            "config.",
            "settings.",
            "_here",
            "12345678");
    private static final String NO_VALUE = "<>$*{}()[]…";
    private static final String BEARER = "bearer";
    private static final String PEM = "-----BEGIN ";
    private static final String WEB_TOKEN = "eyJ";
    private static final int LONGEST_PEM_HEAD = 60;
    /** Of the issuers' keys, prefix and all. */
    private static final int SHORTEST_KEY = 15;

    private static final int SHORTEST_VALUE = 6;
    private static final int LONGEST_VALUE = 200;

    private final String text;
    private final SecretLeft.Places places;
    private int done;

    private record Issuer(String prefix, int least) {}

    private Secrets(String text, SecretLeft.Places places) {
        this.text = text;
        this.places = places;
    }

    /** {@return whether a text has what each of them has: a sign before its value, a digit, or a head of its own} */
    static boolean mayBeIn(String text, Glance glance) {
        return text.length() >= 8
                && (glance.has(Marks.COLON | Marks.EQUALS | Marks.DIGIT)
                        || text.contains(WEB_TOKEN)
                        || text.contains(PEM));
    }

    static void find(String text, SecretLeft.Places places) {
        new Secrets(text, places).scan();
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            int end = endOfRun(i);
            if (end == i) {
                i++;
                continue;
            }
            if (i >= done) {
                run(i, end);
            }
            i = end;
        }
    }

    /** A run of what keys are made of. */
    private int endOfRun(int from) {
        int i = from;
        while (i < text.length() && isOfKey(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isOfKey(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private void run(int from, int to) {
        int length = to - from;
        if (length >= PEM.length() - 1 && text.startsWith(PEM, from)) {
            pem(from);
        } else if (length >= SHORTEST_KEY && isIssued(from, to)) {
            add(from, to);
        } else if (text.startsWith(WEB_TOKEN, from) && length >= 12) {
            webToken(from, to);
        } else if (text.startsWith("://", to)) {
            credentials(to + 3);
        } else if (length >= 3) {
            named(from, to);
        }
    }

    private void add(int from, int to) {
        places.add(from, to);
        done = to;
    }

    private void pem(int from) {
        String head = text.substring(from, Math.min(text.length(), from + LONGEST_PEM_HEAD));
        int end = head.indexOf("PRIVATE KEY");
        if (end > 0 && (head.indexOf('\n') < 0 || head.indexOf('\n') > end)) {
            int last = head.indexOf("-----", end);
            add(from, from + (last < 0 ? end + "PRIVATE KEY".length() : last + 5));
        }
    }

    private boolean isIssued(int from, int to) {
        for (Issuer issuer : ISSUERS) {
            if (text.startsWith(issuer.prefix(), from)) {
                String key = text.substring(from + issuer.prefix().length(), Math.min(to, from + LONGEST_VALUE));
                return key.length() >= issuer.least()
                        && !isPlaceholder(key)
                        && key.chars().anyMatch(Character::isDigit);
            }
        }
        return false;
    }

    /** A JSON Web Token: two objects and a signature, in base 64. */
    private void webToken(int from, int to) {
        if (text.startsWith(".eyJ", to)) {
            int body = endOfRun(to + 1);
            int end = body < text.length() && text.charAt(body) == '.' ? endOfRun(body + 1) : body;
            add(from, end);
        }
    }

    /** What stands between an address's scheme and its host: {@code user:password@}. */
    private void credentials(int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST_VALUE
                && text.charAt(end) > ' '
                && "/\"'`<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(from, end);
        int colon = authority.indexOf(':');
        int at = authority.lastIndexOf('@');
        if (colon >= 0 && at > colon + 1) {
            String password = authority.substring(colon + 1, at);
            if (password.length() >= 4
                    && !isPlaceholder(password)
                    && !WEAK.contains(password.toLowerCase(Locale.ROOT))
                    && !password.equals("pass")) {
                add(from + colon + 1, from + at);
            }
        }
    }

    private void named(int from, int to) {
        int start = startOfValue(from, to);
        String name = start > to ? nameAt(from, to) : "";
        if (name.isEmpty()) {
            return;
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_VALUE
                && text.charAt(end) > ' '
                && "\"'`,;&|<>\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (isSecret(text.substring(start, end), WEAK.contains(name))) {
            add(start, end);
        }
    }

    /** {@return the name of a secret that a run ends with, as in {@code DB_PASSWORD}; "" if none} */
    private String nameAt(int from, int to) {
        String run = text.substring(Math.max(from, to - 24), to).toLowerCase(Locale.ROOT);
        if (NAMES.contains(run)) {
            return run;
        }
        int cut = Math.max(run.lastIndexOf('_'), run.lastIndexOf('-'));
        String last = run.substring(cut + 1);
        if (NAMES.contains(last)) {
            return last;
        }
        int before = cut <= 0 ? -1 : Math.max(run.lastIndexOf('_', cut - 1), run.lastIndexOf('-', cut - 1));
        String lastTwo = run.substring(before + 1);
        return cut > 0 && NAMES.contains(lastTwo) ? lastTwo : "";
    }

    /** {@return where a value begins, behind a colon or an equals sign, for which "Bearer" has only a space; -1 if none} */
    private int startOfValue(int from, int to) {
        int i = to;
        boolean sign = to - from == BEARER.length() && text.regionMatches(true, from, BEARER, 0, BEARER.length());
        while (i < text.length() && i - to < 6 && " \"'`:=>*".indexOf(text.charAt(i)) >= 0) {
            sign |= text.charAt(i) == ':' || text.charAt(i) == '=';
            i++;
        }
        return sign ? i : -1;
    }

    private static boolean isSecret(String value, boolean password) {
        long digits = value.chars().filter(Character::isDigit).count();
        long letters = value.chars().filter(Character::isLetter).count();
        boolean mixed =
                value.chars().anyMatch(Character::isUpperCase) && value.chars().anyMatch(Character::isLowerCase);
        if (value.length() < SHORTEST_VALUE
                || letters == 0
                || isPlaceholder(value)
                || value.contains("://")
                || value.startsWith("/")) {
            return false;
        }
        if (password) {
            return (digits > 0 || value.chars().anyMatch(c -> "!@#%^&?".indexOf(c) >= 0));
        }
        // A name of something, such as db-secret-2024, is no secret.
        boolean name = !mixed && value.matches("[a-z]{2,}[a-z0-9]*([-_.][a-z0-9]+)+");
        return value.length() >= 8 && digits >= 2 && letters >= 2 && !name;
    }

    private static boolean isPlaceholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return NO_VALUES.stream().anyMatch(lower::contains) || value.chars().anyMatch(c -> NO_VALUE.indexOf(c) >= 0);
    }
}
