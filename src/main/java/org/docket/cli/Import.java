// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.docket.auth.NoAccount;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Parcel;
import org.docket.clerk.Receipt;
import org.docket.json.Malformed;
import org.docket.people.Person;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a board's files into the database; an agenda that is there already is merged item by item. */
@Command(
        name = "import",
        description = "Takes agendas, minutes, notes, queues, committee and calendar files into the database, and tells"
                + " what each file was taken for.",
        mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Option(names = "--published", description = "the minutes are published ones; otherwise they stay private drafts")
    private boolean published;

    @Option(names = "--dry-run", description = "only tells what would be taken for what")
    private boolean dryRun;

    @Option(names = "--as", paramLabel = "ID", description = "who brings the files, by whose rights agendas are merged")
    private String by;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "1..*",
            description = "files, or folders of them; - for an agenda on standard input")
    private List<String> names;

    Import(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Board body = board.board();
        Unpacking unpacking = new Unpacking(published);
        Archiving archiving = new Archiving();
        for (String name : names) {
            unpack(name, new Finder(body), unpacking, archiving);
        }
        try (Cutting cutting = archiving.cutting(body);
                Scratch scratch = new Scratch();
                Store store = open(scratch)) {
            Clerk clerk = new Clerk(store, body, Clock.systemUTC());
            Parcel parcel = unpacking.parcel();
            Receipt receipt = dryRun ? clerk.rehearse(parcel, bringer(store)) : clerk.receive(parcel, bringer(store));
            unpacking.told(receipt).forEach(streams::print);
            archiving.publish(store, body, cutting, streams);
        }
        if (dryRun) {
            streams.print("This was a dry run: nothing is kept.");
        }
        archiving.broken().forEach(streams::complain);
        return archiving.broken().isEmpty() ? 0 : UNREADABLE;
    }

    private void unpack(String name, Finder finder, Unpacking unpacking, Archiving archiving) throws Unreadable {
        if (isBeside(Path.of(name), unpacking)) {
            return;
        }
        if (name.equals("-") || !Files.isDirectory(Path.of(name))) {
            Found found = finder.find(name, streams.bytes(name));
            if (found.kind() == FileName.Kind.OTHER) {
                throw new Unreadable(name + ": is " + found.remarks().get(0)
                        + ": no agenda, minutes, notes, queue, committee or calendar file");
            }
            put(found, unpacking, archiving);
            return;
        }
        Folder folder = Folder.of(Path.of(name));
        Progress progress = new Progress(streams, folder.files().size());
        for (Path file : folder.files()) {
            progress.step();
            if (PastFolder.holds(file)) {
                past(file, unpacking);
                continue;
            }
            if (isBeside(file, unpacking)) {
                continue;
            }
            try {
                put(found(finder, file), unpacking, archiving);
            } catch (Unreadable broken) {
                if (!published) {
                    throw broken;
                }
                archiving.broken(broken.getMessage());
            }
        }
        progress.end();
        if (!folder.leftAlone().isEmpty()) {
            unpacking.say(name, folder.left());
        }
    }

    /** Whether a file holds what is kept beside agendas and only Docket writes so; it is unpacked then. */
    private boolean isBeside(Path file, Unpacking unpacking) throws Unreadable {
        Optional<DraftsFile> drafts = DraftsFile.of(file);
        Optional<CommentsFile> comments = CommentsFile.of(file);
        Optional<ProceedingsFile> acts = ProceedingsFile.of(file);
        String name = file.toString();
        try {
            if (drafts.isPresent()) {
                unpacking.drafts(name, drafts.get().read(streams.read(name)));
            } else if (comments.isPresent()) {
                unpacking.comments(name, comments.get().meeting(), CommentsFile.read(streams.read(name)));
            } else if (acts.isPresent()) {
                unpacking.acts(name, acts.get().meeting(), ProceedingsFile.read(streams.read(name)));
            }
        } catch (Malformed malformed) {
            throw new Unreadable(name + ": " + malformed.getMessage());
        }
        return drafts.isPresent() || comments.isPresent() || acts.isPresent();
    }

    private Found found(Finder finder, Path file) throws Unreadable {
        if (!Finder.isPaper(file)) {
            return Found.other(file.toString(), Finder.what(file));
        }
        Found found = finder.find(file.toString(), streams.bytes(file.toString()));
        if (published && !found.content().isText()) {
            throw new Unreadable(file + ": is no text");
        }
        return found;
    }

    private void put(Found found, Unpacking unpacking, Archiving archiving) throws Unreadable {
        unpacking.put(found);
        if (!dryRun && (published || found.kind() == FileName.Kind.PUBLISHED)) {
            archiving.put(found);
        }
    }

    /** The list speaks for the texts beside it. */
    private void past(Path file, Unpacking unpacking) throws Unreadable {
        if (PastFolder.isList(file)) {
            PastFolder past = PastFolder.of(file);
            unpacking.history(file.toString(), past.meeting(), past.read(file, streams));
        }
    }

    private Store open(Scratch scratch) throws Unreadable {
        try {
            return dryRun ? data.openExisting() : data.open();
        } catch (Unreadable none) {
            return Store.open(scratch.folder().resolve("docket.db"));
        }
    }

    private Optional<Person> bringer(Store store) {
        return Optional.ofNullable(by)
                .map(id -> store.read(books -> books.people().find(id)).orElseThrow(() -> new NoAccount(id)));
    }
}
