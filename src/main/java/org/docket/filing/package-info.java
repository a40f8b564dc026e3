// SPDX-License-Identifier: Apache-2.0
/** What whoever files a text is told before: what directors will miss in it, how it can be brought into shape, what the usual resolutions say. */
package org.docket.filing;
