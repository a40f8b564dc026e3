// SPDX-License-Identifier: Apache-2.0
package org.docket;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.LayoutBase;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** One line of the log: when, how bad, from where, and what; below it, where a failure happened. */
final class LogLine extends LayoutBase<ILoggingEvent> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    //    2026-01-21T10:00:00.000Z WARN  Store The database cannot be written
    @Override
    public String doLayout(ILoggingEvent event) {
        String from = event.getLoggerName();
        String line = "%s %-5s %s %s\n"
                .formatted(
                        TIME.format(event.getInstant()),
                        event.getLevel(),
                        from.substring(from.lastIndexOf('.') + 1),
                        event.getFormattedMessage());
        return event.getThrowableProxy() == null
                ? line
                : line + ThrowableProxyUtil.asString(event.getThrowableProxy()).stripTrailing() + "\n";
    }
}
