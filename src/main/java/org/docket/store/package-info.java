// SPDX-License-Identifier: Apache-2.0
/** Keeps everything in one database; the only folder that knows SQL, or which database it is. */
package org.docket.store;
