// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import picocli.CommandLine.Command;

/** The commands about people; each does one thing to one account. */
@Command(name = "user", description = "Adds and changes people.", mixinStandardHelpOptions = true)
final class User {}
