// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mark has a form of its own: questions count themselves, a recusal is one press, and what is refused stays. */
class MarkFormsTest {
    private Running running;
    private String director;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        director = running.person("gus", "gs", Role.DIRECTOR);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void aQuestionIsNumberedByItself() {
        say("change=comment&item=A&title=Ant&text=Who%3F&mark=question&to=/");
        say("change=comment&item=A&title=Ant&text=When%3F&mark=question&to=/");
        post("/queue/commit", "");
        say("change=comment&item=A&title=Ant&text=Where%3F&mark=question&to=/");
        post("/queue/commit", "");
        String item = get("/Ant").body();
        List.of("question 1", "question 2", "question 3")
                .forEach(mark -> assertTrue(item.contains(mark + ", not answered yet"), item));
    }

    @Test
    void aRecusalIsOnePressAndSoIsItsUndo() {
        String before = running.clerk.agenda(running.meeting).text();
        say("change=comment&item=A&title=Ant&mark=recused&to=/");
        post("/queue/commit", "");
        assertTrue(running.clerk.agenda(running.meeting).text().contains("gs: [recused]"));
        assertTrue(get("/Ant").body().contains("I am not recused any more"));
        say("change=withdraw-comment&item=A&title=Ant&was=%5Brecused%5D&to=/");
        post("/queue/commit", "");
        assertEquals(before, running.clerk.agenda(running.meeting).text());
    }

    @Test
    void whatIsRefusedComesBackInTheFormItWasSentFrom() {
        String open = "&title=Ant&text=An+%3Cprivate%3E+open&to=/";
        String typed = ">An &lt;private&gt; open</textarea>";
        String question = say("change=comment&item=A&mark=question" + open).body();
        assertTrue(after(question, "Ask a question").contains(typed), question);
        String hold =
                say("change=comment&item=A&mark=hold&until=2026-03-01" + open).body();
        assertTrue(after(hold, "Hold it").contains(typed), hold);
        assertTrue(hold.contains("name=\"until\" value=\"2026-03-01\""), hold);
        assertEquals(1, hold.split(typed, -1).length - 1);
        say("change=comment&item=A&title=Ant&text=One&to=/");
        post("/queue/commit", "");
        String own = say("change=edit-comment&item=A&was=One" + open).body();
        assertTrue(after(own, "Change or withdraw").contains(typed), own);
        assertEquals(1, own.split(typed, -1).length - 1);
    }

    @Test
    void whatIsSaidOfAnItemThatHasGoneIsNotLost() {
        HttpResponse<String> answer = say("change=comment&item=ZZ&text=Good+words&to=/");
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains(">Good words</textarea>"), answer::body);
    }

    private static String after(String html, String summary) {
        int at = html.indexOf("<summary>" + summary + "</summary>");
        return html.substring(at, html.indexOf("</details>", at));
    }

    private HttpResponse<String> get(String page) {
        return running.send(running.to("/" + running.meeting + page)
                .header("Authorization", "Bearer " + director)
                .header("Accept", "text/html"));
    }

    private HttpResponse<String> say(String form) {
        return post("/queue", form);
    }

    private HttpResponse<String> post(String page, String form) {
        return running.send(running.form("/" + running.meeting + page, form)
                .header("Authorization", "Bearer " + director)
                .header("Accept", "text/html"));
    }
}
