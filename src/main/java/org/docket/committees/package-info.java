// SPDX-License-Identifier: Apache-2.0
/** Who reports, and when: the committee file and the calendar of meetings, read line by line. */
package org.docket.committees;
