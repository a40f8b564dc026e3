// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** One guide, and the way to the others. */
record GuidePage(Frame frame, Guide guide) {
    List<Guide> all() {
        return Guide.ALL;
    }
}
