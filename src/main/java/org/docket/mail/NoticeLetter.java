// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.store.Books;
import org.docket.store.Cause;

/** Writes what subscribers get, from an agenda as they may see it; what is private is left out of all mail. */
final class NoticeLetter {
    private static final String RULE = "-".repeat(68);

    private final Books books;
    private final Postmark postmark;
    private final String meeting;
    private final Agenda agenda;
    private final Openly openly;

    NoticeLetter(Books books, Postmark postmark, String meeting, Agenda agenda) {
        this.books = books;
        this.postmark = postmark;
        this.meeting = meeting;
        this.agenda = agenda;
        this.openly = new Openly(agenda);
    }

    /** One report or one comment, at once; all mail on one report is one thread. */
    Letter news(Cause cause, Reader reader, News news) {
        Item item = news.item();
        Topic topic = Topic.of(books, new Topic.Page(meeting, agenda, postmark.domain()), item);
        topic.keep(books);
        Letter letter = Letter.because(cause, reader.why())
                .to(List.of(reader.address()))
                .inThread(List.of(topic.root()));
        if (news.isComment()) {
            letter.subject("Comment on " + item.title() + ", " + meeting).body(said(news) + "\n" + link(item));
        } else {
            String what = news.kind() == News.Kind.FILED ? "" : "edited: ";
            letter.subject("[REPORT] " + what + item.title() + ", " + meeting)
                    .verbatim(openly.asFiled(item.text()) + "\n\n" + link(item));
        }
        return leaving(letter, reader);
    }

    /** A change of the agenda as version control would mail it. */
    Letter commit(Cause cause, Reader reader, Commit commit) {
        String first = commit.message().lines().findFirst().orElse("");
        Letter letter = Letter.because(cause, reader.why())
                .to(List.of(reader.address()))
                .subject("board: r" + commit.number() + " - " + meeting + " - " + first)
                .verbatim("Author: " + commit.author() + "\nDate: " + commit.when() + "\nRevision: "
                        + commit.number() + "\n\n" + openly.asFiled(commit.message()) + "\n\n" + RULE + "\n"
                        + commit.difference() + "\n" + postmark.link("/" + meeting + "/revisions/" + commit.number()));
        return leaving(letter, reader);
    }

    /** What came in a day, project by project. */
    Letter digest(Cause cause, Reader reader, List<News> news) {
        Map<String, List<News>> byProject = news.stream()
                .collect(Collectors.groupingBy(
                        one -> one.item().title(),
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.toList()));
        StringBuilder body = new StringBuilder();
        byProject.forEach((project, all) -> {
            body.append(project)
                    .append('\n')
                    .append("=".repeat(Math.min(68, project.length())))
                    .append("\n\n");
            all.forEach(one -> body.append(line(one)).append('\n'));
            body.append(link(all.get(0).item())).append("\n\n");
        });
        String what = cause.kind().equals(Digests.SUMMARY) ? "The last day before the meeting" : "Filed and said";
        return leaving(
                Letter.because(cause, reader.why())
                        .to(List.of(reader.address()))
                        .subject(what + ": " + meeting + ", " + byProject.size()
                                + (byProject.size() == 1 ? " item" : " items"))
                        .body(body.toString()),
                reader);
    }

    /** Minutes, as they are published. */
    Letter minutes(Cause cause, Reader reader, String text) {
        Letter letter = Letter.because(cause, reader.why())
                .to(List.of(reader.address()))
                .subject("Minutes of " + meeting)
                .verbatim(new Openly(Agenda.parse(text, postmark.board())).asFiled(text));
        return leaving(letter, reader);
    }

    private String line(News news) {
        return switch (news.kind()) {
            case FILED -> "The report was filed.\n";
            case EDITED -> "The report was changed.\n";
            default -> said(news);
        };
    }

    private String said(News news) {
        Comment comment = news.comment().orElseThrow();
        String words = openly.of(comment, comment.words()).text();
        return comment.initials() + ": " + words + "\n";
    }

    private String link(Item item) {
        return postmark.link(Topic.of(books, new Topic.Page(meeting, agenda, postmark.domain()), item)
                .address());
    }

    /** How to get no more of it: people by one press in their mail program, lists by whoever keeps them. */
    private Letter leaving(Letter letter, Reader reader) {
        letter.list("<" + reader.subscription().kind().word() + "." + postmark.domain() + ">");
        if (!reader.isList()) {
            letter.header(
                            "List-Unsubscribe",
                            "<"
                                    + postmark.link("/unsubscribe/"
                                            + reader.subscription().secret()) + ">")
                    .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return letter;
    }
}
