// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program as seen from the command line. */
@Command(
        name = "docket",
        description = "A board decides in writing and meets only for what is left.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Docket {
    @Spec
    private CommandSpec spec;

    private Docket() {}

    @Command(name = "version", description = "Prints the version.", mixinStandardHelpOptions = true)
    void version() {
        CommandLine line = spec.commandLine();
        line.printVersionHelp(line.getOut());
    }

    /** Runs one command and answers its exit status: 0 done, 1 no, 2 wrong usage or unreadable file, 3 refused. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return line(in, out, err).execute(args);
    }

    /** The commands, before anything is said of what stands for options that are left out. */
    public static CommandLine line(InputStream in, PrintStream out, PrintStream err) {
        Streams streams = new Streams(in, out, err);
        return new CommandLine(new Docket())
                .addSubcommand(new Check(streams))
                .addSubcommand(new CheckReport(streams))
                .addSubcommand(new Parse(streams))
                .addSubcommand(new Apply(streams))
                .addSubcommand(new Minutes(streams))
                .addSubcommand(new Next(streams))
                .addSubcommand(new History(streams))
                .addSubcommand(new Import(streams))
                .addSubcommand(new Export(streams))
                .addSubcommand(new Edit(streams))
                .addSubcommand(new Reschedule(streams))
                .addSubcommand(new Cancel())
                .addSubcommand(new Serve(streams))
                .addSubcommand(new Deliver(streams))
                .addSubcommand(new Backup(streams))
                .addSubcommand(new Restore(streams))
                .addSubcommand(new Unit(streams))
                .addSubcommand(new Expunge(streams))
                .addSubcommand(new Publish(streams))
                .addSubcommand(new Demo(streams))
                .addSubcommand(user(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new Failures(streams));
    }

    private static CommandLine user(Streams streams) {
        return new CommandLine(new User())
                .addSubcommand(new UserAdd(streams))
                .addSubcommand(new UserRole())
                .addSubcommand(new UserEnd())
                .addSubcommand(new UserImport(streams))
                .addSubcommand(new UserLink(streams))
                .addSubcommand(new UserPassword(streams))
                .addSubcommand(new UserToken(streams))
                .addSubcommand(new UserList(streams));
    }
}
