// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
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
        return line(new Streams(in, out, err), args).execute(args);
    }

    /** Runs one command, which finds in the settings what is said of options that are left out. */
    public static int run(String[] args, IDefaultValueProvider settings) {
        Streams streams = new Streams(System.in, System.out, System.err);
        return line(streams, args).setDefaultValueProvider(settings).execute(args);
    }

    /** The commands, before anything is said of what stands for options that are left out. */
    public static CommandLine line(InputStream in, PrintStream out, PrintStream err) {
        return line(new Streams(in, out, err));
    }

    /** Where one of the commands is asked for, it alone: to look at all of them takes longer than many a command. */
    private static CommandLine line(Streams streams, String... args) {
        List<Object> all = commands(streams);
        List<Object> asked = all.stream()
                .filter(command -> args.length > 0 && name(command).equals(args[0]))
                .toList();
        CommandLine line = new CommandLine(new Docket());
        (asked.isEmpty() ? all : asked).forEach(line::addSubcommand);
        if (asked.isEmpty()) {
            line.addSubcommand(user(streams));
        }
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new Failures(streams));
    }

    private static List<Object> commands(Streams streams) {
        return List.of(
                new Check(streams),
                new CheckReport(streams),
                new Parse(streams),
                new Apply(streams),
                new Minutes(streams),
                new Next(streams),
                new History(streams),
                new Import(streams),
                new Export(streams),
                new Edit(streams),
                new Reschedule(streams),
                new Cancel(),
                new Serve(streams),
                new Deliver(streams),
                new Backup(streams),
                new Restore(streams),
                new Unit(streams),
                new Expunge(streams),
                new Publish(streams),
                new Demo(streams));
    }

    private static String name(Object command) {
        return command.getClass().getAnnotation(Command.class).name();
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
