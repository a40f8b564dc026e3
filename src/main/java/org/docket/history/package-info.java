// SPDX-License-Identifier: Apache-2.0
/** The archive of published minutes: cut into what was reported, resolved and said, and told of each project. */
package org.docket.history;
