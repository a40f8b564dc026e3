// SPDX-License-Identifier: Apache-2.0
/** What other programs read and write as JSON; the only folder that knows how JSON is parsed and printed. */
package org.docket.json;
