// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import org.docket.people.Person;

/**
 * What somebody made of an agenda outside, in a file.
 *
 * @param who the person, where they are known here; what others said only they may enter who may do so here
 * @param base the text it was made from; empty for the text that was last outside
 * @param message why, in their own words; empty for none
 */
public record FromFile(String meeting, Optional<Person> who, Optional<String> base, String text, String message) {}
