// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import java.util.Optional;
import org.docket.edit.Change;

/** A change as somebody sent it, with the id by which it is known again when it is sent twice. */
public record Sent(Optional<String> id, Change change) {}
