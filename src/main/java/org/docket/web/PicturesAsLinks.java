// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlStreamEventReceiver;

/** Shows a picture as a link to it, under the words that stand for it; inside a link as these words alone. */
final class PicturesAsLinks implements HtmlStreamEventReceiver {
    private final HtmlStreamEventReceiver next;
    private boolean linked;

    PicturesAsLinks(HtmlStreamEventReceiver next) {
        this.next = next;
    }

    @Override
    public void openDocument() {
        next.openDocument();
    }

    @Override
    public void closeDocument() {
        next.closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (element.equals("img")) {
            picture(value(attributes, "alt"), value(attributes, "src"));
        } else {
            linked |= element.equals("a");
            next.openTag(element, attributes);
        }
    }

    @Override
    public void closeTag(String element) {
        linked &= !element.equals("a");
        next.closeTag(element);
    }

    @Override
    public void text(String text) {
        next.text(text);
    }

    private void picture(String instead, String address) {
        String words = instead.isBlank() ? "picture" : instead;
        if (linked) {
            next.text(words);
        } else {
            next.openTag("a", new ArrayList<>(List.of("href", address)));
            next.text(words);
            next.closeTag("a");
        }
    }

    /** Names and values alternate. */
    private static String value(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return "";
    }
}
