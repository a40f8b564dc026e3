// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** How the service is, for those who look after it. */
record StatusPage(Frame frame, List<StatusLine> lines) {
    String intro() {
        long bad = lines.stream().filter(line -> !line.isWell()).count();
        return bad == 0 ? "All is well." : bad == 1 ? "One thing needs a look." : bad + " things need a look.";
    }
}
