// SPDX-License-Identifier: Apache-2.0
/** What anybody may read: published by two people, withdrawn by one, and told by a feed and a calendar. */
package org.docket.publish;
