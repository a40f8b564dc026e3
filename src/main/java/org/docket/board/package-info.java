// SPDX-License-Identifier: Apache-2.0
/** The body's own data: its names, rules, addresses and wording, read from one folder of plain files. */
package org.docket.board;
