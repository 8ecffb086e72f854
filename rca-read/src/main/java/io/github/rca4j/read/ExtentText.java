package io.github.rca4j.read;

import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.UsersAffected.Extent;
import io.github.rca4j.model.outline.Meant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How many users, as people write it: {@code 15%}, {@code ~1,200 users}, {@code all}, {@code Unknown: no logs}. */
final class ExtentText {
    /** More digits than users there are, fewer than a number can hold. */
    private static final int MOST_DIGITS = 18;

    private static final int MOST_DECIMALS = 9;
    private static final List<String> NOBODY = List.of("none", "nobody", "no one", "no users", "zero");
    private static final List<String> UNKNOWN = List.of("unknown", "not known");

    private ExtentText() {}

    static Optional<Meant<Extent>> read(String text) {
        return unknown(Dress.emphasis(text)).or(() -> figure(new Cursor(Dress.off(text))));
    }

    /** A reason keeps all its characters, so this takes the text with its full stop. */
    private static Optional<Meant<Extent>> unknown(String text) {
        Cursor cursor = new Cursor(text);
        if (UNKNOWN.stream().noneMatch(cursor::takeWord)) {
            return Optional.empty();
        }
        String tail = cursor.rest().strip();
        boolean named = !tail.isEmpty() && ":-–—,;".indexOf(tail.charAt(0)) >= 0;
        boolean enclosed = tail.startsWith("(") && tail.indexOf(')') == tail.length() - 1;
        String reason = named ? tail.substring(1) : enclosed ? tail.substring(1, tail.length() - 1) : "";
        boolean whole = named || enclosed || Dress.off(tail).isEmpty();
        return Optional.of(new Meant<>(new UsersAffected.Unknown(Optional.of(reason)), whole));
    }

    private static Optional<Meant<Extent>> figure(Cursor cursor) {
        boolean approximate = ApproximateText.before(cursor);
        if (NOBODY.stream().anyMatch(cursor::takeWord)) {
            return withTail(new UsersAffected.Count(0), approximate, cursor);
        }
        if (cursor.takeWord("all users") || cursor.takeWord("everyone") || cursor.takeWord("all")) {
            return withTail(UsersAffected.Percentage.of(100), true, cursor);
        }
        return cursor.attempt(() -> percentage(cursor))
                .or(() -> cursor.attempt(() -> count(cursor)))
                .flatMap(extent -> withTail(extent, approximate, cursor));
    }

    private static Optional<Extent> percentage(Cursor cursor) {
        String number = cursor.digits();
        boolean point = cursor.next() == '.' && Cursor.isDigit(cursor.next(1)) && cursor.take('.');
        String decimals = point ? cursor.digits() : "0";
        cursor.spaces();
        boolean formed = !number.isEmpty() && number.length() <= MOST_DIGITS && decimals.length() <= MOST_DECIMALS;
        if (!formed || !cursor.take('%')) {
            return Optional.empty();
        }
        if (!cursor.take(" of all users") && !cursor.take(" of users")) {
            takeUsers(cursor);
        }
        return Optional.of(new UsersAffected.Percentage(new BigDecimal(number + "." + decimals)));
    }

    private static Optional<Extent> count(Cursor cursor) {
        StringBuilder number = new StringBuilder(cursor.digits());
        // A comma may only part thousands; a point may be a decimal one, so it parts nothing.
        boolean grouped = cursor.next() == ',' && number.length() <= 3;
        boolean formed = number.length() > 0;
        while (grouped && cursor.next() == ',' && Cursor.isDigit(cursor.next(1))) {
            cursor.take(',');
            String group = cursor.digits();
            formed &= group.length() == 3;
            number.append(group);
        }
        boolean goesOn = Character.isLetterOrDigit(cursor.next()) || "+.%".indexOf(cursor.next()) >= 0;
        if (!formed || goesOn || number.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        takeUsers(cursor);
        return Optional.of(new UsersAffected.Count(Long.parseLong(number.toString())));
    }

    private static void takeUsers(Cursor cursor) {
        cursor.attempt(() -> {
            cursor.spaces();
            return cursor.takeWord("users") || cursor.takeWord("user") ? Optional.of(true) : Optional.empty();
        });
    }

    /** A figure may be explained in parentheses; words that follow it may turn it into the figure of something else. */
    private static Optional<Meant<Extent>> withTail(Extent extent, boolean approximate, Cursor cursor) {
        boolean inexact = ApproximateText.after(cursor) || approximate;
        String tail = cursor.rest().strip();
        boolean affected = tail.equalsIgnoreCase("affected") || tail.equalsIgnoreCase("impacted");
        return tail.isEmpty() || affected || tail.startsWith("(")
                ? Optional.of(new Meant<>(extent, !inexact && (affected || tail.isEmpty())))
                : Optional.empty();
    }
}
