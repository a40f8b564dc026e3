// SPDX-License-Identifier: Apache-2.0
/** Puts the house together and reads the settings. */
package org.docket;
