// SPDX-License-Identifier: Apache-2.0
/** Reads agenda text into records that know their place; the only folder that knows the format. */
package org.docket.agenda;
