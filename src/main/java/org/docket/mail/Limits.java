// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Duration;

/** How long a mail server may take: to answer a call, to say something, to take what is written. */
record Limits(Duration connect, Duration read, Duration write) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(20), Duration.ofMinutes(2), Duration.ofMinutes(1));
}
