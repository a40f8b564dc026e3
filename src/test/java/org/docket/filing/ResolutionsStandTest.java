// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Warning;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.edit.AddResolution;
import org.docket.filing.EndedProject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of resolutions for every agenda there is: nothing is wrong with one, and it gives its own title away. */
class ResolutionsStandTest {
    @ParameterizedTest
    @MethodSource("org.docket.filing.Desk#all")
    void aNewChairOfEachProjectStandsWithoutAWarning(Desk desk) {
        for (NewChair asked : some(chairs(desk.file()), NewChair::committee)) {
            assertStands(desk, desk.writer().changeChair(asked), "Change " + plain(asked.committee()) + " Chair");
        }
    }

    @ParameterizedTest
    @MethodSource("org.docket.filing.Desk#all")
    void theEndOfEachProjectStandsWithoutAWarning(Desk desk) {
        some(Desk.projects(desk.file()).toList(), name -> name).forEach(name -> {
            Resolution ended = desk.writer().terminate(new EndedProject(name, Reason.values()[name.length() % 3]));
            assertStands(desk, ended, "Terminate " + plain(name));
        });
    }

    @ParameterizedTest
    @MethodSource("org.docket.filing.Desk#all")
    void aNewProjectStandsWithoutAWarning(Desk desk) {
        for (String name : List.of("Whimbrel", "Tide Tables Nova", "Quill++", "naïve.io", "Ωmega")) {
            String title = "Establish " + (name.startsWith("n") ? "Naïve.io" : name);
            assertStands(desk, desk.writer().establish(Desk.project(name)), title);
            NewProject child = new NewProject(
                    name, "tables of the tide", Desk.projects(desk.file()).findFirst(), Desk.PEOPLE);
            assertStands(desk, desk.writer().establish(child), title);
        }
    }

    /** The samples have a project with plus signs, the real file several of more than one word. */
    @Test
    void amongThemAreNamesThatAreNoPlainWords() {
        assertTrue(Desk.projects(Desk.sample().file()).anyMatch("Spume++"::equals));
        if (Shared.present()) {
            Committees real = Committees.parse(Shared.text("data/committee/committee-info.txt"));
            assertTrue(Desk.projects(real).anyMatch("Community Development"::equals));
        }
    }

    /** Those whose name is no plain word, and some of the others. */
    private static <T> List<T> some(List<T> all, Function<T, String> name) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 40 == 0 || !name.apply(all.get(i)).matches("\\p{Lu}\\p{L}+"))
                .mapToObj(all::get)
                .toList();
    }

    //    Portable Runtime (APR)
    private static String plain(String name) {
        return name.replaceAll(" \\(.*", "");
    }

    private static void assertStands(Desk desk, Resolution resolution, String shortTitle) {
        Agenda before = desk.agenda();
        Agenda after = new AddResolution(resolution.title(), resolution.text()).applyTo(before);
        Item added = after.items().stream()
                .filter(item ->
                        item.kind() == Kind.RESOLUTION && before.item(item.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Warning> warnings = after.warningsByItem().getOrDefault(added, List.of()).stream()
                .filter(warning -> warning.code() != Warning.Code.DUPLICATE_TITLE || !isThere(before, added))
                .toList();
        assertEquals(List.of(), warnings, resolution.title());
        assertEquals(
                before.warnings().size() + (isThere(before, added) ? 1 : 0),
                after.warnings().size());
        assertEquals(shortTitle, added.title());
        assertEquals(Optional.of(resolution.title()), ProposedTitle.of(resolution.text()));
        resolution
                .text()
                .lines()
                .forEach(line -> assertTrue(line.length() <= 71 || !line.strip().contains(" ")));
    }

    /** A resolution of that name may be there already. */
    private static boolean isThere(Agenda agenda, Item added) {
        return agenda.items().stream().anyMatch(item -> item.title().equals(added.title()));
    }

    private static List<NewChair> chairs(Committees file) {
        List<NewChair> chairs = new ArrayList<>();
        file.committees().stream()
                .filter(committee -> committee.kind() == Committee.Kind.PROJECT)
                .forEach(committee -> committee.members().stream()
                        .filter(member -> committee
                                .chair()
                                .filter(chair -> chair.id().equals(member.id()))
                                .isEmpty())
                        .findFirst()
                        .ifPresent(member -> chairs.add(new NewChair(committee.name(), member.id()))));
        assertTrue(chairs.size() > 30, "only " + chairs.size());
        return chairs;
    }
}
