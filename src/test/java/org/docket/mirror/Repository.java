// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder that Docket mirrors into, and another copy of it on somebody's desk: in git, in Subversion, or the same. */
final class Repository {
    enum Kind {
        PLAIN,
        GIT,
        SUBVERSION
    }

    final Path board;
    final Path desk;
    private final Kind kind;
    private final Path root;
    private final Program onDesk;

    Repository(Path root, Kind kind) throws Exception {
        this.root = root;
        this.kind = kind;
        this.board = root.resolve("board");
        this.desk = kind == Kind.PLAIN ? board : root.resolve("desk");
        switch (kind) {
            case PLAIN -> Files.createDirectory(board);
            case GIT -> makeGit();
            case SUBVERSION -> makeSubversion();
        }
        this.onDesk = program(desk, kind == Kind.GIT ? "git" : "svn");
    }

    private void makeGit() throws Exception {
        Program git = program(root, "git");
        git.run("init", "--quiet", "--bare", "--initial-branch=main", "origin");
        git.run("clone", "--quiet", "origin", "first");
        Files.writeString(root.resolve("first/README"), "Agendas\n");
        Program first = program(root.resolve("first"), "git");
        first.run("checkout", "--quiet", "-B", "main");
        first.run("add", "README");
        first.run("commit", "--quiet", "-m", "Begin");
        first.run("push", "--quiet", "-u", "origin", "main");
        git.run("clone", "--quiet", "origin", "board");
        git.run("clone", "--quiet", "origin", "desk");
    }

    private void makeSubversion() throws Exception {
        program(root, "svnadmin").run("create", "origin");
        Program svn = program(root, "svn");
        String url = root.resolve("origin").toUri().toString();
        svn.run("mkdir", "--quiet", "-m", "Begin", url + "/board");
        svn.run("checkout", "--quiet", url + "/board", "board");
        svn.run("checkout", "--quiet", url + "/board", "desk");
    }

    private static Program program(Path folder, String name) {
        return new Program(
                folder,
                name,
                Map.of(
                        "GIT_AUTHOR_NAME", "Kim Roe",
                        "GIT_AUTHOR_EMAIL", "kim@example.org",
                        "GIT_COMMITTER_NAME", "Kim Roe",
                        "GIT_COMMITTER_EMAIL", "kim@example.org",
                        "LC_ALL", "C.UTF-8"));
    }

    /** What others see of a file: as it is in the repository. */
    String read(String file) throws IOException, Trouble {
        bring();
        return Files.readString(desk.resolve(file), StandardCharsets.UTF_8);
    }

    private void bring() throws Trouble {
        if (kind == Kind.GIT) {
            onDesk.run("pull", "--quiet", "--rebase");
        } else if (kind == Kind.SUBVERSION) {
            onDesk.run("update", "--quiet", "--non-interactive");
        }
    }

    /** Somebody at the desk changes a file, without looking at what happened meanwhile, and commits it. */
    void edit(String file, String words, String others) throws IOException, Trouble {
        Path place = desk.resolve(file);
        Files.writeString(place, Files.readString(place).replace(words, others));
        if (kind == Kind.GIT) {
            onDesk.run("commit", "--quiet", "-m", "By hand", "--", file);
            onDesk.run("push", "--quiet");
        } else if (kind == Kind.SUBVERSION) {
            onDesk.run("commit", "--quiet", "-m", "By hand", "--username", "kim", file);
        }
    }

    /** The history as others see it, newest first: who and why. */
    String log() throws Trouble {
        bring();
        return switch (kind) {
            case PLAIN -> "";
            case GIT -> onDesk.run("log", "--format=%an: %s%n%b").text();
            case SUBVERSION -> onDesk.run("log").text();
        };
    }

    /** Takes away what the copies are connected to. */
    void cut() throws IOException {
        Files.move(root.resolve("origin"), root.resolve("away"));
    }

    void mend() throws IOException {
        Files.move(root.resolve("away"), root.resolve("origin"));
    }
}
