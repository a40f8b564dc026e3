// SPDX-License-Identifier: Apache-2.0
/** The commands, one class each; files go in and out as bytes in UTF-8 whatever the locale. */
package org.docket.cli;
