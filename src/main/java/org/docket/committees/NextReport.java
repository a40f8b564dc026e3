// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.YearMonth;

/** The month in which a committee reports next, and why then. */
public record NextReport(YearMonth month, Reporting reporting) {}
