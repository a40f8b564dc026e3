// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser, with the cookie of their session: they open pages and send forms. */
record Visit(Running running, String cookie) {
    static Visit of(Running running, String id) {
        running.accounts.setPassword(id, Running.PASSWORD);
        return new Visit(running, running.cookie(id));
    }

    HttpResponse<String> open(String path) {
        return running.send(running.to(path).header("Cookie", cookie).header("Accept", "text/html"));
    }

    /** Sends a form; names and values by turns. */
    HttpResponse<String> send(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return running.send(running.form(path, body.toString())
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Accept", "text/html"));
    }

    /** What stands in a page between two words. */
    static String found(String pattern, HttpResponse<String> page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page.body());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is nowhere in " + page.body());
        }
        return matcher.group(1);
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
