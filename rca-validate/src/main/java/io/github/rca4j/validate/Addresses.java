package io.github.rca4j.validate;

import java.util.Locale;
import java.util.Set;

/** Finds e-mail addresses and private IP addresses, those of examples and manuals excepted. */
final class Addresses {
    private static final int LONGEST_PART = 64;
    /** RFC 2606 keeps these for examples. */
    private static final Set<String> EXAMPLES = Set.of("example.com", "example.org", "example.net");

    private static final Set<String> TOP_OF_EXAMPLES = Set.of("example", "invalid", "localhost", "local", "internal");
    private static final Set<String> NO_TOP =
            Set.of("png", "jpg", "jpeg", "gif", "svg", "js", "ts", "json", "yaml", "yml", "md", "service", "timer");
    /** Accounts of programs, and the mailboxes that RFC 2142 and habit make public. */
    private static final Set<String> NOBODY = Set.of(
            "git",
            "noreply",
            "no-reply",
            "donotreply",
            "do-not-reply",
            "root",
            "ubuntu",
            "ec2-user",
            "hg",
            "info",
            "marketing",
            "sales",
            "support",
            "abuse",
            "noc",
            "security",
            "postmaster",
            "hostmaster",
            "webmaster",
            "press",
            "contact",
            "hello");

    private static final Set<String> VERSIONS = Set.of("version", "v", "release", "build", "versions", "releases");

    private Addresses() {}

    static void findMail(String text, SecretLeft.Places places) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = at;
            while (from > 0 && at - from < LONGEST_PART && isOfLocalPart(text.charAt(from - 1))) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && to - at < 4 * LONGEST_PART && isOfDomain(text.charAt(to))) {
                to++;
            }
            while (to > at && ".-".indexOf(text.charAt(to - 1)) >= 0) {
                to--;
            }
            boolean within =
                    from > 0 && ":/@=".indexOf(text.charAt(from - 1)) >= 0 && !text.startsWith("mailto:", from - 7);
            if (from < at
                    && !within
                    && isReal(text.substring(from, at), text.substring(at + 1, Math.max(at + 1, to)))) {
                places.add(from, to);
            }
        }
    }

    private static boolean isReal(String local, String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        String top = lower.substring(dot + 1);
        return dot > 0
                && top.length() >= 2
                && top.chars().allMatch(Character::isLetter)
                && !NO_TOP.contains(top)
                && !TOP_OF_EXAMPLES.contains(top)
                && EXAMPLES.stream().noneMatch(example -> lower.equals(example) || lower.endsWith("." + example))
                && !lower.contains("noreply")
                && !lower.endsWith("gserviceaccount.com")
                && !NOBODY.contains(local.toLowerCase(Locale.ROOT));
    }

    private static boolean isOfLocalPart(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0);
    }

    private static boolean isOfDomain(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }

    static boolean mayHold(String text) {
        return text.contains("10.") || text.contains("172.") || text.contains("192.168.");
    }

    static void findPrivate(String text, SecretLeft.Places places) {
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            int to = end;
            while (to > i && text.charAt(to - 1) == '.') {
                to--;
            }
            if (to - i >= 7
                    && to - i <= 15
                    && standsAlone(text, i, to)
                    && isPrivate(text.substring(i, to).split("\\.", -1))) {
                places.add(i, to);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean standsAlone(String text, int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        // A network is no machine.
        return !Character.isLetterOrDigit(before)
                && "-_".indexOf(before) < 0
                && !Character.isLetter(after)
                && after != '/'
                && after != '_'
                && !VERSIONS.contains(wordBefore(text, from));
    }

    private static String wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && at - end < 3 && " :".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 10 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isPrivate(String[] parts) {
        if (parts.length != 4) {
            return false;
        }
        int[] octets = new int[4];
        for (int i = 0; i < 4; i++) {
            if (parts[i].isEmpty() || parts[i].length() > 3 || (parts[i].length() > 1 && parts[i].startsWith("0"))) {
                return false;
            }
            octets[i] = Integer.parseInt(parts[i]);
            if (octets[i] > 255) {
                return false;
            }
        }
        return octets[0] == 10
                || (octets[0] == 172 && octets[1] >= 16 && octets[1] < 32)
                || (octets[0] == 192 && octets[1] == 168);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
