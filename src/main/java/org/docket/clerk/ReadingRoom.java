// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.history.Folded;
import org.docket.history.ProjectHistory;
import org.docket.history.ProjectNames;
import org.docket.people.Person;
import org.docket.store.Hit;
import org.docket.store.ProjectLine;
import org.docket.store.Published;
import org.docket.store.Revision;
import org.docket.store.Sought;
import org.docket.store.Told;

/** What published minutes say, for anybody; and what agendas say that are not yet minutes, for those who may see it. */
public final class ReadingRoom {
    /** How much of the reports of a project is read at once. */
    private static final int TEXTS = 100_000;

    private final Clerk clerk;
    private final Board board;

    public ReadingRoom(Clerk clerk, Board board) {
        this.clerk = clerk;
        this.board = board;
    }

    /** A project by its name of today, with what it is known by in years. */
    public record Project(String name, int reports, int resolutions, String first, String last) {
        private Project and(Project other) {
            return new Project(
                    name,
                    reports + other.reports,
                    resolutions + other.resolutions,
                    first.compareTo(other.first) < 0 ? first : other.first,
                    last.compareTo(other.last) > 0 ? last : other.last);
        }
    }

    /** An item of an agenda of which no minutes are published. */
    public record Filed(String meeting, String href, String title) {}

    /** All projects, by name; one that was renamed is there once. */
    public List<Project> projects() {
        Map<String, Project> projects = new TreeMap<>();
        for (ProjectLine line : clerk.store.read(books -> books.annals().projects())) {
            String name = ProjectNames.of(line.name(), board.renames()).name();
            projects.merge(
                    Folded.of(name),
                    new Project(name, line.reports(), line.resolutions(), line.first(), line.last()),
                    Project::and);
        }
        return List.copyOf(projects.values());
    }

    /** What the minutes say of one project, under all its names; of old reports not the texts, where there are many. */
    public ProjectHistory history(String name) {
        ProjectNames names = ProjectNames.asked(name, board.renames());
        List<Told> told = clerk.store.read(books -> books.annals().about(names.folded(), TEXTS));
        return ProjectHistory.of(names, told);
    }

    public List<Told> resolutions() {
        return clerk.store.read(books -> books.annals().resolutions());
    }

    public List<String> years() {
        return clerk.store.read(books -> books.annals().years());
    }

    /** The same, and those of agendas, for those who read them. */
    public List<String> allYears() {
        return Stream.concat(
                        years().stream(),
                        clerk.meetings().stream()
                                .map(meeting -> meeting.meeting().substring(0, 4)))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Where words stand in published minutes; of any project when no name is given. */
    public List<Hit> search(Sought sought, String project, int limit) {
        Set<String> names = names(project, board);
        return clerk.store.read(books -> books.annals().search(sought, names, limit));
    }

    /** All names of a project, folded; none where none was asked for. */
    static Set<String> names(String project, Board board) {
        return project.isBlank()
                ? Set.of()
                : ProjectNames.asked(project, board.renames()).folded();
    }

    /** What agendas have of a project that is not in published minutes yet, as far as the reader may see it. */
    public List<Filed> filed(Person reader, String name) {
        Sight sight = Sight.of(reader, board);
        if (!sight.isSomething()) {
            return List.of();
        }
        ProjectNames names = ProjectNames.asked(name, board.renames());
        return unpublished().stream()
                .flatMap(meeting -> filed(meeting, sight.of(clerk.agenda(meeting)), names))
                .toList();
    }

    private static Stream<Filed> filed(String meeting, Agenda agenda, ProjectNames names) {
        Hrefs hrefs = Hrefs.of(agenda);
        List<Filed> filed = new ArrayList<>();
        for (Item item : agenda.items()) {
            if (isAbout(item.kind(), item.title(), names.folded())) {
                filed.add(new Filed(meeting, hrefs.of(item), item.fulltitle().orElse(item.title())));
            }
        }
        return filed.stream();
    }

    /** Whether an item is the report of a project of one of these names, or a resolution that names it. */
    static boolean isAbout(Kind kind, String title, Set<String> names) {
        return kind.isReport() && names.contains(ProjectNames.folded(title))
                || kind == Kind.RESOLUTION
                        && names.stream().anyMatch(name -> (' ' + Folded.of(title) + ' ').contains(' ' + name + ' '));
    }

    /** The meetings whose minutes nobody can read yet, the newest first. */
    private List<String> unpublished() {
        Set<String> published = clerk.store.read(books -> books.published().newestOfEach().stream()
                .filter(text -> text.kind() == Published.Kind.MINUTES && !text.isWithdrawn())
                .map(Published::meeting)
                .collect(Collectors.toSet()));
        return clerk.meetings().stream()
                .map(Revision::meeting)
                .filter(meeting -> !published.contains(meeting))
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
