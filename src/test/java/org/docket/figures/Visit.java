// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody signed in by a token, on one connection that stays open. */
final class Visit {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI place;
    private final String token;

    Visit(URI place, String token) {
        this.place = place;
        this.token = token;
    }

    /** The bytes of a page as they come over the wire to a browser. */
    byte[] get(String path) throws IOException, InterruptedException {
        return send(to(path).header("Accept-Encoding", "gzip"));
    }

    byte[] plain(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    byte[] post(String path, String json) throws IOException, InterruptedException {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(place.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(answer + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
