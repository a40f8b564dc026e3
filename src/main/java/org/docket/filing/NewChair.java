// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

/** That somebody else is to chair a committee: which, and who, by id, by name, or as {@code Name (id)}. */
public record NewChair(String committee, String chair) {}
