// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The version this program was built as. */
final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Docket.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new String[] {"docket " + version};
    }
}
