// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A git checkout, spoken to by the {@code git} of the machine, which knows the keys and settings of its owner. */
final class GitCheckout implements Checkout {
    private static final String UPSTREAM = "@{upstream}";
    private static final String FIELD = "\u001f";
    private static final String RECORD = "\u001e";

    private final Program git;

    GitCheckout(Path folder) {
        git = new Program(
                folder,
                "git",
                Map.of(
                        "GIT_TERMINAL_PROMPT", "0",
                        "GIT_COMMITTER_NAME", "Docket",
                        "GIT_COMMITTER_EMAIL", "docket@localhost",
                        "GIT_EDITOR", "true",
                        "LC_ALL", "C.UTF-8"));
    }

    @Override
    public String words() {
        return "git";
    }

    @Override
    public List<Foreign> fetch() throws Trouble {
        if (!hasUpstream()) {
            return List.of();
        }
        git.run("fetch", "--quiet");
        if (!git.run("rev-list", "--merges", "HEAD.." + UPSTREAM).text().isBlank()) {
            return together();
        }
        List<Foreign> made = new ArrayList<>();
        String format = "--format=%H" + FIELD + "%an" + FIELD + "%ae" + FIELD + "%B" + RECORD;
        String log = git.run("log", "--reverse", "--no-merges", format, "HEAD.." + UPSTREAM, "--", ".")
                .text();
        for (String commit : log.split(RECORD)) {
            if (!commit.isBlank()) {
                made.addAll(files(commit.strip().split(FIELD, 4)));
            }
        }
        return made;
    }

    /** Where somebody merged, only all of it together says what they made of it. */
    private List<Foreign> together() throws Trouble {
        List<Foreign> made = new ArrayList<>();
        String base = git.run("merge-base", "HEAD", UPSTREAM).text().strip();
        String names =
                git.run("diff", "--name-only", "--relative", base, UPSTREAM).text();
        for (String file : names.lines().toList()) {
            Optional<byte[]> text = show(UPSTREAM, file);
            if (AgendaFile.meeting(file).isPresent() && text.isPresent()) {
                String[] last = git.run("log", "-1", "--format=%an" + FIELD + "%ae", UPSTREAM, "--", file)
                        .text()
                        .strip()
                        .split(FIELD, 2);
                Foreign.Author author = new Foreign.Author(last[0], last[1]);
                made.add(new Foreign(file, show(base, file), text.get(), author, "Merge"));
            }
        }
        return made;
    }

    private List<Foreign> files(String[] commit) throws Trouble {
        List<Foreign> made = new ArrayList<>();
        String names = git.run("diff-tree", "--root", "--no-commit-id", "--name-only", "--relative", "-r", commit[0])
                .text();
        for (String file : names.lines().toList()) {
            Optional<byte[]> text = show(commit[0], file);
            if (AgendaFile.meeting(file).isPresent() && text.isPresent()) {
                Foreign.Author author = new Foreign.Author(commit[1], commit[2]);
                made.add(new Foreign(file, show(commit[0] + "^", file), text.get(), author, commit[3].strip()));
            }
        }
        return made;
    }

    private Optional<byte[]> show(String commit, String file) throws Trouble {
        Program.Done shown = git.attempt("", "show", commit + ":./" + file);
        return shown.isWell() ? Optional.of(shown.output()) : Optional.empty();
    }

    @Override
    public void absorb() throws Trouble {
        if (!hasUpstream() || isIn(UPSTREAM, "HEAD")) {
            return;
        }
        if (isIn("HEAD", UPSTREAM)) {
            git.run("merge", "--ff-only", "--quiet", UPSTREAM);
            return;
        }
        if (isMerging()) {
            git.run("merge", "--abort");
        }
        Program.Done merged = git.attempt("", "merge", "--no-ff", "--no-commit", "--quiet", "-X", "ours", UPSTREAM);
        for (String file : git.run("diff", "--name-only", "--relative", "--diff-filter=U")
                .text()
                .lines()
                .toList()) {
            keepOurs(file);
        }
        String open = git.run("diff", "--name-only", "--diff-filter=U").text();
        if (!open.isBlank()) {
            git.run("merge", "--abort");
            throw new Trouble("git cannot merge " + open.strip().replace("\n", ", "));
        } else if (isMerging()) {
            git.run("commit", "--quiet", "--no-edit");
        } else if (!merged.isWell()) {
            throw new Trouble("git merge: " + merged.complaint());
        }
    }

    /** Of an agenda that one side took away or gave another name; what others wrote in it is taken already. */
    private void keepOurs(String file) throws Trouble {
        if (AgendaFile.meeting(file).isEmpty()) {
            return;
        }
        if (git.attempt("", "checkout", "--quiet", "--ours", "--", file).isWell()) {
            git.run("add", "--", file);
        } else {
            git.run("rm", "--quiet", "--force", "--", file);
        }
    }

    private boolean isMerging() throws Trouble {
        return git.attempt("", "rev-parse", "--verify", "--quiet", "MERGE_HEAD").isWell();
    }

    @Override
    public Foreign.Author author(String file) throws Trouble {
        if (!isClean(file)) {
            return Foreign.Author.UNKNOWN;
        }
        String[] last = git.run("log", "-1", "--format=%an" + FIELD + "%ae", "--", file)
                .text()
                .strip()
                .split(FIELD, 2);
        return last.length == 2 ? new Foreign.Author(last[0], last[1]) : Foreign.Author.UNKNOWN;
    }

    @Override
    public boolean isClean(String file) throws Trouble {
        return git.run("status", "--porcelain", "--", file).text().isBlank();
    }

    @Override
    public void commit(String file, Signature signature) throws Trouble {
        git.run("add", "--", file);
        if (!git.attempt("", "diff", "--cached", "--quiet", "--", file).isWell()) {
            String author = signature.name() + " <" + signature.mail() + ">";
            Program.Done done = git.attempt(
                    signature.text(), "commit", "--quiet", "--no-verify", "--author", author, "-F", "-", "--", file);
            if (!done.isWell()) {
                throw new Trouble("git commit: " + done.complaint());
            }
        }
    }

    @Override
    public void move(String from, String to) throws Trouble {
        git.run("mv", "--", from, to);
        git.run("commit", "--quiet", "--no-verify", "-m", "Reschedule: " + from + " is " + to + " now", "--", from, to);
    }

    @Override
    public void finish() throws Trouble {
        if (hasUpstream() && !isIn("HEAD", UPSTREAM)) {
            git.run("push", "--quiet");
        }
    }

    private boolean hasUpstream() throws Trouble {
        return git.attempt("", "rev-parse", "--verify", "--quiet", UPSTREAM).isWell();
    }

    /** Whether all of one history is in the other. */
    private boolean isIn(String one, String other) throws Trouble {
        return git.attempt("", "merge-base", "--is-ancestor", one, other).isWell();
    }
}
