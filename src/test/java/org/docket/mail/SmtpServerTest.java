// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.docket.mail.SmtpServer.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpServerTest {
    private static final Optional<Login> LOGIN = Optional.of(new Login("docket", "a secret"));

    @Test
    void portsAreTheUsualOnes() {
        assertEquals("smtp://mail.example.org:25", SmtpServer.of("smtp://mail.example.org", Optional.empty()) + "");
        assertEquals(
                "smtp+starttls://mail.example.org:587", SmtpServer.of("smtp+starttls://mail.example.org", LOGIN) + "");
        assertEquals("smtps://mail.example.org:465", SmtpServer.of("smtps://mail.example.org", LOGIN) + "");
        assertEquals("smtp://localhost:2525", SmtpServer.of("smtp://localhost:2525", LOGIN) + "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail.example.org", "http://mail.example.org", "smtp:", "smtp://a b", "smtps://u:secret@host"})
    void whatIsNoneIsRefused(String address) {
        Exception refused =
                assertThrows(IllegalArgumentException.class, () -> SmtpServer.of(address, Optional.empty()));
        assertTrue(refused.getMessage().contains("is no mail server"), refused::getMessage);
        assertFalse(refused.getMessage().contains("secret"), refused::getMessage);
    }

    @Test
    void noPasswordTravelsInTheClear() {
        assertThrows(IllegalArgumentException.class, () -> SmtpServer.of("smtp://mail.example.org", LOGIN));
    }

    @Test
    void thePasswordIsNotPrinted() {
        assertFalse(SmtpServer.of("smtps://mail.example.org", LOGIN)
                .login()
                .toString()
                .contains("secret"));
    }
}
