// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import org.docket.store.Content;

/**
 * What would be mailed.
 *
 * @param silences why the rest would not be, each with the item it is about
 */
public record Preview(List<Content> mails, List<String> silences) {
    public static final Preview NOTHING = new Preview(List.of(), List.of());

    public Preview {
        mails = List.copyOf(mails);
        silences = List.copyOf(silences);
    }
}
