// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Optional;

/**
 * That a person or a list gets something by mail.
 *
 * @param person the id of the person; empty for a list
 * @param address the list's address; empty for a person, whose address is looked up when something is sent
 * @param project the committee's name, where it is about one project; else empty
 * @param daily once a day, rather than at once
 * @param sight what a list may see: {@code board}, {@code members} or {@code public}; empty for a person
 * @param secret what the link that ends it ends with
 */
public record Subscription(
        long id,
        Optional<String> person,
        String address,
        Kind kind,
        String project,
        boolean daily,
        String sight,
        String secret) {
    /** What people and lists can subscribe to. */
    public enum Kind {
        REPORTS("reports", "Reports as they are filed"),
        COMMENTS("comments", "Comments as they are committed"),
        PROJECT("project", "All about one project: its reports and comments"),
        COMMITS("commits", "Each change of the agenda, with its message and difference"),
        SUMMARY("summary", "The summary of the last day before a meeting"),
        MINUTES("minutes", "Minutes as they are published");

        private final String word;
        private final String words;

        Kind(String word, String words) {
            this.word = word;
            this.words = words;
        }

        public String word() {
            return word;
        }

        /** For people. */
        public String words() {
            return words;
        }

        /** Whether it can come as a digest once a day. */
        public boolean hasDigest() {
            return this == REPORTS || this == COMMENTS || this == PROJECT;
        }
    }
}
