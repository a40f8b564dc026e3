// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark by which a program knows a revision again: its number in quotes. */
final class ETag {
    private static final Pattern NUMBER = Pattern.compile("(?:W/)?\"(?<number>[1-9]\\d{0,8})\"");

    private ETag() {}

    static String of(int revision) {
        return '"' + String.valueOf(revision) + '"';
    }

    /** The mark of a part of a revision, which is another for each part. */
    static String of(int revision, String part) {
        return '"' + String.valueOf(revision) + '-' + Integer.toHexString(part.hashCode()) + '"';
    }

    static boolean isKnown(Context ctx, int revision) {
        return isKnown(ctx, of(revision));
    }

    /** Marks the answer; true when whoever asks has it already and needs no other. */
    static boolean isKnown(Context ctx, String etag) {
        ctx.header("ETag", etag);
        boolean known = Optional.ofNullable(ctx.header("If-None-Match")).stream()
                .flatMap(marks -> Arrays.stream(marks.split(",")))
                .map(String::strip)
                .anyMatch(
                        mark -> mark.equals("*") || mark.replaceFirst("^W/", "").equals(etag));
        if (known) {
            ctx.status(304);
        }
        return known;
    }

    /** The revision that {@code If-Match} names; empty when it names none. */
    static OptionalInt named(String ifMatch) {
        Matcher mark = NUMBER.matcher(ifMatch.strip());
        return mark.matches() ? OptionalInt.of(Integer.parseInt(mark.group("number"))) : OptionalInt.empty();
    }
}
