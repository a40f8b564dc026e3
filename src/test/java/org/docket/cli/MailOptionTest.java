// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the settings of mail is said before anything is served. */
class MailOptionTest {
    @TempDir
    Path folder;

    private Ran serve(String... mail) {
        String[] args = new String[mail.length + 3];
        args[0] = "serve";
        args[1] = "--data";
        args[2] = folder.resolve("docket.db").toString();
        System.arraycopy(mail, 0, args, 3, mail.length);
        return Ran.with("", args);
    }

    @Test
    void aPasswordIsNeverAFlag() {
        Ran ran = serve("--smtp", "smtps://mail.example.org", "--smtp-user", "docket", "--smtp-password", "hush");
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("A password is never a flag"), ran::complaints);
        assertFalse(ran.complaints().contains("hush"), ran::complaints);
    }

    @Test
    void thereIsNoFlagForOneInTheHelp() {
        assertFalse(Ran.with("", "serve", "--help").output().contains("--smtp-password="));
    }

    @Test
    void aServerNeedsAnAddressToComeFrom() {
        Ran ran = serve("--smtp", "smtp://mail.example.org");
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("--mail-from"), ran::complaints);
    }

    @Test
    void aUserNeedsAPassword() {
        Ran ran = serve("--smtp", "smtps://mail.example.org", "--smtp-user", "docket", "--mail-from", "d@example.org");
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("DOCKET_SMTP_PASSWORD"), ran::complaints);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        Ran ran = serve("--mail-to", "nobody");
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("nobody: is no mail address"), ran::complaints);
    }
}
