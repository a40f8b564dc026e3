// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Oddity;

/** Everything that can be done to the committee file, short of editing its text; this list is the whole of it. */
public sealed interface CommitteeChange
        permits AddCommittee, AddMember, ChangeChair, DropCommittee, DropMember, MoveDue, SetAddresses, SetRemark {
    /** The committee or office it is about. */
    String committee();

    /** One line that says what it does. */
    String summary();

    /** The edits it needs; none when what it asks for is already so. Refused when it cannot be done. */
    List<Splice> splices(Committees file);

    /** The text after this change; refused where anything else in it would be read otherwise than before. */
    default String applyTo(String text) {
        Committees before = Committees.parse(text);
        String changed = Splice.apply(splices(before), text);
        Committees after = Committees.parse(changed);
        List<String> odd = messages(after);
        messages(before).forEach(odd::remove);
        if (!odd.isEmpty()) {
            throw new Refused(odd.get(0));
        }
        requireSame(Stream.of(before, after).map(this::others).toList());
        requireSame(Stream.of(before, after)
                .map(file -> others(file.schedule(), Committees.Due::committee))
                .toList());
        requireSame(Stream.of(before, after)
                .map(file -> others(file.offices(), Committees.Office::title))
                .toList());
        return changed;
    }

    private List<?> others(Committees file) {
        return others(file.committees(), Committee::name);
    }

    private <T> List<T> others(List<T> all, Function<T, String> name) {
        return all.stream()
                .filter(each -> !name.apply(each).equalsIgnoreCase(committee()))
                .toList();
    }

    private static List<String> messages(Committees file) {
        return new ArrayList<>(file.oddities().stream().map(Oddity::message).toList());
    }

    private static void requireSame(List<? extends List<?>> both) {
        if (!both.get(0).equals(both.get(1))) {
            throw new Refused("Something else in the file would be read otherwise after this.");
        }
    }
}
