// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the fourth section: a starred name, and below it other names of the same and the addresses to write to. */
final class AddressReader {
    /** What is said of one committee or office, and the line its name stands on, counted from 0. */
    static final class Entry {
        final String name;
        final int line;
        private int last;
        private final List<String> aliases = new ArrayList<>();
        private Optional<String> privateList = Optional.empty();
        private Optional<String> publicList = Optional.empty();

        private Entry(String name, int line) {
            this.name = name;
            this.line = line;
            this.last = line;
        }

        Stretch place() {
            return new Stretch(name, line, last + 1);
        }

        Addresses addresses() {
            return new Addresses(aliases, privateList, publicList);
        }
    }

    private final Rows rows;
    private final Map<String, Entry> byName = new LinkedHashMap<>();
    private Optional<Entry> open = Optional.empty();

    AddressReader(Rows rows) {
        this.rows = rows;
    }

    void read(int line) {
        String words = rows.line(line);
        if (words.startsWith("* ")) {
            open(line, words.substring(2).strip());
        } else if (Rows.isIndented(words)) {
            open.ifPresent(entry -> tell(entry, line, words.strip()));
        } else {
            open = Optional.empty();
        }
    }

    Collection<Entry> entries() {
        return byName.values();
    }

    Addresses of(String name) {
        return Optional.ofNullable(byName.get(CommitteesReader.key(name)))
                .map(Entry::addresses)
                .orElse(Addresses.NONE);
    }

    //    * Anchorite
    private void open(int line, String name) {
        open = Optional.empty();
        if (name.isEmpty()) {
            rows.odd(line, "Here are addresses without a committee.");
        } else if (byName.containsKey(CommitteesReader.key(name))) {
            rows.odd(line, "\"" + name + "\" stands among the addresses more than once.");
        } else {
            open = Optional.of(new Entry(name, line));
            byName.put(CommitteesReader.key(name), open.get());
        }
    }

    //    private: private@anchorite.example.org
    private void tell(Entry entry, int line, String words) {
        entry.last = line;
        int colon = words.indexOf(':');
        String value = words.substring(colon + 1).strip();
        switch (colon < 0 ? "" : words.substring(0, colon).strip().toLowerCase(Locale.ROOT)) {
            case "also" ->
                Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(entry.aliases::add);
            case "private" -> entry.privateList = address(line, value, entry.privateList);
            case "public" -> entry.publicList = address(line, value, entry.publicList);
            default -> rows.odd(line, "This line begins with none of \"also:\", \"private:\" and \"public:\".");
        }
    }

    /** The address that stands first holds. */
    private Optional<String> address(int line, String value, Optional<String> before) {
        if (before.isPresent()) {
            rows.odd(line, "Such an address stands above already.");
            return before;
        }
        Optional<String> address = MailAddress.of(value);
        if (address.isEmpty()) {
            rows.odd(line, "This is no mail address: " + value);
        }
        return address;
    }
}
