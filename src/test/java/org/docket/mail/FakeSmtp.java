// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that behaves as badly as a test wants: what it answers to a line is up to the test. */
public final class FakeSmtp implements AutoCloseable {
    /** Answers of which one ends the connection and the other leaves it waiting. */
    static final String DIE = "(die)";

    static final String STALL = "(stall)";

    /** What is asked about the end of the data, as if it were a command. */
    static final String END = "END";

    private final ServerSocket socket;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Function<String, String> answers;
    private final Optional<SSLContext> tls;

    /** A message the server has read to its end, whatever it answered then, and the recipients it had accepted. */
    public record Received(List<String> recipients, List<String> lines, boolean confirmed) {
        public String header(String name) {
            return lines.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    /** A server that gives these answers, and usual ones where the answer is empty. */
    public FakeSmtp(Function<String, String> answers) throws IOException {
        this(0, answers, Optional.empty());
    }

    FakeSmtp(int port, Function<String, String> answers) throws IOException {
        this(port, answers, Optional.empty());
    }

    /** One that goes over to TLS when it is asked to, where it has a key for that, and then lets anybody in. */
    FakeSmtp(int port, Function<String, String> answers, Optional<SSLContext> tls) throws IOException {
        this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        this.tls = tls;
        this.answers = answers;
        Thread listener = new Thread(this::listen, "fake smtp");
        listener.setDaemon(true);
        listener.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    int connections() {
        return open.size();
    }

    private void listen() {
        try {
            while (true) {
                Socket each = socket.accept();
                open.add(each);
                Thread talker = new Thread(() -> talk(each), "fake smtp talk");
                talker.setDaemon(true);
                talker.start();
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void talk(Socket each) {
        try (each) {
            if (say(each.getOutputStream(), answer("CONNECT", "220 fake"))) {
                converse(each);
            }
        } catch (IOException gone) {
            // The other side, or the test, is over.
        }
    }

    private void converse(Socket each) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(each.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = each.getOutputStream();
        List<String> recipients = new ArrayList<>();
        boolean goesOn = true;
        String line = in.readLine();
        while (line != null && goesOn) {
            String reply = answer(line, usual(line, each));
            if (line.startsWith("RCPT") && reply.startsWith("2")) {
                recipients.add(line.replaceAll(".*<|>.*", ""));
            } else if (line.startsWith("MAIL") || line.startsWith("RSET")) {
                recipients.clear();
            }
            goesOn = say(out, reply);
            if (line.equals("DATA") && reply.startsWith("354")) {
                goesOn = take(in, out, recipients);
            } else if (line.equals("STARTTLS") && reply.startsWith("220")) {
                goesOn = false;
                converse(secured(each));
            }
            line = goesOn && !line.equals("QUIT") ? in.readLine() : null;
        }
    }

    private Socket secured(Socket plain) throws IOException {
        SSLSocket secured = (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(plain, null, false);
        secured.setUseClientMode(false);
        return secured;
    }

    private boolean take(BufferedReader in, OutputStream out, List<String> recipients) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            lines.add(line.startsWith("..") ? line.substring(1) : line);
            line = in.readLine();
        }
        if (line == null) {
            return false;
        }
        String reply = answer(END, "250 2.0.0 Ok: taken");
        received.add(new Received(List.copyOf(recipients), lines, reply.startsWith("250")));
        return say(out, reply);
    }

    private String answer(String line, String usual) {
        String own = answers.apply(line);
        return own.isEmpty() ? usual : own;
    }

    private String usual(String line, Socket each) {
        if (line.startsWith("EHLO") && tls.isPresent()) {
            return "250-fake\r\n250 " + (each instanceof SSLSocket ? "AUTH PLAIN" : "STARTTLS");
        } else if (line.equals("STARTTLS")) {
            return tls.isPresent() ? "220 go on" : "502 no such thing";
        } else if (line.startsWith("AUTH")) {
            return "235 come in";
        }
        return line.startsWith("EHLO") ? "250 fake" : line.equals("DATA") ? "354 go on" : "250 Ok";
    }

    private static boolean say(OutputStream out, String reply) throws IOException {
        if (reply.equals(DIE)) {
            return false;
        }
        if (!reply.equals(STALL)) {
            out.write((reply + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket each : open) {
            each.close();
        }
    }
}
