// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

/** That a report gets another shepherd: the item, and who looks after it then and now. */
public record Handover(String item, String title, String from, String to) {}
