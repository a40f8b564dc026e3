// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.rendering.FileRenderer;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.docket.mail.Ledger;
import org.docket.people.Right;
import org.docket.store.Trouble;

/** The templates, as they were compiled with the program. */
final class Templates implements FileRenderer {
    private static final String PAGE = "Page";
    private static final int USUAL_LENGTH = 64 << 10;

    private static final int FAILURE = 500;

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private final Supplier<Optional<Trouble>> trouble;
    private final Ledger ledger;

    Templates(Supplier<Optional<Trouble>> trouble, Ledger ledger) {
        this.trouble = trouble;
        this.ledger = ledger;
    }

    /** Answers with a page: an {@code ItemPage} is shown by {@code item.jte}, which takes it as {@code page}. */
    static void show(Context ctx, Object page) {
        ctx.render(template(page), Map.of("page", page));
        ctx.contentType("text/html;charset=utf-8");
    }

    /** The page as a file, for a place where there is no service. */
    static String print(Object page) {
        StringOutput output = new StringOutput(USUAL_LENGTH);
        ENGINE.render(template(page), Map.of("page", page), output);
        return output.toString();
    }

    private static String template(Object page) {
        String name = page.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1, name.length() - PAGE.length()) + ".jte";
    }

    @Override
    public String render(String template, Map<String, ?> model, Context ctx) {
        StringOutput output = new Notice.Page(USUAL_LENGTH, trouble.get(), mail(ctx));
        ENGINE.render(template, Map.copyOf(model), output);
        return output.toString();
    }

    /** How much mail waits for whoever reads the page to decide; it would go nowhere without a server. */
    private int mail(Context ctx) {
        boolean asked = ctx.statusCode() < FAILURE
                && ledger.route().server().isPresent()
                && Visitor.of(ctx)
                        .person()
                        .filter(person -> person.may(Right.SEE_MAIL))
                        .isPresent();
        return asked ? ledger.countAsking() : 0;
    }
}
