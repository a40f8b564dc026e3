// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

/**
 * For whom a request speaks that somebody else sends.
 *
 * @param person their id
 * @param way how they said it: {@code phone}, {@code mail}
 */
public record Voice(String person, String way) {}
