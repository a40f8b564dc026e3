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
import org.docket.store.Trouble;

/** The templates, as they were compiled with the program. */
final class Templates implements FileRenderer {
    private static final String PAGE = "Page";
    private static final int USUAL_LENGTH = 64 << 10;

    private final Supplier<Optional<Trouble>> trouble;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    Templates(Supplier<Optional<Trouble>> trouble) {
        this.trouble = trouble;
    }

    /** Answers with a page: an {@code ItemPage} is shown by {@code item.jte}, which takes it as {@code page}. */
    static void show(Context ctx, Object page) {
        String name = page.getClass().getSimpleName();
        String template = Character.toLowerCase(name.charAt(0)) + name.substring(1, name.length() - PAGE.length());
        ctx.render(template + ".jte", Map.of("page", page));
        ctx.contentType("text/html;charset=utf-8");
    }

    @Override
    public String render(String template, Map<String, ?> model, Context ctx) {
        StringOutput output = new Notice.Page(USUAL_LENGTH, trouble.get());
        engine.render(template, Map.copyOf(model), output);
        return output.toString();
    }
}
