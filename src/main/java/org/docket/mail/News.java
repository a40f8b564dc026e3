// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;

/** What has come to one item: a text filed, another one, a comment, or one that is gone. */
record News(Kind kind, Item item, Optional<Comment> comment) {
    /** The settings that say what stands in place of a text. */
    private static final List<String> WITHHELD = List.of("withheld", "closed-session");

    /** What has come. */
    enum Kind {
        FILED,
        EDITED,
        SAID,
        /** A comment that stands there no more. */
        UNSAID
    }

    /** What has come between two agendas, both as one reader sees them, in the order of the second. */
    static List<News> between(Agenda before, Agenda after) {
        Map<String, Item> then = new HashMap<>();
        before.items().forEach(item -> then.putIfAbsent(key(item), item));
        List<News> news = new ArrayList<>();
        for (Item item : after.items()) {
            Optional<Item> earlier = Optional.ofNullable(then.get(key(item)));
            if (!isWithheld(after, item)) {
                text(earlier, item).ifPresent(news::add);
            }
            comments(earlier, item, news);
        }
        return news;
    }

    /** A text that is not shown is no news, to whom it is not shown. */
    private static boolean isWithheld(Agenda agenda, Item item) {
        return WITHHELD.stream()
                .flatMap(word -> agenda.board().text(word).stream())
                .anyMatch(item.text().strip()::equals);
    }

    private static String key(Item item) {
        return item.kind() + " " + item.title();
    }

    private static Optional<News> text(Optional<Item> earlier, Item item) {
        boolean has = item.kind().isReport() && !item.missing() && !item.text().isBlank();
        if (!has || earlier.filter(then -> then.digest().equals(item.digest())).isPresent()) {
            return Optional.empty();
        }
        boolean filed = earlier.filter(then -> !then.missing()).isEmpty();
        return Optional.of(new News(filed ? Kind.FILED : Kind.EDITED, item, Optional.empty()));
    }

    private static void comments(Optional<Item> earlier, Item item, List<News> news) {
        List<Comment> then = new ArrayList<>(earlier.map(Item::comments).orElse(List.of()));
        for (Comment comment : item.comments()) {
            if (!remove(then, comment)) {
                news.add(new News(Kind.SAID, item, Optional.of(comment)));
            }
        }
        then.forEach(gone -> news.add(new News(Kind.UNSAID, item, Optional.of(gone))));
    }

    private static boolean remove(List<Comment> then, Comment comment) {
        for (int i = 0; i < then.size(); i++) {
            if (isSame(then.get(i), comment)) {
                then.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(Comment one, Comment other) {
        return one.initials().equals(other.initials())
                && Comment.fold(one.words()).equals(Comment.fold(other.words()));
    }

    boolean isComment() {
        return kind == Kind.SAID || kind == Kind.UNSAID;
    }
}
