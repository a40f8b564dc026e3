// SPDX-License-Identifier: Apache-2.0
/** The agenda as a file, in a plain folder, a git checkout or a Subversion working copy, both ways. */
package org.docket.mirror;
