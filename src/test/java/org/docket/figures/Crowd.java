// SPDX-License-Identifier: Apache-2.0
package org.docket.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** Many open pages on one thread: each holds a stream of its own and notes when it hears something. */
public final class Crowd implements AutoCloseable {
    private static final int AT_ONCE = 100;
    private static final int SMALL = 4096;

    /** What stands between the pieces of an answer whose length nobody knows. */
    private static final Pattern CHUNK = Pattern.compile("\r\n[0-9a-f]+\r\n");

    private final URI place;
    private final String path;
    private final Selector selector;
    private final List<Member> members = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(64 << 10);

    /** One open page, and the end of what it has read. */
    private static final class Member {
        private final SocketChannel line;
        private String read = "";
        private long heard;

        private Member(SocketChannel line) {
            this.line = line;
        }
    }

    public Crowd(URI place, String path) throws IOException {
        this.place = place;
        this.path = path;
        this.selector = Selector.open();
    }

    /** Lets one more listen for each of these tokens; answers when the service speaks to all of them. */
    public void join(List<String> tokens) throws IOException {
        for (int from = 0; from < tokens.size(); from += AT_ONCE) {
            for (String token : tokens.subList(from, Math.min(tokens.size(), from + AT_ONCE))) {
                SocketChannel line = ask(token);
                line.configureBlocking(false);
                Member member = new Member(line);
                line.register(selector, SelectionKey.OP_READ, member);
                members.add(member);
            }
            await(": here");
        }
    }

    /** Somebody asks for a stream and never reads a word of it. */
    public SocketChannel deaf(String token) throws IOException {
        return ask(token);
    }

    public int size() {
        return members.size();
    }

    /** How many milliseconds after that moment each of them had heard these words. */
    public double[] heard(String words, long since) throws IOException {
        await(words);
        ToLongFunction<Member> late = member -> member.heard - since;
        return members.stream()
                .mapToLong(late)
                .mapToDouble(nanos -> nanos / 1e6)
                .toArray();
    }

    private void await(String words) throws IOException {
        List<Member> waiting = new ArrayList<>(members);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        waiting.removeIf(member -> member.read.contains(words));
        while (!waiting.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IOException(waiting.size() + " of " + members.size() + " did not hear " + words + " but "
                        + waiting.get(0).read);
            }
            selector.select(this::read, 1000);
            waiting.removeIf(member -> member.read.contains(words));
        }
    }

    private void read(SelectionKey key) {
        Member member = (Member) key.attachment();
        try {
            buffer.clear();
            if (member.line.read(buffer) < 0) {
                key.cancel();
                return;
            }
            String words = CHUNK.matcher(member.read + StandardCharsets.UTF_8.decode(buffer.flip()))
                    .replaceAll("");
            member.read = words.substring(Math.max(0, words.length() - SMALL));
            member.heard = System.nanoTime();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private SocketChannel ask(String token) throws IOException {
        SocketChannel line = SocketChannel.open();
        line.setOption(StandardSocketOptions.SO_RCVBUF, SMALL);
        line.connect(new InetSocketAddress(place.getHost(), place.getPort()));
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + place.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\n\r\n";
        line.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        return line;
    }

    @Override
    public void close() throws IOException {
        for (Member member : members) {
            member.line.close();
        }
        selector.close();
    }
}
