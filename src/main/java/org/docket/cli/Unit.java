// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints a unit by which systemd runs the service and keeps it from everything it does not need. */
@Command(
        name = "unit",
        description = "Prints a unit for systemd: docket unit > /etc/systemd/system/docket.service",
        mixinStandardHelpOptions = true)
final class Unit implements Callable<Integer> {
    private static final String TEXT = """
            # Made by: docket unit. It runs as the user docket; to make that one: useradd --system docket
            # Commands on the same database are run as this user too: runuser -u docket -- ... --data STATE/docket.db
            [Unit]
            Description=Docket, a board's agendas
            Wants=network-online.target
            After=network-online.target

            [Service]
            Type=exec
            ExecStart=JAVA -jar JAR serve
            User=docket
            StateDirectory=docket
            StateDirectoryMode=0700
            WorkingDirectory=%S/docket
            Environment=DOCKET_DATA=%S/docket/docket.db
            # Settings and secrets, one NAME=value a line, readable by root alone.
            EnvironmentFile=-/etc/docket/environment
            UMask=0077
            Restart=on-failure
            RestartSec=2
            # Requests in flight are finished first; 143 is the answer to SIGTERM.
            TimeoutStopSec=60
            SuccessExitStatus=143
            LimitNOFILE=65536

            NoNewPrivileges=yes
            CapabilityBoundingSet=
            ProtectSystem=strict
            ProtectHome=read-only
            PrivateTmp=yes
            PrivateDevices=yes
            ProtectClock=yes
            ProtectControlGroups=yes
            ProtectHostname=yes
            ProtectKernelLogs=yes
            ProtectKernelModules=yes
            ProtectKernelTunables=yes
            ProtectProc=invisible
            RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
            RestrictNamespaces=yes
            RestrictRealtime=yes
            RestrictSUIDSGID=yes
            LockPersonality=yes
            RemoveIPC=yes
            SystemCallArchitectures=native
            SystemCallFilter=@system-service
            # Java writes its machine code while it runs.
            MemoryDenyWriteExecute=no

            [Install]
            WantedBy=multi-user.target
            """;

    private final Streams streams;

    Unit(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.write(TEXT.replace("JAVA", quoted(java())).replace("JAR", quoted(program())));
        return 0;
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** The jar that this command was run from. */
    private static Path program() {
        try {
            return Path.of(Unit.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String quoted(Path path) {
        return '"' + path.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + '"';
    }
}
