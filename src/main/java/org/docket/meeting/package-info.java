// SPDX-License-Identifier: Apache-2.0
/** What happens at a meeting, act by act as it is written down: who was there, what was said, decided and voted. */
package org.docket.meeting;
