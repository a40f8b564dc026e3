// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** What went wrong, what still works, and what to do. */
record ErrorPage(Frame frame, Problem problem) {
    String advice() {
        return switch (problem.status()) {
            case 403 -> "Reading still works. If you think you should be able to do this, ask the secretary.";
            case 404 ->
                "It may have another name by now, or belong to another meeting. The agenda and its search still work.";
            case 409 -> "Nothing was changed. Go back, read it as it is now, and decide again.";
            case 413 -> "Nothing was changed. Send less of it at a time.";
            case 429 -> "Nothing was changed. Wait a little and try again.";
            case 503, 507 -> "Reading still works. Nothing was changed. Try again in a while.";
            case 500 ->
                "Reading still works. Try again; should it happen once more, tell whoever runs this what you did and when.";
            default -> "Nothing was changed. Go back and try once more.";
        };
    }
}
