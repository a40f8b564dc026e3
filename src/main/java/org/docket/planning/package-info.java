// SPDX-License-Identifier: Apache-2.0
/** The next agenda: when the board meets, who reports and why, and what the last meeting left over. */
package org.docket.planning;
