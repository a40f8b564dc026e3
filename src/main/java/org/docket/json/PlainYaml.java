// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which nothing is guessed: a day, a time and a letter such as Y stay the texts they are. */
final class PlainYaml extends SafeConstructor {
    PlainYaml(LoaderOptions options) {
        super(options);
        yamlConstructors.put(new Tag("!ruby/sym"), new ConstructYamlStr());
        yamlConstructors.put(new Tag("!ruby/symbol"), new ConstructYamlStr());
        yamlConstructors.put(new Tag("!binary"), new ConstructYamlBinary());
    }

    /** Which plain words are more than texts. */
    static final class Words extends Resolver {
        private static final Pattern EMPTY = Pattern.compile("~|null|Null|NULL| *");
        private static final Pattern TRUTH = Pattern.compile("true|false");
        private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
        private static final Pattern PART =
                Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?([eE][-+]?[0-9]{1,2})?");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, EMPTY, "~nN\0 ");
            addImplicitResolver(Tag.NULL, EMPTY, null);
            addImplicitResolver(Tag.BOOL, TRUTH, "tf");
            addImplicitResolver(Tag.INT, WHOLE, "-0123456789");
            addImplicitResolver(Tag.FLOAT, PART, "-0123456789");
        }
    }
}
