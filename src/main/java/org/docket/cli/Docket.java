// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.docket.store.Store;
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
    private static final List<String> NAMES = List.of(
            "check",
            "check-report",
            "parse",
            "apply",
            "minutes",
            "next",
            "history",
            "import",
            "export",
            "edit",
            "reschedule",
            "cancel",
            "serve",
            "deliver",
            "backup",
            "restore",
            "unit",
            "expunge",
            "publish",
            "demo",
            "user");

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
        List<String> asked = NAMES.stream()
                .filter(name -> args.length > 0 && name.equals(args[0]))
                .toList();
        List<Object> commands = (asked.isEmpty() ? NAMES : asked)
                .stream().map(name -> command(name, streams)).toList();
        if (!asked.isEmpty() && opens(commands.get(0))) {
            Store.prepare();
        }
        CommandLine line = new CommandLine(new Docket());
        commands.forEach(line::addSubcommand);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new Failures(streams));
    }

    private static Object command(String name, Streams streams) {
        return switch (name) {
            case "check" -> new Check(streams);
            case "check-report" -> new CheckReport(streams);
            case "parse" -> new Parse(streams);
            case "apply" -> new Apply(streams);
            case "minutes" -> new Minutes(streams);
            case "next" -> new Next(streams);
            case "history" -> new History(streams);
            case "import" -> new Import(streams);
            case "export" -> new Export(streams);
            case "edit" -> new Edit(streams);
            case "reschedule" -> new Reschedule(streams);
            case "cancel" -> new Cancel();
            case "serve" -> new Serve(streams);
            case "deliver" -> new Deliver(streams);
            case "backup" -> new Backup(streams);
            case "restore" -> new Restore(streams);
            case "unit" -> new Unit(streams);
            case "expunge" -> new Expunge(streams);
            case "publish" -> new Publish(streams);
            case "demo" -> new Demo(streams);
            case "user" -> user(streams);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Whether it has a database named, and so is about to open one. */
    private static boolean opens(Object command) {
        return Stream.of(command.getClass().getDeclaredFields()).anyMatch(field -> field.getType() == DataOption.class);
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
