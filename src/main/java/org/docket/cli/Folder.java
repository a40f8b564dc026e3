// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The files of a folder and of those in it; hidden ones, links and the folders of version control are left alone. */
record Folder(List<Path> files, List<String> leftAlone) {
    private static final Set<String> VERSION_CONTROL = Set.of("CVS", "RCS");
    private static final int NAMED = 5;

    static Folder of(Path top) throws Unreadable {
        Walk walk = new Walk(top);
        try {
            Files.walkFileTree(top, walk);
        } catch (IOException unreadable) {
            throw new Unreadable(top + ": cannot be read: " + unreadable.getMessage());
        }
        Collections.sort(walk.files);
        Collections.sort(walk.leftAlone);
        return new Folder(walk.files, walk.leftAlone);
    }

    /** What was left alone, in one line. */
    String left() {
        List<String> first = leftAlone.subList(0, Math.min(NAMED, leftAlone.size()));
        int more = leftAlone.size() - first.size();
        return "left alone: " + String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path top;
        private final List<Path> files = new ArrayList<>();
        private final List<String> leftAlone = new ArrayList<>();

        Walk(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = name(folder);
            if (folder.equals(top) || !name.startsWith(".") && !VERSION_CONTROL.contains(name)) {
                return FileVisitResult.CONTINUE;
            }
            leftAlone.add(top.relativize(folder) + "/");
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                leftAlone.add(top.relativize(file) + " (a link)");
            } else if (!attributes.isRegularFile() || name(file).startsWith(".")) {
                leftAlone.add(top.relativize(file).toString());
            } else {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        private static String name(Path path) {
            return path.getFileName() == null ? "" : path.getFileName().toString();
        }
    }
}
