// SPDX-License-Identifier: Apache-2.0
/** What other programs read and write as JSON or YAML; the only folder that knows how these are parsed and printed. */
package org.docket.json;
