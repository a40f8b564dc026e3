// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Hrefs;
import org.docket.filing.EndedProject;
import org.docket.filing.EndedProject.Reason;
import org.docket.filing.NewChair;
import org.docket.filing.NewProject;
import org.docket.filing.Resolution;
import org.docket.filing.ResolutionWriter;

/**
 * What somebody told of an item before its text is made.
 *
 * @param person who is to chair, or the first members, the chair first
 * @param reason why a project is to end
 */
record Facts(
        Addition kind,
        String committee,
        List<String> person,
        String name,
        String purpose,
        String parent,
        String reason) {
    static Facts of(Context ctx, Addition kind) {
        return new Facts(
                kind,
                asked(ctx, "committee"),
                ctx.queryParams("person"),
                asked(ctx, "name"),
                asked(ctx, "purpose"),
                asked(ctx, "parent"),
                asked(ctx, "reason"));
    }

    static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("");
    }

    /** Whether all was told that its text needs, rightly or not. */
    boolean areComplete() {
        return switch (kind) {
            case CHANGE_CHAIR -> !committee.isBlank() && !person.isEmpty();
            case ESTABLISH -> !person.isEmpty();
            case TERMINATE -> !committee.isBlank() && !reason.isBlank();
            case REPORT -> !committee.isBlank();
            case RESOLUTION, DISCUSSION -> true;
        };
    }

    /** The text, where it is made of facts. */
    Resolution written(ResolutionWriter writer) {
        return switch (kind) {
            case CHANGE_CHAIR -> writer.changeChair(new NewChair(committee, chair()));
            case ESTABLISH ->
                writer.establish(
                        new NewProject(name, purpose, Optional.of(parent).filter(word -> !word.isBlank()), person));
            case TERMINATE -> writer.terminate(new EndedProject(committee, why()));
            default -> new Resolution("", "");
        };
    }

    String chair() {
        return person.isEmpty() ? "" : person.get(0);
    }

    /** A word that is none of them says nothing of a vote. */
    private Reason why() {
        return Stream.of(Reason.values())
                .filter(one -> one.word().equals(reason))
                .findFirst()
                .orElse(Reason.INACTIVITY);
    }

    /** The address of the form with all that was told in it. */
    String query() {
        String told = Stream.of(
                        pair("committee", committee),
                        pair("name", name),
                        pair("purpose", purpose),
                        pair("parent", parent),
                        pair("reason", reason))
                .filter(pair -> !pair.endsWith("="))
                .collect(Collectors.joining());
        String people = person.stream().map(one -> pair("person", one)).collect(Collectors.joining());
        return "kind=" + kind.word() + told + people;
    }

    private static String pair(String name, String value) {
        return "&" + name + "=" + Hrefs.encoded(value.strip());
    }
}
