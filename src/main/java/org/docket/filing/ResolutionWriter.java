// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.board.Template;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.edit.Refused;
import org.docket.filing.EndedProject.Reason;

/** Writes the resolutions that are the same each time but for names, in the board's own wording. */
public final class ResolutionWriter {
    private final Committees file;
    private final Board board;
    private final Optional<String> prefix;

    /** Needs the agenda for the word that stands before the names of projects. */
    public ResolutionWriter(Committees file, Agenda agenda) {
        this.file = file;
        this.board = agenda.board();
        this.prefix = agenda.prefix();
    }

    public Resolution changeChair(NewChair asked) {
        Committee committee = committee(asked.committee());
        ProjectName name = ProjectName.of(committee, prefix);
        Somebody incoming = member(committee, Phrase.of(asked.chair()));
        Optional<Somebody> outgoing =
                committee.chair().map(chair -> new Somebody(chair.name(), "(" + chair.id() + ")"));
        if (outgoing.filter(chair -> chair.id().equals(incoming.id())).isPresent()) {
            throw new Refused(incoming.name() + " is the chair of " + committee.name() + " already.");
        }
        Map<String, Object> values = named(name);
        values.put("vacant", outgoing.isEmpty());
        values.put(
                "outgoing", outgoing.map(Somebody::name).map(Paragraphs::tied).orElse(""));
        values.put(
                "outgoing-person",
                outgoing.map(Somebody::inWords).map(Paragraphs::tied).orElse(""));
        values.put("incoming", Paragraphs.tied(incoming.name()));
        values.put("incoming-person", Paragraphs.tied(incoming.inWords()));
        return new Resolution(
                "Change the " + name.full() + " Project Chair", written(Template.Kind.CHANGE_CHAIR, values));
    }

    public Resolution establish(NewProject asked) {
        ProjectName name = ProjectName.of(asked.name(), prefix).capitalised();
        if (file.named(name.bare()).isPresent()) {
            throw new Refused("There is a committee \"" + name.bare() + "\" already.");
        }
        List<Somebody> people = people(asked.people());
        Optional<ProjectName> parent = asked.parent().map(this::committee).map(one -> ProjectName.of(one, prefix));
        Map<String, Object> values = named(name);
        values.put("name", Paragraphs.tied(name.bare()));
        values.put("purpose", Phrase.purpose(asked.purpose()));
        values.put("chair", Paragraphs.tied(people.get(0).name()));
        values.put("has-parent", parent.isPresent());
        values.put("parent", parent.map(ProjectName::full).map(Paragraphs::tied).orElse(""));
        values.put(
                "people",
                people.stream()
                        .sorted(Comparator.comparing(Somebody::sortKey))
                        .map(somebody -> Map.of("line", somebody.line()))
                        .toList());
        return new Resolution("Establish the " + name.full() + " Project", written(Template.Kind.ESTABLISH, values));
    }

    public Resolution terminate(EndedProject asked) {
        ProjectName name = ProjectName.of(committee(asked.committee()), prefix);
        Optional<ProjectName> attic =
                board.text("attic").map(word -> ProjectName.of(word, prefix)).filter(other -> !other.equals(name));
        Map<String, Object> values = named(name);
        values.put("vote", asked.reason() == Reason.VOTE);
        values.put("consensus", asked.reason() == Reason.CONSENSUS);
        values.put("has-attic", attic.isPresent());
        values.put("attic", attic.map(ProjectName::full).map(Paragraphs::tied).orElse(""));
        return new Resolution("Terminate the " + name.full() + " Project", written(Template.Kind.TERMINATE, values));
    }

    private String written(Template.Kind kind, Map<String, Object> values) {
        return Paragraphs.broken(board.template(kind).fill(values));
    }

    private static Map<String, Object> named(ProjectName name) {
        return new HashMap<>(Map.of("project", Paragraphs.tied(name.full())));
    }

    /** The project that somebody means; those of the board and of officers are none. */
    private Committee committee(String typed) {
        String name = Phrase.of(typed);
        if (name.isEmpty()) {
            throw new Refused("Choose a committee.");
        }
        Committee committee = file.find(name, board)
                .flatMap(contact -> file.named(contact.name()))
                .orElseThrow(() -> new Refused("There is no committee \"" + name + "\" in the committee file."));
        if (committee.kind() != Committee.Kind.PROJECT) {
            throw new Refused("\"" + committee.name() + "\" is no project; write a resolution of your own for it.");
        }
        return committee;
    }

    private static Somebody member(Committee committee, String written) {
        if (written.isEmpty()) {
            throw new Refused("Say who is to chair " + committee.name() + ".");
        }
        if (committee.members().isEmpty()) {
            return Somebody.read(written);
        }
        return KnownPeople.of(committee)
                .find(written)
                .orElseThrow(
                        () -> new Refused("\"" + written + "\" is nobody on the roster of " + committee.name() + "."));
    }

    private List<Somebody> people(List<String> written) {
        KnownPeople known = KnownPeople.of(file);
        List<Somebody> people = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String line :
                written.stream().map(Phrase::of).filter(line -> !line.isEmpty()).toList()) {
            Somebody somebody = known.find(line).orElseGet(() -> Somebody.read(line));
            if (!ids.add(somebody.id())) {
                throw new Refused(somebody.inWords() + " is named twice.");
            }
            people.add(somebody);
        }
        if (people.isEmpty()) {
            throw new Refused("A project needs a chair; name one, and its members.");
        }
        return people;
    }
}
