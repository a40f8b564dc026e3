// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;

/** A neighbouring page: its address and title, and where its item stands when it shows one. */
record Step(String address, String title, Optional<State> state) {
    static Step to(String address, String title) {
        return new Step(address, title, Optional.empty());
    }

    /** The class of the style sheet for its state. */
    String tint() {
        return state.map(known -> "s-" + known.name()).orElse("");
    }

    String words() {
        return state.map(State::words).orElse("");
    }
}
