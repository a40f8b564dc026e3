// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Subversion working copy, spoken to by the {@code svn} of the machine. Its commits are with the others at once. */
final class SubversionCopy implements Checkout {
    /** The line under a message that says it is ours. */
    static final Pattern OURS = Pattern.compile("(?m)^\\(.* through Docket, revision \\d+ of [\\d-]+\\)$");

    // r12 | joe | 2026-01-21 12:00:00 +0000 (Wed, 21 Jan 2026) | 3 lines
    private static final Pattern ENTRY =
            Pattern.compile("r(?<number>\\d+) \\| (?<who>.*) \\| .* \\| (?<lines>\\d+) lines?");
    private static final Pattern CHANGED = Pattern.compile(" {3}[AMR] (?<path>/.*?)(?: \\(from .*\\))?");
    private static final String RULE = "-".repeat(72);

    private final Program svn;
    private int fetched;

    SubversionCopy(Path folder) {
        svn = new Program(folder, "svn", Map.of("LC_ALL", "C.UTF-8"));
    }

    @Override
    public String words() {
        return "Subversion";
    }

    @Override
    public List<Foreign> fetch() throws Trouble {
        int here = Integer.parseInt(asked("revision", "."));
        int newest = Integer.parseInt(asked("revision", asked("url", ".")));
        fetched = newest;
        if (newest <= here) {
            return List.of();
        }
        String folder = asked("relative-url", ".").substring(1);
        String log = run("log", "-v", "-r", (here + 1) + ":" + newest, ".").text();
        List<Foreign> made = new ArrayList<>();
        for (String entry : log.split("(?m)^" + RULE + "$")) {
            if (!entry.isBlank() && !OURS.matcher(entry).find()) {
                made.addAll(files(entry.strip(), folder));
            }
        }
        return made;
    }

    private List<Foreign> files(String entry, String folder) throws Trouble {
        List<String> lines = entry.lines().toList();
        Matcher head = ENTRY.matcher(lines.get(0));
        if (!head.matches()) {
            throw new Trouble("svn log says \"" + lines.get(0) + "\"");
        }
        int number = Integer.parseInt(head.group("number"));
        int said = Integer.parseInt(head.group("lines"));
        String message = String.join("\n", lines.subList(Math.max(0, lines.size() - said), lines.size()));
        List<Foreign> made = new ArrayList<>();
        for (String line : lines) {
            Matcher changed = CHANGED.matcher(line);
            if (changed.matches()) {
                Optional<String> file = inFolder(changed.group("path"), folder);
                Optional<byte[]> text = file.isPresent() ? cat(file.get(), number) : Optional.empty();
                if (text.isPresent()) {
                    Foreign.Author author = new Foreign.Author(head.group("who"), "");
                    made.add(new Foreign(file.get(), cat(file.get(), number - 1), text.get(), author, message.strip()));
                }
            }
        }
        return made;
    }

    private static Optional<String> inFolder(String path, String folder) {
        String start = folder.endsWith("/") ? folder : folder + "/";
        return Optional.of(path)
                .filter(place -> place.startsWith(start))
                .map(place -> place.substring(start.length()))
                .filter(file -> AgendaFile.meeting(file).isPresent());
    }

    private Optional<byte[]> cat(String file, int number) throws Trouble {
        Program.Done text = svn.attempt("", "cat", "--non-interactive", asked("url", ".") + "/" + file + "@" + number);
        return text.isWell() ? Optional.of(text.output()) : Optional.empty();
    }

    @Override
    public void absorb() throws Trouble {
        run("update", "--quiet", "--accept", "mine-full", "-r", String.valueOf(fetched), ".");
    }

    @Override
    public Foreign.Author author(String file) throws Trouble {
        return isClean(file)
                ? new Foreign.Author(asked("last-changed-author", file + "@"), "")
                : Foreign.Author.UNKNOWN;
    }

    @Override
    public boolean isClean(String file) throws Trouble {
        return run("status", file + "@").text().isBlank();
    }

    @Override
    public void commit(String file, Signature signature) throws Trouble {
        run("add", "--force", "--quiet", file + "@");
        run("commit", "--quiet", "--encoding", "UTF-8", "-m", signature.text(), file + "@");
    }

    @Override
    public void move(String from, String to) throws Trouble {
        run("move", "--quiet", from + "@", to);
        run("commit", "--quiet", "-m", "Reschedule: " + from + " is " + to + " now", from + "@", to + "@");
    }

    @Override
    public void finish() {
        // A commit is with the others when it is made.
    }

    private String asked(String what, String of) throws Trouble {
        return run("info", "--show-item", what, "--no-newline", of).text().strip();
    }

    private Program.Done run(String... words) throws Trouble {
        String[] line = new String[words.length + 1];
        line[0] = words[0];
        line[1] = "--non-interactive";
        System.arraycopy(words, 1, line, 2, words.length - 1);
        return svn.run(line);
    }
}
