// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of each route in the walk that looks for what somebody should not see: a row for every route. */
record Asked(String method, String route, String path, String type, String body) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    /** One route a line; where it is sent something, that follows behind a bar, after a question mark what is asked. */
    private static final String ROWS = """
            GET /health
            GET /static/{name}
            GET /projects
            GET /projects/{name}
            GET /resolutions ? kind=chair&year=2018
            GET /search ? q=heron&year=2018&project=Bee
            GET /search ? q=well
            GET /search ? q=jt&year=2026
            GET /search ? q=there
            GET /sign-in
            POST /sign-in | id=nobody&password=wrong
            POST /sign-out | a=b
            GET /sign-in/{secret}
            POST /sign-in/{secret} | a=b
            GET /account
            POST /account/password | password=something&again=something
            POST /account/sign-out | a=b
            POST /account/tokens | name=one
            POST /account/tokens/removal | token=0
            GET /accounts ? q=e
            POST /accounts | id=new&name=New
            GET /accounts/{id}
            POST /accounts/{id} | name=Other&initials=oo&mail=
            POST /accounts/{id}/roles | role=member
            POST /accounts/{id}/end | role=director
            POST /accounts/{id}/reopening | role=director
            POST /accounts/{id}/link | a=b
            POST /accounts/{id}/sign-out | a=b
            GET /committees
            POST /committees | change=add&name=Bee&kind=project&chair=Jo&address=jo@example.org&established=2026-01-01
            GET /committees/{name}
            POST /committees/{name} | change=remark&remark=missing in May
            POST /committees/{name} | change=leave&id=nobody
            GET /calendar
            POST /calendar | change=add&day=2026-03-18&time=21:30&zone=UTC
            POST /calendar | change=drop&from=2026-03-19
            GET /papers/{paper}/edit
            POST /papers/{paper}/edit | change=check&base=1&text=x
            POST /papers/{paper}/edit | change=save&base=7&text=x
            GET /papers/{paper}/versions
            GET /papers/{paper}/versions/{number}
            GET /mail
            GET /mail ? state=HELD
            GET /mail ? project=Bee
            GET /mail/held
            POST /mail/arming | message-1=go
            POST /mail/disarming | a=b
            GET /mail/inbox
            GET /mail/inbox/{id}
            GET /mail/inbox/{id}/source
            POST /mail/inbox/{id}/assignment | report=2026-01-21 COMMITTEE/Bee
            POST /mail/inbox/{id}/assignment | report=2026-01-21 COMMITTEE/Nobody
            POST /mail/inbox/{id}/dismissal | a=b
            GET /mail/{id}
            POST /mail/{id}/release | to=held
            POST /mail/{id}/drop | to=held
            GET /api/v1/mail
            GET /api/v1/mail ? project=Bee
            GET /api/v1/mail/{id}
            GET /minutes
            GET /minutes/feed
            GET /minutes/{year}
            GET /minutes/{year}/{file}
            GET /calendar.ics
            GET /{year}-{month}-{day}/publication
            POST /{year}-{month}-{day}/publication | change=agree&sha256=0
            POST /{year}-{month}-{day}/publication | change=withdraw&sha256=0&reason=x
            GET /{year}-{month}-{day}/afterwards
            POST /{year}-{month}-{day}/afterwards | change=check&schedule=yes
            POST /{year}-{month}-{day}/afterwards | change=done&what=x
            GET /audit ? person=joe
            GET /status
            GET /schedule
            GET /help
            GET /help/{guide}
            GET /subscriptions
            POST /subscriptions | kind=reports&daily=yes
            POST /subscriptions | kind=project&project=Ant
            POST /subscriptions | kind=commits&sight=board&address=list@example.org
            POST /subscriptions/removal | id=0
            GET /unsubscribe/{secret}
            POST /unsubscribe/{secret} | List-Unsubscribe=One-Click
            GET /{year}-{month}-{day}/reminders ? kind=initial
            GET /{year}-{month}-{day}/reminders ? kind=actions
            POST /{year}-{month}-{day}/reminders | kind=initial
            GET /next
            GET /next ? day=2026-02-18
            POST /next | change=check&text=x
            POST /next | change=post&text=x
            POST /{year}-{month}-{day}/actions | keep=0&owner.0=Joe&text.0=x
            GET /
            POST /formatted | on=yes&to=/
            GET /{year}-{month}-{day}
            GET /{year}-{month}-{day}/flagged
            GET /{year}-{month}-{day}/missing
            GET /{year}-{month}-{day}/rejected
            GET /{year}-{month}-{day}/comments
            GET /{year}-{month}-{day}/search ? q=mark
            GET /{year}-{month}-{day}/search ? q=e
            GET /{year}-{month}-{day}/help
            GET /{year}-{month}-{day}/shepherd/{name}
            GET /{year}-{month}-{day}/queue
            POST /{year}-{month}-{day}/queue | change=approve&item=B
            POST /{year}-{month}-{day}/queue | change=flag&item=B&text=why
            POST /{year}-{month}-{day}/queue | change=comment&item=B&text=well&title=Other&digest=0
            POST /{year}-{month}-{day}/queue | change=comment&item=7A&text=well
            POST /{year}-{month}-{day}/queue | change=comment&item=A&text=well
            POST /{year}-{month}-{day}/queue/removal | place=0
            POST /{year}-{month}-{day}/queue/commit | message=
            POST /{year}-{month}-{day}/queue/habit | atOnce=no
            POST /{year}-{month}-{day}/undo | number=2
            GET /{year}-{month}-{day}/revisions
            GET /{year}-{month}-{day}/revisions/{number}
            GET /{year}-{month}-{day}/edit
            POST /{year}-{month}-{day}/edit | change=check&base=1&text=x
            POST /{year}-{month}-{day}/edit | change=save&base=1&text=x
            GET /{year}-{month}-{day}/board
            POST /{year}-{month}-{day}/board | change=confirm&key=none
            GET /{year}-{month}-{day}/reschedule
            POST /{year}-{month}-{day}/reschedule | change=cancel&reason=x
            POST /{year}-{month}-{day}/changes | change=regrets
            POST /{year}-{month}-{day}/behalf | for=joe&by=phone&change=approve&item=B
            POST /{year}-{month}-{day}/behalf/answer | revision=1&answer=undo
            GET /{year}-{month}-{day}/add
            GET /{year}-{month}-{day}/add ? kind=change-chair&committee=Bee
            GET /{year}-{month}-{day}/add ? kind=establish&person=Kim+(kim)&name=Cow&purpose=milk
            GET /{year}-{month}-{day}/add ? kind=report&committee=Ant
            POST /{year}-{month}-{day}/add | kind=resolution&change=check&title=One&text=well
            POST /{year}-{month}-{day}/add | kind=report&change=check&committee=Bee&chair=Kim&text=well
            POST /{year}-{month}-{day}/add | kind=report&change=add&committee=Ant&chair=Kim&text=well
            GET /{year}-{month}-{day}/minutes
            GET /{year}-{month}-{day}/minutes ? line=1
            POST /{year}-{month}-{day}/minutes/comments | change=say&sha256=0&line=1&quote=x&text=y
            POST /{year}-{month}-{day}/minutes/comments | change=settle&number=1
            GET /{year}-{month}-{day}/minutes/{number}
            POST /{year}-{month}-{day}/minutes | change=make
            POST /{year}-{month}-{day}/minutes | change=edit&base=1&text=x&reason=y
            POST /{year}-{month}-{day}/minutes | change=renew&base=1
            POST /{year}-{month}-{day}/minutes | change=take-back&reason=x
            GET /{year}-{month}-{day}/mails
            POST /{year}-{month}-{day}/mails | change=comment&item=B&text=well
            POST /{year}-{month}-{day}/mails | change=comment&item=A&text=well
            POST /{year}-{month}-{day}/mails | change=comment&item=A&text=
            GET /{year}-{month}-{day}/feedback
            POST /{year}-{month}-{day}/feedback | item=A
            GET /{year}-{month}-{day}/summary
            POST /{year}-{month}-{day}/summary | subject=x&body=y
            GET /{year}-{month}-{day}/chair
            GET /{year}-{month}-{day}/chair ? at=1
            POST /{year}-{month}-{day}/topic | item=B
            POST /{year}-{month}-{day}/disputes | about=1&words=no
            GET /{year}-{month}-{day}/guests
            POST /{year}-{month}-{day}/guests | name=Gus
            POST /{year}-{month}-{day}/guests/removal | number=1
            GET /guest/{secret}
            POST /guest/{secret} | a=b
            GET /{year}-{month}-{day}/desk
            POST /{year}-{month}-{day}/desk | act=noted&item=B&title=Bee&from=0&text=well&seen=0
            POST /{year}-{month}-{day}/desk | act=struck&strikes=1&reason=x&seen=0
            GET /{year}-{month}-{day}/actions
            POST /{year}-{month}-{day}/actions/changes | change=action-status&owner=Joe&text=x&status=y
            POST /{year}-{month}-{day}/actions/changes | change=add-action&owner=Joe&text=x
            POST /{year}-{month}-{day}/actions/changes | change=drop-action&owner=Joe&text=x
            GET /{year}-{month}-{day}/actions/new
            GET /{year}-{month}-{day}/actions/{number}
            GET /{year}-{month}-{day}/{href}/withdrawal
            POST /{year}-{month}-{day}/{href}/withdrawal | change=withdraw&reason=x&title=Other&digest=0
            POST /{year}-{month}-{day}/{href}/withdrawal | change=restore&title=Other&digest=0
            GET /{year}-{month}-{day}/queue/{href}
            GET /{year}-{month}-{day}/flagged/{href}
            GET /{year}-{month}-{day}/shepherd/queue/{href}
            GET /{year}-{month}-{day}/{href}
            GET /{year}-{month}-{day}/{href}/edit
            POST /{year}-{month}-{day}/{href}/edit | item=B&text=new&digest=0&read=1
            POST /{year}-{month}-{day}/{href}/edit | change=check&text=new&digest=0&read=1
            POST /{year}-{month}-{day}/{href}/edit | change=preview&text=new&digest=0&read=1
            POST /{year}-{month}-{day}/{href}/edit | change=draft&text=new&digest=0&read=1
            GET /{year}-{month}-{day}/{href}/draft
            POST /{year}-{month}-{day}/{href}/admission | admit=yes&item=B&title=Other&digest=0
            GET /{year}-{month}-{day}/{href}/since/{number}
            GET /{date}.txt
            GET /{date}.json
            GET /api/v1/openapi.json
            GET /api/v1/agendas
            GET /api/v1/agendas/{date}
            GET /api/v1/agendas/{date}/text
            PUT /api/v1/agendas/{date}/text | a text that is none
            POST /api/v1/agendas/{date}/changes | [{"change":"comment","item":"B","text":"well"}]
            POST /api/v1/agendas/{date}/changes | [{"change":"comment","item":"B","text":"well","title":"Other"}]
            POST /api/v1/agendas/{date}/changes | [{"change":"edit-comment","item":"B","was":"x","text":"y"}]
            POST /api/v1/agendas/{date}/changes | [{"change":"post-report","item":"B","text":"x","digest":"0"}]
            POST /api/v1/agendas/{date}/changes | [{"change":"action-status","owner":"Joe","text":"x","status":"y"}]
            POST /api/v1/agendas/{date}/changes | [{"change":"attend","name":"Pat Doe"}]
            POST /api/v1/agendas/{date}/changes | [{"change":"approve","item":"ZZ"}]
            POST /api/v1/agendas/{date}/changes | [{"change":"approve","item":"B","for":"joe","by":"phone"}]
            GET /api/v1/agendas/{date}/queue
            PUT /api/v1/agendas/{date}/queue | [{"change":"comment","item":"B","text":"well"}]
            POST /api/v1/agendas/{date}/queue | {"change":"comment","item":"B","text":"well","title":"Other"}
            POST /api/v1/agendas/{date}/queue | {"change":"comment","item":"7A","text":"well"}
            POST /api/v1/agendas/{date}/queue/commit | {}
            GET /api/v1/agendas/{date}/revisions
            GET /api/v1/agendas/{date}/revisions/{number}
            GET /api/v1/agendas/{date}/revisions/{number}/diff
            GET /api/v1/agendas/{date}/drafts/{item}
            POST /api/v1/agendas/{date}/drafts/{item} | {"from":0,"digest":"0","read":1,"text":"well"}
            GET /api/v1/agendas/{date}/acts
            POST /api/v1/agendas/{date}/acts | {"id":"1","act":"noted","item":"B","from":0,"text":"well"}
            POST /api/v1/agendas/{date}/acts | {"id":"2","act":"disputed","about":0,"words":"well"}
            POST /api/v1/agendas/{date}/acts | {"id":"3","act":"consented","sections":["committees"]}
            POST /api/v1/agendas/{date}/presence | {"item":"B"}
            GET /api/v1/agendas/{date}/news
            GET /api/v1/agendas/{date}/meeting
            GET /api/v1/agendas/{date}/events
            """;

    private static final Map<String, String> DATE =
            Map.of("{year}", "2026", "{month}", "01", "{day}", "21", "{date}", "2026-01-21");

    /** The routes that have a row. */
    static Set<String> routes() {
        return ROWS.lines().map(line -> line.split(" [|?] ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every request of the walk, the parts of an address filled with all that may stand there. */
    static List<Asked> all(Map<String, List<String>> parts) {
        return ROWS.lines().flatMap(line -> row(line, parts)).toList();
    }

    private static Stream<Asked> row(String line, Map<String, List<String>> parts) {
        int bar = line.indexOf(" | ");
        String head = bar < 0 ? line : line.substring(0, bar);
        String body = bar < 0 ? "" : line.substring(bar + 3);
        int ask = head.indexOf(" ? ");
        String route = ask < 0 ? head : head.substring(0, ask);
        String query = ask < 0 ? "" : "?" + head.substring(ask + 3);
        String method = route.substring(0, route.indexOf(' '));
        String pattern = route.substring(route.indexOf(' ') + 1);
        String type = body.startsWith("{") || body.startsWith("[") ? JSON : FORM;
        return filled(pattern, parts).stream().map(path -> new Asked(method, route, path + query, type, body));
    }

    private static List<String> filled(String pattern, Map<String, List<String>> parts) {
        String dated = pattern;
        for (Map.Entry<String, String> part : DATE.entrySet()) {
            dated = dated.replace(part.getKey(), part.getValue());
        }
        List<String> paths = new ArrayList<>(List.of(dated));
        for (Map.Entry<String, List<String>> part : parts.entrySet()) {
            paths = paths.stream()
                    .flatMap(path -> path.contains(part.getKey())
                            ? part.getValue().stream().map(value -> path.replace(part.getKey(), value))
                            : Stream.of(path))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return paths;
    }

    boolean isStream() {
        return route.endsWith("/events");
    }

    java.net.http.HttpRequest.Builder request(Running running) {
        java.net.http.HttpRequest.Builder request = running.to(path);
        if (method.equals("GET")) {
            return request.header("Accept", path.startsWith(Site.API) ? JSON : "text/html");
        }
        return request.header("Content-Type", type)
                .header("If-Match", "\"1\"")
                .method(method, BodyPublishers.ofString(body));
    }
}
