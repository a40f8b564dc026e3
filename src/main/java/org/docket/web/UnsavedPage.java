// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * A form that could not be saved, with all that was in it.
 *
 * @param address where it is sent again
 */
record UnsavedPage(Frame frame, Problem problem, String address, List<Field> fields) {
    private static final int TYPED_LENGTH = 60;

    /** One field of the form as it was sent. */
    record Field(String name, String value) {
        /** Whether somebody typed this, so that they want to see it again. */
        boolean isTyped() {
            return value.length() > TYPED_LENGTH || value.indexOf('\n') >= 0 || isNamedLikeWords();
        }

        boolean isSecret() {
            return name.contains("password") || name.contains("secret");
        }

        String label() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }

        int rows() {
            return (int) Math.min(26, 2 + value.lines().count());
        }

        private boolean isNamedLikeWords() {
            return List.of("text", "message", "reason").contains(name) && !value.isBlank();
        }
    }

    static UnsavedPage of(Frame frame, Problem problem, Context ctx) {
        List<Field> fields = new ArrayList<>();
        ctx.formParamMap().forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        String query = ctx.queryString() == null ? "" : "?" + ctx.queryString();
        return new UnsavedPage(frame, problem, ctx.path() + query, List.copyOf(fields));
    }

    /** What to do about it: wait, or where waiting does not help keep what was typed. */
    String advice() {
        if (problem.status() == HttpStatus.CONFLICT.getCode() || problem.status() == HttpStatus.NOT_FOUND.getCode()) {
            return hasTyped() ? "What you typed stands here, for you to keep a copy of." : "";
        }
        String later = "Leave this page open and try again in a while";
        return hasTyped() ? "What you typed stands here. " + later + ", or keep a copy of it." : later + ".";
    }

    private boolean hasTyped() {
        return fields.stream().anyMatch(Field::isTyped);
    }
}
