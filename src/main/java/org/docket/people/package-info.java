// SPDX-License-Identifier: Apache-2.0
/** Who somebody is to the board, and what they may do. */
package org.docket.people;
