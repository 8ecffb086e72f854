package io.github.rca4j.validate;

/** Finds numbers of payment cards: a known beginning, a fitting length, and Luhn's check digit. */
final class CardNumbers {
    /** Of a number that is written without spaces. */
    static final int SHORTEST = 14;

    private CardNumbers() {}

    static void find(String text, SecretLeft.Places places) {
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = endOfNumber(text, i);
            if (standsAlone(text, i, end) && isCard(digits(text, i, end))) {
                places.add(i, end);
            }
            i = end;
        }
    }

    /** One space or hyphen may stand between groups of digits. */
    private static int endOfNumber(String text, int from) {
        int i = from;
        while (i < text.length()
                && (isDigit(text.charAt(i))
                        || ((text.charAt(i) == ' ' || text.charAt(i) == '-')
                                && i + 1 < text.length()
                                && isDigit(text.charAt(i + 1))))) {
            i++;
        }
        return i;
    }

    private static boolean standsAlone(String text, int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        boolean fraction = after == '.' && to + 1 < text.length() && isDigit(text.charAt(to + 1));
        return to - from >= SHORTEST
                && !Character.isLetterOrDigit(before)
                && "._-/#+".indexOf(before) < 0
                && !Character.isLetterOrDigit(after)
                && "_-/".indexOf(after) < 0
                && !fraction;
    }

    private static String digits(String text, int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to && digits.length() < 20; i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    private static boolean isCard(String digits) {
        return switch (digits.length()) {
                    case 16 ->
                        startsBetween(digits, 4, 4)
                                || startsBetween(digits, 51, 55)
                                || startsBetween(digits, 2221, 2720)
                                || startsBetween(digits, 6011, 6011)
                                || startsBetween(digits, 644, 659)
                                || startsBetween(digits, 3528, 3589);
                    case 15 -> startsBetween(digits, 34, 34) || startsBetween(digits, 37, 37);
                    case 14 ->
                        startsBetween(digits, 300, 305)
                                || startsBetween(digits, 36, 36)
                                || startsBetween(digits, 38, 38);
                    default -> false;
                }
                && hasCheckDigit(digits);
    }

    private static boolean startsBetween(String digits, int least, int most) {
        int length = Integer.toString(least).length();
        int start = Integer.parseInt(digits.substring(0, length));
        return least <= start && start <= most;
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
