// SPDX-License-Identifier: Apache-2.0
/** The web: pages for people, JSON for programs, live updates for both. */
package org.docket.web;
