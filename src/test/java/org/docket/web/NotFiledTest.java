// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.docket.clerk.Drafts;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed for an item stands on the page that says why it was not filed. */
class NotFiledTest {
    private Running running;
    private String token;

    @BeforeEach
    void open(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        token = running.person("joe", "jt", Role.DIRECTOR);
    }

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void aTextThatIsTooLongToBeKeptComesBack() {
        String text = "word ".repeat(Drafts.LONGEST / 5) + "and the end";
        for (String change : new String[] {"", "draft"}) {
            HttpResponse<String> answer = send("Bee", change, text);
            assertEquals(409, answer.statusCode());
            assertTrue(answer.body().contains("This text is too long to be kept as a draft."));
            assertTrue(answer.body().contains("word and the end</textarea>"));
        }
    }

    @Test
    void whereTheItemHasGoneItComesBackToo() {
        HttpResponse<String> answer = send("No-Such-Bee", "", "What we did in the end.");
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().contains("This item is not on the agenda any more."), answer::body);
        assertTrue(answer.body().contains("What we did in the end.</textarea>"), answer::body);
    }

    private HttpResponse<String> send(String href, String change, String text) {
        String form = "title=Bee&digest=d41d8cd98f00b204e9800998ecf8427e&read=1&from=0&start=0&end=0&change=" + change
                + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return running.send(running.to("/" + running.meeting + "/" + href + "/edit")
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }
}
