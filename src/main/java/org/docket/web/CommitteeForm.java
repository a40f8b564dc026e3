// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.committees.Addresses;
import org.docket.committees.Committee.Kind;
import org.docket.edit.AddCommittee;
import org.docket.edit.AddMember;
import org.docket.edit.ChangeChair;
import org.docket.edit.CommitteeChange;
import org.docket.edit.DropCommittee;
import org.docket.edit.DropMember;
import org.docket.edit.MoveDue;
import org.docket.edit.Refused;
import org.docket.edit.SetAddresses;
import org.docket.edit.SetRemark;

/** What the forms about committees ask for. */
final class CommitteeForm {
    private final Context ctx;

    CommitteeForm(Context ctx) {
        this.ctx = ctx;
    }

    /** A new committee. */
    AddCommittee added() {
        return new AddCommittee(
                field("name"),
                kind(),
                new AddCommittee.Chair(field("chair"), field("address")),
                day("established"),
                filled("period"));
    }

    /** What is to become of a committee there is. */
    CommitteeChange change(String committee) {
        return switch (field("change")) {
            case "chair" -> new ChangeChair(committee, field("chair"), field("address"));
            case "member" -> new AddMember(committee, field("member"), field("address"), day("since"));
            case "leave" -> new DropMember(committee, field("id"));
            case "due" -> new MoveDue(committee, filled("period"));
            case "remark" -> new SetRemark(committee, field("remark"));
            case "addresses" -> new SetAddresses(committee, addresses());
            case "drop" -> dropped(committee);
            default -> throw new BadRequestResponse("There is no such change of a committee.");
        };
    }

    private DropCommittee dropped(String committee) {
        if (!field("sure").equals("yes")) {
            throw new Refused("Tick that this is meant: the committee leaves the file with its roster.");
        }
        return new DropCommittee(committee);
    }

    private Addresses addresses() {
        List<String> aliases = Arrays.stream(field("also").split(","))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new Addresses(aliases, filled("private"), filled("public"));
    }

    private Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(field("kind")))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("There is no such kind of committee."));
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(field(name));
        } catch (DateTimeException noDay) {
            throw new Refused("\"" + field(name) + "\" is no day; write 2026-04-01.");
        }
    }

    private Optional<String> filled(String name) {
        return Optional.of(field(name)).filter(value -> !value.isEmpty());
    }

    private String field(String name) {
        return Form.field(ctx, name).strip();
    }
}
