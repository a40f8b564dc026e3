// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** That a meeting's agenda lies as a file in the mirror: its name there, and the revision written last. */
public record MirrorFile(String meeting, String file, int revision) {}
