// SPDX-License-Identifier: Apache-2.0
/** The only way an agenda changes: read the newest text, check who may, change, write it down, tell everyone. */
package org.docket.clerk;
