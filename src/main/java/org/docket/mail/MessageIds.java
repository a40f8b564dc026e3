// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ids of messages in the fields that name them. */
final class MessageIds {
    /** More than these are no thread that anybody reads; the first began it, the last are the nearest. */
    static final int MOST = 50;

    //    <0000.report@example.org>
    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,900}>");

    private MessageIds() {}

    /** Each id once, in order. */
    static List<String> in(List<String> fields) {
        Set<String> ids = new LinkedHashSet<>();
        for (String field : fields) {
            Matcher id = ID.matcher(field);
            while (id.find()) {
                ids.add(id.group());
            }
        }
        List<String> all = new ArrayList<>(ids);
        if (all.size() > MOST) {
            all.subList(1, all.size() - MOST + 1).clear();
        }
        return List.copyOf(all);
    }
}
