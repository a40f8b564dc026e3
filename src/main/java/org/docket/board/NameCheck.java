// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import com.samskivert.mustache.Mustache;
import java.util.Set;

/** Looks through a template for names that nobody fills. */
final class NameCheck implements Mustache.Visitor {
    private static final String EACH = ".";

    private final Set<String> known;
    private final Set<String> unknown;

    NameCheck(Set<String> known, Set<String> unknown) {
        this.known = known;
        this.unknown = unknown;
    }

    @Override
    public void visitText(String text) {
        // Text has no names in it.
    }

    @Override
    public void visitVariable(String name) {
        if (!known.contains(name) && !name.equals(EACH)) {
            unknown.add(name);
        }
    }

    @Override
    public boolean visitSection(String name) {
        visitVariable(name);
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        visitVariable(name);
        return true;
    }

    @Override
    public boolean visitInclude(String name) {
        unknown.add("> " + name);
        return false;
    }
}
