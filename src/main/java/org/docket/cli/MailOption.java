// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.mail.Ledger;
import org.docket.mail.Postmark;
import org.docket.mail.Route;
import org.docket.mail.SenderState;
import org.docket.mail.SmtpServer;
import org.docket.mail.SmtpServer.Login;
import org.docket.store.Message;
import org.docket.web.StatusLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which server mail goes, and from which address. */
final class MailOption {
    private static final String PASSWORD = "--smtp-password";

    private static final List<Message.State> STANDING = List.of(
            Message.State.QUEUED,
            Message.State.HELD,
            Message.State.SENDING,
            Message.State.FAILED,
            Message.State.UNKNOWN);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--smtp",
            paramLabel = "URL",
            description = "the server that mail goes to: smtp://HOST:PORT, smtp+starttls://... or smtps://..."
                    + " (DOCKET_SMTP); without one it is kept and read on /mail")
    private String server;

    @Option(names = "--smtp-user", paramLabel = "NAME", description = "the name it knows us by (DOCKET_SMTP_USER)")
    private String user;

    /** There only so that its variable is read; given as a flag, all users of the machine could read it. */
    @Option(names = PASSWORD, hidden = true)
    private String password;

    @Option(
            names = "--smtp-password-file",
            paramLabel = "FILE",
            description = "holds the password (DOCKET_SMTP_PASSWORD_FILE, or the password itself in"
                    + " DOCKET_SMTP_PASSWORD)")
    private Path passwordFile;

    @Option(
            names = "--mail-from",
            paramLabel = "ADDRESS",
            description = "the address mail comes from (DOCKET_MAIL_FROM; mail.from of the board)")
    private String from;

    @Option(
            names = "--mail-to",
            paramLabel = "ADDRESS",
            description = "gets all mail instead of those it is meant for, to try things out (DOCKET_MAIL_TO)")
    private String redirect;

    Route route(Board board, Optional<URI> url) throws Unreadable {
        if (command.commandLine().getParseResult().hasMatchedOption(PASSWORD)) {
            throw new ParameterException(
                    command.commandLine(), "A password is never a flag: set DOCKET_SMTP_PASSWORD or name a file.");
        }
        try {
            Optional<Login> login = login();
            return new Route(
                    Postmark.of(board, Optional.ofNullable(from), url),
                    Optional.ofNullable(server).map(place -> SmtpServer.of(place, login)),
                    Optional.ofNullable(redirect));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable(wrong.getMessage());
        }
    }

    /** What the status page says of mail. */
    static StatusLine status(Ledger ledger, SenderState sender) {
        Map<Message.State, Integer> counts = ledger.counts();
        List<String> words = new ArrayList<>();
        for (Message.State state : STANDING) {
            if (counts.containsKey(state)) {
                words.add(counts.get(state) + " " + state.word());
            }
        }
        String server = ledger.route().server().map(SmtpServer::toString).orElse("no server; --smtp sets one");
        String armed = ledger.isArmed() ? "armed" : "not armed";
        String waiting = words.isEmpty() ? "nothing waits" : String.join(", ", words);
        String trouble = sender.isWell() ? "" : ". It takes nothing: " + sender.trouble();
        return new StatusLine("Mail", server + ", " + armed + "; " + waiting + trouble, sender.isWell());
    }

    private Optional<Login> login() throws Unreadable {
        Optional<String> secret = passwordFile == null ? Optional.ofNullable(password) : Optional.of(read());
        if (user == null) {
            return Optional.empty();
        }
        return Optional.of(new Login(
                user,
                secret.orElseThrow(() -> new Unreadable("There is a name for the mail server, and no password: set"
                        + " DOCKET_SMTP_PASSWORD or DOCKET_SMTP_PASSWORD_FILE"))));
    }

    private String read() throws Unreadable {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException unreadable) {
            throw new Unreadable(passwordFile + ": the password cannot be read");
        }
    }
}
