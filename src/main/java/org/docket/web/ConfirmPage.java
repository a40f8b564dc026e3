// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** Asks for the password once more, and then goes on with the form that was being sent. */
record ConfirmPage(Frame frame, String address, List<Field> fields, String complaint) {
    /** A field of that form. */
    record Field(String name, String value) {}
}
