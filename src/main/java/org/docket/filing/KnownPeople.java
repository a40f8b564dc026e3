// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.committees.Committee;
import org.docket.committees.Committee.Chair;
import org.docket.committees.Committees;

/** The people of the committee file, to be found by id, by name, or by both. */
public final class KnownPeople {
    private final Map<String, Somebody> byId = new LinkedHashMap<>();

    private KnownPeople() {}

    /** Everybody the file names. */
    public static KnownPeople of(Committees file) {
        KnownPeople known = new KnownPeople();
        file.committees().forEach(known::add);
        file.offices().forEach(office -> office.holder().ifPresent(known::add));
        return known;
    }

    /** Who belongs to one committee. */
    public static KnownPeople of(Committee committee) {
        KnownPeople known = new KnownPeople();
        known.add(committee);
        return known;
    }

    private void add(Committee committee) {
        committee.chair().ifPresent(this::add);
        committee.members().forEach(member -> add(new Somebody(member.name(), "(" + member.id() + ")")));
    }

    private void add(Chair chair) {
        add(new Somebody(
                chair.name(),
                chair.address().map(address -> "<" + address + ">").orElse("(" + chair.id() + ")")));
    }

    private void add(Somebody somebody) {
        byId.putIfAbsent(somebody.id(), somebody);
    }

    /** As a form offers them to choose from, but for one of them: {@code Pat Doe (pat)}. */
    public List<String> inWords(Optional<String> without) {
        return byId.values().stream()
                .filter(somebody -> without.filter(somebody.id()::equals).isEmpty())
                .map(Somebody::inWords)
                .sorted()
                .toList();
    }

    /** Whom somebody means who writes this; empty when nobody, or when two have that name. */
    Optional<Somebody> find(String written) {
        List<Somebody> meant = Stream.concat(byId(written), byName(written)).toList();
        return meant.isEmpty() || meant.stream().anyMatch(other -> !other.equals(meant.get(0)))
                ? Optional.empty()
                : Optional.of(meant.get(0));
    }

    private Stream<Somebody> byId(String written) {
        return byId.values().stream()
                .filter(somebody -> somebody.id().equals(written)
                        || somebody.inWords().equals(written)
                        || somebody.line().equals(written));
    }

    private Stream<Somebody> byName(String written) {
        return byId.values().stream().filter(somebody -> somebody.name().equals(written));
    }
}
