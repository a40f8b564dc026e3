// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.Kind;
import org.docket.agenda.MeetingDay;
import org.docket.agenda.Section.Topic;
import org.docket.board.Board;
import org.docket.board.Template;
import org.docket.committees.Upcoming;
import org.docket.edit.Letters;
import org.docket.planning.OfficerReports.Attached;

/** Fills the board's template with all that the next agenda has to say. */
final class Composer {
    private static final int MOST_LETTERS = 2;

    private final Sources sources;
    private final Board board;
    private final Upcoming meeting;
    private final Titles titles;
    private final Shepherding shepherding;
    private final OfficerReports officers;
    private final LeftOver leftOver;
    private final List<Attached> attached;
    private final List<Report> reports;

    Composer(Sources sources) {
        this.sources = sources;
        this.board = sources.board();
        this.meeting = sources.meeting();
        this.titles = new Titles(sources);
        this.shepherding = new Shepherding(sources.directors(), usesShepherds());
        this.officers = new OfficerReports(sources, titles, shepherding);
        this.leftOver = new LeftOver(sources.last());
        this.attached = officers.attached();
        this.reports = new DueReports(sources, shepherding).all(attached);
    }

    /** A board whose last agenda has committees and no shepherds does without. */
    private boolean usesShepherds() {
        return board.text("shepherds")
                .map("yes"::equals)
                .orElseGet(() -> sources.last()
                        .map(past -> past.agenda().items().stream()
                                .filter(item -> item.kind() == Kind.COMMITTEE
                                        && item.owner().isPresent())
                                .toList())
                        .filter(items -> !items.isEmpty())
                        .map(items ->
                                items.stream().anyMatch(item -> !item.owner().equals(item.shepherd())))
                        .orElse(true));
    }

    NextAgenda compose() {
        Map<String, Object> values = new HashMap<>(listed());
        Headlines headlines = new Headlines(board, sources.last());
        values.put("sections", headlines.rows(needed(values)));
        values.putAll(opening());
        String text = board.template(Template.Kind.NEXT_AGENDA).fill(values).replace("\r\n", "\n");
        List<String> alarms = new ArrayList<>(new Alarms(sources).find());
        headlines
                .homeless()
                .forEach(topic -> alarms.add("The last agenda has no section for \""
                        + board.text("section." + topic.word()).orElse(topic.word())
                        + "\", and no number free for one."));
        shepherding
                .strangers()
                .forEach(name -> alarms.add(name + " has an open action item of a committee that reports, so is its "
                        + "shepherd, but is no director."));
        List<String> unseen = officers.unseen(attached);
        if (!unseen.isEmpty()) {
            alarms.add("The committee file has more officers than reported to the last meeting: "
                    + String.join(", ", unseen) + ".");
        }
        alarms.addAll(NextAgenda.warnings(Agenda.parse(text, board)));
        return new NextAgenda(meeting, text, reports, leftOver.titles(), alarms);
    }

    private Map<String, Object> opening() {
        ZonedDateTime start = meeting.start();
        Opening opening = new Opening(sources, start);
        return Map.of(
                "body", opening.body(),
                "date", MeetingDay.words(meeting.day()),
                "time", opening.time(start),
                "adjourn", opening.time(start.plus(board.meetingLength())),
                "time-zones", opening.timeZones(),
                "opening", opening.callToOrder(),
                "welcome", opening.welcome(),
                "place", opening.place());
    }

    private Map<String, Object> listed() {
        int through = (int) attached.stream().filter(Attached::toPresident).count();
        Map<String, Object> values = new HashMap<>(Map.of(
                "directors", sources.directors(),
                "officers", officers.names(),
                "meetings", new EarlierMeetings(sources.last()).rows(),
                "executives", officers.executives(through),
                "orders", leftOver.orders(),
                "topics", leftOver.topics(),
                "left-over", leftOver.unfinished()));
        values.put("offices", offices(through));
        values.put("reports", committees());
        values.put("attachments", attachments());
        return values;
    }

    /** The topics of which there is something to say. */
    private static Set<Topic> needed(Map<String, Object> values) {
        Set<Topic> needed = EnumSet.of(Topic.CALL_TO_ORDER, Topic.ROLL_CALL, Topic.ACTIONS, Topic.ADJOURNMENT);
        Map.of(
                        "meetings", Topic.MINUTES,
                        "executives", Topic.EXECUTIVE,
                        "offices", Topic.ADDITIONAL,
                        "reports", Topic.COMMITTEES,
                        "orders", Topic.RESOLUTIONS,
                        "topics", Topic.DISCUSSION)
                .forEach((name, topic) -> {
                    if (!((List<?>) values.get(name)).isEmpty()) {
                        needed.add(topic);
                    }
                });
        return needed;
    }

    /** The additional officers, lettered; their attachments go on counting after those of the president. */
    private List<Map<String, Object>> offices(int through) {
        List<Attached> additional = attached.subList(through, attached.size());
        List<String> letters = Letters.first(additional.size(), MOST_LETTERS);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Attached one : additional) {
            int place = rows.size();
            rows.add(Map.of(
                    "letter", letters.get(place),
                    "title", one.entry(),
                    "people", one.people().bracket(),
                    "id", Integer.toString(through + place + 1)));
        }
        return rows;
    }

    private List<Map<String, Object>> committees() {
        List<String> letters = Letters.first(reports.size(), MOST_LETTERS);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Report report : reports) {
            String people = new Shepherding.People(report.chair(), report.shepherd(), "").bracket();
            rows.add(Map.of(
                    "id", letters.get(rows.size()),
                    "title", project(report),
                    "people", people,
                    "name", report.committee()));
        }
        return rows;
    }

    private String project(Report report) {
        return reports.size() == 1 ? titles.onlyProject(report.committee()) : titles.project(report.committee());
    }

    private List<Map<String, Object>> attachments() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Attached one : attached) {
            rows.add(attachment(
                    Integer.toString(rows.size() + 1), one.title(), one.people().owner()));
        }
        List<String> letters = Letters.first(reports.size(), MOST_LETTERS);
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            rows.add(attachment(letters.get(i), "Report from the " + project(report), report.chair()));
        }
        return rows;
    }

    private static Map<String, Object> attachment(String id, String title, String owner) {
        return Map.of("id", id, "title", title, "owner", "  [" + owner + "]");
    }
}
