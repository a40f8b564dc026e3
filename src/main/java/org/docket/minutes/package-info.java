// SPDX-License-Identifier: Apache-2.0
/** An agenda and the secretary's notes become minutes; what is private stays out. */
package org.docket.minutes;
