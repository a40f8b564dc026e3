// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The templates of a board: its own from its folder, and for the rest those that stand in the program. */
final class Templates {
    private static final String FOLDER = "templates";
    private static final String ENDING = ".mustache";

    private static final Map<Template.Kind, Template> BUILT_IN = new ConcurrentHashMap<>();

    private final Map<Template.Kind, Template> own;

    private Templates(Map<Template.Kind, Template> own) {
        this.own = own;
    }

    /** Those of the program, each read when it is first asked for. */
    static Templates builtIn() {
        return new Templates(Map.of());
    }

    private static Template builtIn(Template.Kind kind) {
        String file = "/board/" + FOLDER + "/" + kind.word() + ENDING;
        try (InputStream text = Templates.class.getResourceAsStream(file)) {
            return Template.parse(kind, file, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** These, or those of a board folder where it has its own. */
    Templates with(Path folder) throws IOException {
        Map<Template.Kind, Template> read = new EnumMap<>(Template.Kind.class);
        read.putAll(own);
        for (Path file : files(folder.resolve(FOLDER))) {
            String word = file.getFileName().toString().replace(ENDING, "");
            Template.Kind kind = Stream.of(Template.Kind.values())
                    .filter(one -> one.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(file + ": there is no template of that name."));
            read.put(kind, Template.parse(kind, file.toString(), Files.readString(file)));
        }
        return new Templates(read);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    Template of(Template.Kind kind) {
        return own.containsKey(kind) ? own.get(kind) : BUILT_IN.computeIfAbsent(kind, Templates::builtIn);
    }
}
