// SPDX-License-Identifier: Apache-2.0
/** Changes to an agenda: each knows the splices it needs, so that every byte outside them stays. */
package org.docket.edit;
