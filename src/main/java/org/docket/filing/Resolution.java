// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

/** The text of a resolution, and the title under which it is put on the agenda. */
public record Resolution(String title, String text) {}
