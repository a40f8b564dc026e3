// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What belongs to one body rather than to the format: its name, rules, addresses and wording. */
public final class Board {
    private static final String FILE = "board.properties";
    private static final Pattern LENGTH = Pattern.compile("(?<number>\\d{1,3}) *(?<unit>hour|minute)s?");
    private static final List<String> TIMES = List.of("remind.at", "digest.at");
    private static final List<String> LEADS = List.of("remind.initial", "remind.final", "summary.before", "report.due");
    private static final Board BUILT_IN =
            new Board(Map.of(), resource(), new Beside(Templates.builtIn(), ReportRules.builtIn(), Renames.builtIn()));

    private final Map<String, String> values = new TreeMap<>();
    private final ZoneId zone;
    private final OptionalInt approvals;
    private final OptionalInt quorum;
    private final Optional<CutOff> cutOff;
    private final Duration commentWait;
    private final Beside beside;
    private final UsualDay usualDay;
    private final LocalTime usualTime;
    private final Duration meetingLength;

    /** What stands in files of their own. */
    private record Beside(Templates templates, ReportRules rules, Renames renames) {}

    private Board(Map<String, String> defaults, Map<String, String> own, Beside beside) {
        this.beside = beside;
        values.putAll(defaults);
        if (own.containsKey("name")) {
            values.remove("short-name");
        }
        values.putAll(own);
        zone = zoneNamed(text("zone").orElse("UTC"));
        approvals = count("approvals");
        quorum = count("quorum");
        cutOff = before("cut-off");
        TIMES.forEach(this::time);
        LEADS.forEach(this::before);
        commentWait = minutes(text("mail.comment-wait").orElse("15 minutes"));
        usualDay = UsualDay.parse(text("usual-day").orElse("third WED"));
        usualTime = time("usual-time").orElse(LocalTime.of(21, 30));
        meetingLength = length(text("meeting-length").orElse("1 hour"));
    }

    /** The profile that stands in the program itself. */
    public static Board builtIn() {
        return BUILT_IN;
    }

    /**
     * Reads {@code board.properties}, the templates, the report rules and the renames of a board
     * folder; what it leaves unsaid is as
     * in the built-in profile.
     *
     * @throws IllegalArgumentException when a setting, a template or a rule is wrong; says which, and where
     */
    public static Board read(Path folder) throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            return new Board(
                    BUILT_IN.values,
                    load(reader),
                    new Beside(
                            BUILT_IN.beside.templates.with(folder),
                            BUILT_IN.beside.rules.with(folder),
                            BUILT_IN.beside.renames.or(folder)));
        }
    }

    /** The same with another value for one wording or setting. */
    public Board with(String key, String value) {
        return new Board(values, Map.of(key, value), beside);
    }

    public String name() {
        return text("name").orElse("");
    }

    /** The abbreviation that stands for the name in titles. */
    public Optional<String> shortName() {
        return text("short-name");
    }

    /** The word before project titles; empty when it is to be found in the agenda's own headings. */
    public Optional<String> prefix() {
        return text("prefix");
    }

    /** The title of the officer to whom numbered attachments report. */
    public Optional<String> president() {
        return text("president");
    }

    /** Approvals that make an item reviewed; empty when that follows from the roll call. */
    public OptionalInt approvals() {
        return approvals;
    }

    /** Directors who must be in the room to decide anything; empty when that follows from the roll call. */
    public OptionalInt quorum() {
        return quorum;
    }

    /** How long before a meeting texts are to be filed; empty when none is ever late. */
    public Optional<CutOff> cutOff() {
        return cutOff;
    }

    /** The day of a month on which the board meets unless its calendar says otherwise. */
    public UsualDay usualDay() {
        return usualDay;
    }

    /** The hour at which it meets then, in its own zone. */
    public LocalTime usualTime() {
        return usualTime;
    }

    /** What is asked of a text before it is filed, in the order of the board's file. */
    public List<ReportRule> reportRules() {
        return beside.rules.all();
    }

    /** What projects were called before. */
    public Renames renames() {
        return beside.renames;
    }

    /** How long a meeting is to last. */
    public Duration meetingLength() {
        return meetingLength;
    }

    /** How long a comment waits, and may still be changed, before it is mailed. */
    public Duration commentWait() {
        return commentWait;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The zone that a word in an agenda stands for: one of this board's words, or one that Java knows. */
    public Optional<ZoneId> zone(String word) {
        try {
            return Optional.of(ZoneId.of(values.getOrDefault("zone." + word, word)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** A time of day that is a setting; empty when unset. */
    public Optional<LocalTime> time(String key) {
        return text(key).map(words -> {
            try {
                return LocalTime.parse(words);
            } catch (DateTimeException noTime) {
                throw new IllegalArgumentException(
                        FILE + ": " + key + " is an hour and minutes, such as \"21:30\": " + words, noTime);
            }
        });
    }

    /** A setting that says how long before a meeting something is done; empty when it is not done. */
    public Optional<CutOff> before(String key) {
        return text(key).map(words -> CutOff.parse(key, words));
    }

    /** A link of this board with {@code {name}} filled in. */
    public Optional<String> link(String kind, String name) {
        return text("link." + kind).map(pattern -> pattern.replace("{name}", name));
    }

    /** A wording or setting by its key; empty when unset or blank. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** All wordings and settings, so that it can be told whether what was made by them would be made so again. */
    public String everyText() {
        return values.toString();
    }

    /** A text of this board with holes in it. */
    public Template template(Template.Kind kind) {
        return beside.templates.of(kind);
    }

    //    15 minutes
    private static Duration minutes(String words) {
        if (!words.matches("\\d{1,4} minutes?")) {
            throw new IllegalArgumentException(
                    FILE + ": mail.comment-wait is minutes, such as \"15 minutes\": " + words);
        }
        return Duration.ofMinutes(Long.parseLong(words.split(" ")[0]));
    }

    private OptionalInt count(String key) {
        Optional<String> number = text(key);
        try {
            return number.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(number.get()));
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(FILE + ": " + key + " is not a number: " + number.get(), notANumber);
        }
    }

    //    1 hour | 90 minutes
    private static Duration length(String words) {
        Matcher matcher = LENGTH.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    FILE + ": meeting-length is hours or minutes, such as \"90 minutes\": " + words);
        }
        long number = Long.parseLong(matcher.group("number"));
        return matcher.group("unit").equals("hour") ? Duration.ofHours(number) : Duration.ofMinutes(number);
    }

    private static ZoneId zoneNamed(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(FILE + ": there is no zone named " + name, unknown);
        }
    }

    private static Map<String, String> resource() {
        try (InputStream file = Board.class.getResourceAsStream("/board/" + FILE)) {
            return load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, String> load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, String> values = new TreeMap<>();
        properties.forEach((key, value) -> values.put(key.toString(), value.toString()));
        return values;
    }
}
