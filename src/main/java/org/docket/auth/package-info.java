// SPDX-License-Identifier: Apache-2.0
/** Proves who somebody is: accounts, passwords, sessions and tokens. */
package org.docket.auth;
