// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the door keeps out. */
class GuardTest {
    private static Running running;
    private static String director;
    private static String admin;
    private static String session;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new Running(folder);
        director = running.person("ann", "ab", Role.DIRECTOR);
        admin = running.person("ada", "al", Role.ADMIN);
        running.accounts.setPassword("ann", Running.PASSWORD);
        session = running.cookie("ann");
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/,401",
        "HEAD,/,401",
        "GET,/nowhere,401",
        "HEAD,/nowhere,401",
        "DELETE,/,401",
        "TRACE,/,401",
        "POST,/sign-out,401",
        "GET,/api/v1/nothing,401",
        "GET,/sign-in,200",
        "HEAD,/sign-in,200",
        "GET,/health,200",
        "GET,/static/board.css,200",
        "GET,/static/nothing.css,401",
        "HEAD,/static/board.css,200",
        "PROPFIND,/,401",
        "OPTIONS,/,401"
    })
    void withoutSignInOnlyTheDoorIsOpen(String method, String path, int status) {
        assertEquals(
                status,
                running.send(running.to(path).method(method, BodyPublishers.noBody()))
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/,200",
        "HEAD,/,200",
        "GET,/nowhere,404",
        "HEAD,/nowhere,404",
        "DELETE,/,405",
        "TRACE,/,405",
        "GET,/api/v1/nothing,404",
        "GET,/static/nothing.css,404",
        "GET,/static/../docket.db,404",
        "PROPFIND,/,405"
    })
    void whoIsSignedInIsToldWhatThereIs(String method, String path, int status) {
        assertEquals(
                status,
                running.send(as(director, path).method(method, BodyPublishers.noBody()))
                        .statusCode());
    }

    @Test
    void adminsDoNotRead() {
        String agendas = "/api/v1/agendas";
        assertEquals(403, running.send(as(admin, agendas)).statusCode());
        assertEquals(
                403,
                running.send(as(admin, agendas).method("HEAD", BodyPublishers.noBody()))
                        .statusCode());
        HttpResponse<String> start = running.send(as(admin, "/"));
        assertEquals("/account", start.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void aWrongTokenIsNotMendedByACookie() {
        HttpRequest.Builder request = as("docket_wrong", "/").header("Cookie", session);
        assertEquals(401, running.send(request).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site,same-origin,303",
        "Sec-Fetch-Site,none,303",
        "Sec-Fetch-Site,same-site,403",
        "Sec-Fetch-Site,cross-site,403",
        "Origin,https://evil.example,403",
        "Origin,null,403",
        "Origin,SELF,303",
        "X-Nothing,said,403"
    })
    void aCookieChangesThingsOnlyFromThisSite(String header, String value, int status) {
        String own = running.server.url().replaceFirst("/$", "");
        HttpRequest.Builder request = running.form("/sign-out", "")
                .header("Cookie", running.cookie("ann"))
                .header(header, value.equals("SELF") ? own : value);
        assertEquals(status, running.send(request).statusCode());
    }

    @Test
    void anotherSiteSignsNobodyIn() {
        HttpRequest.Builder request =
                running.form("/sign-in", "id=ann&password=correct+horse").header("Origin", "https://evil.example");
        assertEquals(403, running.send(request).statusCode());
    }

    @Test
    void aTokenNeedsNoProofOfOrigin() {
        HttpRequest.Builder request = running.form("/sign-out", "").header("Authorization", "Bearer " + director);
        assertEquals(303, running.send(request).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void aMethodCannotBeOverridden(String header) {
        assertEquals(400, running.send(as(director, "/").header(header, "POST")).statusCode());
    }

    @Test
    void whatIsTooLargeIsRefused() {
        byte[] large = new byte[BodyLimit.BYTES + 1];
        assertEquals(413, post("text/plain", BodyPublishers.ofByteArray(large)));
        assertEquals(413, post("application/x-www-form-urlencoded", BodyPublishers.ofByteArray(large)));
        assertEquals(413, post("application/x-www-form-urlencoded", chunked(large)));
        String part = "--x\r\nContent-Disposition: form-data; name=\"id\"; filename=\"../a\"\r\n\r\n";
        byte[] parts = (part + "a".repeat(BodyLimit.BYTES) + "\r\n--x--\r\n").getBytes();
        assertEquals(413, post("multipart/form-data; boundary=x", BodyPublishers.ofByteArray(parts)));
        assertEquals(413, post("multipart/form-data; boundary=x", chunked(parts)));
    }

    @Test
    void whoSendsTooMuchWithoutListeningIsToldToo() {
        int length = 20_000_000;
        String head = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ";
        String answer = running.raw(head + length + "\r\n\r\n" + "x".repeat(length));
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }

    @Test
    void everyAnswerTellsTheBrowserToRefrain() {
        for (String path : new String[] {"/", "/sign-in", "/nowhere", "/static/board.css", "/health"}) {
            HttpResponse<String> answer = running.send(as(director, path));
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertTrue(policy.startsWith("default-src 'none'") && policy.contains("frame-ancestors 'none'"), path);
            assertFalse(policy.contains("unsafe"), path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
            assertTrue(answer.headers().firstValue("Referrer-Policy").isPresent(), path);
            assertTrue(answer.headers().firstValue("Server").isEmpty(), path);
        }
        assertEquals(
                "no-store",
                running.send(as(director, "/"))
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""));
    }

    @Test
    void whoTakesGzipGetsIt() {
        HttpResponse<String> answer =
                running.send(as(director, "/static/board.css").header("Accept-Encoding", "gzip"));
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
        assertTrue(running.send(as(director, "/static/board.css"))
                .headers()
                .firstValue("Content-Encoding")
                .isEmpty());
    }

    @Test
    void aStaticFileIsSentAgainOnlyWhenItIsAnother() {
        HttpResponse<String> file = running.send(running.to("/static/board.css"));
        assertEquals(
                "text/css;charset=utf-8",
                file.headers().firstValue("Content-Type").orElse(""));
        assertEquals(
                "public, no-cache", file.headers().firstValue("Cache-Control").orElse(""));
        String etag = file.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                running.send(running.to("/static/board.css").header("If-None-Match", etag))
                        .statusCode());
    }

    @Test
    void headTellsWhatGetWouldAndSendsNothing() {
        HttpResponse<String> get = running.send(running.to("/sign-in"));
        HttpResponse<String> head = running.send(running.to("/sign-in").method("HEAD", BodyPublishers.noBody()));
        assertFalse(get.body().isEmpty());
        assertEquals("", head.body());
        for (String name : new String[] {"Content-Type", "Content-Security-Policy", "Cache-Control"}) {
            assertEquals(get.headers().firstValue(name), head.headers().firstValue(name));
        }
    }

    @Test
    void errorsAreEscapedForBrowsersAndJsonForPrograms() {
        HttpResponse<String> page =
                running.send(as(director, "/%3Cscript%3Ealert(1)").header("Accept", "text/html"));
        assertEquals(404, page.statusCode());
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"), page::body);
        assertFalse(page.body().contains("<script>alert"), page::body);
        HttpResponse<String> json = running.send(as(director, "/nowhere"));
        assertEquals(
                "application/problem+json",
                json.headers().firstValue("Content-Type").orElse(""));
        assertTrue(json.body().contains("\"status\":404"), json::body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/%zz",
                "/static/%2e%2e/%2e%2e/etc/passwd",
                "/static/..%2f..%2fetc/passwd",
                "/;/..;/",
                "//",
                "/\\..\\",
                "/%c0%ae%c0%ae/",
                "/\u0001",
                "/a%0d%0aX-Evil:%201",
                "http://evil.example/",
                "*",
                "nothing"
            })
    void hostileAddressesGetAnErrorAndNothingElse(String address) {
        String answer = running.raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|401|404) .*"), answer);
        assertFalse(answer.contains("X-Evil: 1") || answer.contains("Exception") || answer.contains("Jetty"), answer);
    }

    @Test
    void headersWithoutEndAreRefused() {
        String answer = running.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(100_000) + "\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
    }

    private static HttpRequest.Builder as(String token, String path) {
        return running.to(path).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher chunked(byte[] bytes) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    }

    private static int post(String type, HttpRequest.BodyPublisher body) {
        return running.send(running.to("/sign-in").header("Content-Type", type).POST(body))
                .statusCode();
    }
}
