// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** The guides, one for each part that somebody can have. */
record GuidesPage(Frame frame, List<Guide> guides) {}
