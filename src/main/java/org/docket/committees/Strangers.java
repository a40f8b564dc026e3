// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docket.committees.Committees.Due;
import org.docket.committees.Committees.Office;

/** Tells what one section says of committees that the others do not know, or know as somebody else. */
final class Strangers {
    private final Rows rows;
    private final Map<String, String> committees = new HashMap<>();
    private final Map<String, String> all = new HashMap<>();

    Strangers(Rows rows, List<Committee> committees, List<Office> offices) {
        this.rows = rows;
        committees.forEach(committee -> this.committees.put(key(committee.name()), committee.name()));
        offices.forEach(office -> all.put(key(office.title()), office.title()));
        all.putAll(this.committees);
    }

    void tell(ScheduleReader schedule, AddressReader addresses) {
        addresses.entries().forEach(this::tell);
        List<Due> dues = schedule.dues();
        for (int i = 0; i < dues.size(); i++) {
            String name = dues.get(i).committee();
            if (!committees.containsKey(key(name))) {
                rows.odd(schedule.line(i), "The schedule names \"" + name + "\", which is no committee of this file.");
            }
        }
    }

    private void tell(AddressReader.Entry entry) {
        String meant = all.get(key(entry.name));
        if (meant == null) {
            rows.odd(entry.line, "\"" + entry.name + "\" is no committee and no office of this file.");
            return;
        }
        for (String alias : entry.addresses().aliases()) {
            String other = all.putIfAbsent(key(alias), meant);
            if (other != null) {
                rows.odd(entry.line, "\"" + alias + "\" is a name of \"" + other + "\" already.");
            } else if (committees.containsKey(key(meant))) {
                committees.put(key(alias), meant);
            }
        }
    }

    private static String key(String name) {
        return CommitteesReader.key(name);
    }
}
