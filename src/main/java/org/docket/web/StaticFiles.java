// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.docket.store.Sha256;

/** Style sheets, scripts and pictures; browsers keep them and ask whether they are still the same. */
final class StaticFiles {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.[a-z0-9]+");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8",
            "js", "text/javascript;charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2");

    private final Map<String, StaticFile> files = new ConcurrentHashMap<>();

    /** One file as it is sent, and the mark by which it is known again. */
    private record StaticFile(byte[] content, String type, String etag) {}

    void send(Context ctx) {
        String name = ctx.pathParam("name");
        StaticFile file = Optional.ofNullable(files.get(name))
                .or(() -> NAME.matcher(name).matches() ? read(name) : Optional.empty())
                .orElseThrow(NotFoundResponse::new);
        files.put(name, file);
        ctx.header("Cache-Control", "public, no-cache");
        if (!ETag.isKnown(ctx, file.etag)) {
            ctx.result(file.content).contentType(file.type);
        }
    }

    private static Optional<StaticFile> read(String name) {
        String type = TYPES.get(name.substring(name.indexOf('.') + 1));
        try (InputStream in = StaticFiles.class.getResourceAsStream("/static/" + name)) {
            if (in == null || type == null) {
                return Optional.empty();
            }
            byte[] content = in.readAllBytes();
            return Optional.of(
                    new StaticFile(content, type, '"' + Sha256.of(content).substring(0, 16) + '"'));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
