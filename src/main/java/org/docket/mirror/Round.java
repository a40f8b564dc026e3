// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.clerk.Clerk;
import org.docket.store.MirrorFile;
import org.docket.store.Revision;
import org.docket.store.Store;

/** One time of bringing both sides together: first what others did is taken, then what is new here is written. */
final class Round {
    private final Clerk clerk;
    private final Store store;
    private final Folder folder;
    private final Clock clock;
    private final Signatures signatures;
    private final Taking taking;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, byte[]> seen = new HashMap<>();
    private Checkout checkout;

    Round(Clerk clerk, Store store, Path path, Clock clock) {
        this.clerk = clerk;
        this.store = store;
        this.folder = new Folder(path);
        this.clock = clock;
        this.signatures = new Signatures(store);
        this.taking = new Taking(clerk, store, folder, clock);
    }

    MirrorState run() throws Trouble {
        checkout = Checkout.of(folder.path());
        seen.clear();
        for (String file : folder.agendas()) {
            takeLocal(file);
        }
        for (Foreign foreign : checkout.fetch()) {
            take(foreign);
        }
        checkout.absorb();
        for (Revision newest : clerk.meetings()) {
            write(newest);
        }
        checkout.finish();
        taken.clear();
        String place = folder.path() + " (" + checkout.words() + ")";
        return new MirrorState(place, Optional.of(clock.instant()), "", folder.theirs());
    }

    /**
     * What lies in the folder and is neither what was written there last nor any other text we know. A text that we know
     * lies there after a crash, perhaps not committed yet.
     */
    private void takeLocal(String file) throws Trouble {
        String meeting = meeting(file);
        byte[] there = folder.read(file).orElseThrow(() -> new Trouble(file + " has just gone"));
        seen.put(file, there);
        Optional<MirrorFile> copy = copy(meeting);
        if (copy.filter(last -> !last.file().equals(file)).isPresent()) {
            return;
        }
        Optional<byte[]> last = copy.map(known -> clerk.text(meeting, known.revision()));
        if (last.filter(text -> Arrays.equals(text, there)).isPresent()) {
            return;
        }
        Optional<Revision> known = revisionWith(meeting, there, copy);
        if (known.isPresent()) {
            keep(meeting, file, known.get().number());
            taken.add(meeting);
        } else {
            take(new Foreign(file, last, there, checkout.author(file), ""));
        }
    }

    /** The newest revision with that very text, of those not older than the one written last. */
    private Optional<Revision> revisionWith(String meeting, byte[] text, Optional<MirrorFile> copy) {
        return clerk.newest(meeting).isEmpty()
                ? Optional.empty()
                : clerk.revisions(meeting).stream()
                        .filter(revision -> revision.number()
                                >= copy.map(MirrorFile::revision).orElse(0))
                        .filter(revision -> Arrays.equals(clerk.text(meeting, revision.number()), text))
                        .findFirst();
    }

    private void take(Foreign foreign) throws Trouble {
        String meeting = meeting(foreign.file());
        if (taking.take(meeting, foreign)) {
            taken.add(meeting);
        }
    }

    /** The meeting that a file is about; one that was rescheduled has another name by now than the file. */
    private String meeting(String file) {
        String named = AgendaFile.meeting(file).orElseThrow();
        return clerk.dates().nowCalled(named).orElse(named);
    }

    /** Every revision since the last one written; where others had a hand in it, only the newest, which has it all. */
    private void write(Revision newest) throws Trouble {
        String meeting = newest.meeting();
        String file = AgendaFile.of(meeting);
        Optional<MirrorFile> copy = copy(meeting);
        if (copy.isPresent() && !copy.get().file().equals(file)) {
            rename(meeting, copy.get(), file);
        }
        boolean each = copy.isPresent() && !taken.contains(meeting);
        int first = each ? copy.get().revision() + 1 : newest.number();
        for (int number = first; number <= newest.number(); number++) {
            Revision revision = clerk.revision(meeting, number).orElseThrow();
            put(file, clerk.text(meeting, number), signatures.of(revision));
            keep(meeting, file, number);
        }
        if (first > newest.number() && !isThere(file, newest)) {
            put(file, clerk.text(meeting, newest.number()), signatures.of(newest));
        }
    }

    private void rename(String meeting, MirrorFile copy, String file) throws Trouble {
        if (folder.read(copy.file()).isPresent() && folder.read(file).isEmpty()) {
            checkout.move(copy.file(), file);
            if (folder.read(copy.file()).isPresent()) {
                folder.move(copy.file(), file);
            }
            Optional.ofNullable(seen.get(copy.file())).ifPresent(text -> seen.put(file, text));
        }
        keep(meeting, file, copy.revision());
    }

    private boolean isThere(String file, Revision newest) throws Trouble {
        byte[] text = clerk.text(newest.meeting(), newest.number());
        return folder.read(file).filter(there -> Arrays.equals(there, text)).isPresent();
    }

    private void put(String file, byte[] text, Checkout.Signature signature) throws Trouble {
        Optional<byte[]> there = folder.read(file);
        if (there.filter(known -> Arrays.equals(known, text)).isEmpty()) {
            if (there.isPresent() && !isKnown(file, there.get())) {
                throw new Trouble(file + " has been saved just now; it is looked at again");
            }
            folder.write(file, text);
        }
        seen.put(file, text);
        checkout.commit(file, signature);
    }

    /** Whether what lies there has been looked at; else somebody has saved it since, and it must not be lost. */
    private boolean isKnown(String file, byte[] there) throws Trouble {
        return Arrays.equals(seen.get(file), there) || checkout.isClean(file);
    }

    private Optional<MirrorFile> copy(String meeting) {
        return store.read(books -> books.mirrorFiles().find(meeting));
    }

    private void keep(String meeting, String file, int revision) {
        store.change(books -> books.mirrorFiles().put(new MirrorFile(meeting, file, revision)));
    }
}
