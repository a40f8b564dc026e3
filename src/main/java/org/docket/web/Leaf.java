// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;

/**
 * What stands around a public page.
 *
 * @param frame the service's own frame; without it the page is a file
 * @param root how the page leads to the place of the minutes
 * @param board whose minutes they are
 */
record Leaf(Optional<Frame> frame, String title, String root, String board) {
    /** Whether what only the service has can be led to. */
    boolean isServed() {
        return frame.isPresent();
    }

    /** The file that a folder has for its own address, where no server looks it up. */
    String index() {
        return isServed() ? "" : "index.html";
    }

    String feed() {
        return root + (isServed() ? "feed" : "feed.xml");
    }

    String calendar() {
        return isServed() ? "/calendar.ics" : root + "calendar.ics";
    }
}
