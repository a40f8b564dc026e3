// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.List;
import java.util.Optional;
import org.docket.committees.Committee.Chair;

/** A committee or an office as those need it who write to it: who leads it, and its addresses. */
public record Contact(String name, Optional<Chair> chair, Addresses addresses) {
    /** The chair's own address, where the file gives a whole one. */
    public Optional<String> chairAddress() {
        return chair.flatMap(Chair::address);
    }

    public Optional<String> privateList() {
        return addresses.privateList();
    }

    public Optional<String> publicList() {
        return addresses.publicList();
    }

    public List<String> aliases() {
        return addresses.aliases();
    }
}
