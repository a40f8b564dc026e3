// SPDX-License-Identifier: Apache-2.0
/** What whoever files a text is told before: what directors will miss in it, and how it can be brought into shape. */
package org.docket.filing;
