// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.Locale;

/** The remark of a schedule line, as far as it is counted: in how many months no report came. */
final class Remark {
    private Remark() {}

    //    missing in January, not accepted February, missing March
    static int missing(String remark) {
        int missing = 0;
        boolean counts = false;
        for (String part : remark.toLowerCase(Locale.ROOT).split(",")) {
            String said = part.strip();
            String month = said.substring(said.lastIndexOf(' ') + 1);
            boolean isMonth = Months.named(month).isPresent();
            if (!said.equals(month) || !isMonth) {
                counts = said.startsWith("missing");
            }
            missing += counts && isMonth ? 1 : 0;
        }
        return missing;
    }
}
