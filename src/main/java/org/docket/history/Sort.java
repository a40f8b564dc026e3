// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.Locale;
import java.util.regex.Pattern;

/** The kinds of resolutions, told from their titles. */
public enum Sort {
    RENAME("renam(e|ing)|change the name", "renames"),
    CHAIR("chair\\b|chairman\\b", "a new chair"),
    ESTABLISH("(re-?)?establish\\w*|creat(e|ion|ing)|(re)?formation\\b|reboot", "establishes"),
    TERMINATE("terminat\\w*|dissol\\w*|attic\\b.*\\bmove|disband\\w*", "ends"),
    MEMBERS("membership|project management committee|members?\\b", "members"),
    OFFICER("appoint\\w*|elect\\w*|officer|vice president|\\bvp\\b|treasurer|secretary", "officers"),
    MONEY("budget|fund\\w*|bank\\w*|payment|fees|expens\\w*", "money"),
    LICENCE("licen[sc]\\w*|\\bi?ccla\\b|\\bicla\\b|\\bcla\\b|trademark\\w*|copyright", "licences and marks"),
    OTHER("", "other");

    private final Pattern pattern;
    private final String words;

    Sort(String pattern, String words) {
        this.pattern = Pattern.compile("\\b(?:" + pattern + ")", Pattern.CASE_INSENSITIVE);
        this.words = words;
    }

    static Sort of(String title) {
        for (Sort sort : values()) {
            if (sort.pattern.matcher(title).find()) {
                return sort;
            }
        }
        return OTHER;
    }

    /** As addresses and programs have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
