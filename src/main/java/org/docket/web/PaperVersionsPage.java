// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** Who changed the committee file or the calendar, when and why; newest first. */
record PaperVersionsPage(Frame frame, List<CommitteePage.Line> lines) {}
