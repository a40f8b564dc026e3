// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.edit.Approve;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.PostActions;
import org.docket.edit.Target;
import org.docket.edit.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeJsonTest {
    static List<String> everyKind() {
        return List.of(
                "{'change':'approve','item':'BN','title':'River','digest':'d41d8','initials':'jt'}",
                "{'change':'unapprove','item':'BN','initials':'jt'}",
                "{'change':'flag','item':'BN','initials':'jt'}",
                "{'change':'unflag','item':'BN','initials':'jt'}",
                "{'change':'comment','item':'BN','initials':'jt','text':'a\\n\\nb \\u263a','mark':'question 1'}",
                "{'change':'comment','item':'BN','initials':'jt','text':''}",
                "{'change':'edit-comment','item':'BN','initials':'jt','was':'a','text':''}",
                "{'change':'action-status','owner':'Sam','text':'go','pmc':'Ant','date':'2015-01-21','status':'gone'}",
                "{'change':'add-action','owner':'Sam','text':'go','pmc':null,'date':null}",
                "{'change':'edit-action','was':{'owner':'Sam','text':'go','pmc':null,'date':null},"
                        + "'owner':'Sam','text':'stay','pmc':'Ant','date':null}",
                "{'change':'drop-action','owner':'Sam','text':'go','pmc':'Ant','date':null}",
                "{'change':'post-actions','actions':[{'owner':'Sam','text':'go','pmc':null,'date':'2015-01-21'}]}",
                "{'change':'attend','name':'Zoë'}",
                "{'change':'regrets','name':'Zoë'}",
                "{'change':'post-report','item':'4A','digest':'d41d8','text':'All well.\\n'}",
                "{'change':'add-resolution','title':'Buy a Boat','text':'RESOLVED.'}",
                "{'change':'add-discussion','title':'A boat','text':'Which?'}",
                "{'change':'add-report','committee':'Newt','chair':'Nat','shepherd':'Ann','text':'Newts.'}",
                "{'change':'add-report','committee':'Newt','chair':'Nat','text':'Newts.'}",
                "{'change':'withdraw-item','item':'7A','reason':'later'}");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void printedAndReadAgainItIsTheSame(String json) throws Malformed {
        Change change = read(json).change();
        assertEquals(change, read(ChangeJson.print(change)).change());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void printedItHasTheFieldsItWasReadFrom(String json) throws Malformed {
        assertEquals(
                Json.read(quoted(json)), Json.read(ChangeJson.print(read(json).change())));
    }

    @Test
    void everyKindIsAmongThese() throws Malformed {
        Set<Class<?>> read = everyKind().stream()
                .map(ChangeJsonTest::changeOf)
                .map(Change::getClass)
                .collect(Collectors.toSet());
        assertEquals(kinds(Change.class).collect(Collectors.toSet()), read);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ChangeJsonTest::kinds)
                : Stream.of(type);
    }

    @Test
    void otherFieldsAreIgnored() throws Malformed {
        String json = "{'change':'approve','item':'A','initials':'jt','colour':'green','text':7}";
        assertEquals(new Approve(Target.of("A"), "jt"), read(json).change());
        String actions = "{'change':'post-actions','actions':[{'owner':'Sam','text':'go','status':null,'x':[1]}]}";
        Task task = new Task("Sam", "go", Optional.empty(), Optional.empty());
        assertEquals(new PostActions(List.of(task)), read(actions).change());
    }

    @Test
    void idIsKept() throws Malformed {
        assertEquals(
                Optional.of("a-1"),
                read("{'id':'a-1','change':'attend','name':'Zoë'}").id());
        assertEquals(Optional.empty(), read("{'change':'attend','name':'Zoë'}").id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a_b", "é"})
    void idOfOtherCharactersIsMalformed(String id) {
        assertEquals(
                "change: An id is 1 to 64 letters, digits and hyphens.",
                malformed("{'id':'" + id + "','change':'attend','name':'Zoë'}"));
    }

    @Test
    void idMayHave64Characters() throws Malformed {
        String id = "x".repeat(64);
        assertEquals(
                Optional.of(id),
                read("{'id':'" + id + "','change':'attend','name':'Zoë'}").id());
        assertThrows(Malformed.class, () -> read("{'id':'x" + id + "','change':'attend','name':'Zoë'}"));
    }

    @Test
    void whoSignsStandsForInitialsAndName() throws Malformed {
        ChangeJson.Signature me = new ChangeJson.Signature(Optional.of("jt"), Optional.of("Joe Tester"));
        String approve = quoted("{'change':'approve','item':'A'}");
        assertEquals(
                new Approve(Target.of("A"), "jt"), ChangeJson.one(approve, me).change());
        assertEquals(
                new Attend("Joe Tester"),
                ChangeJson.one(quoted("{'change':'attend'}"), me).change());
    }

    @Test
    void listInItsOrder() throws Malformed {
        String list = quoted("[{'change':'attend','name':'A'},{'change':'regrets','name':'B'}]");
        List<String> kinds = ChangeJson.list(list, ChangeJson.Signature.NONE).stream()
                .map(sent -> sent.change().kind())
                .toList();
        assertEquals(List.of("attend", "regrets"), kinds);
        assertEquals(List.of(), ChangeJson.list("[]", ChangeJson.Signature.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'change':'approve'}                      | change (approve): The field \"item\" is missing.",
                "{'change':'approve','item':'A'}           | change (approve): The field \"initials\" is missing.",
                "{'change':'approve','item':null}          | change (approve): The field \"item\" is missing.",
                "{'change':'approve','item':7}             | change (approve): The field \"item\" is not a text.",
                "{'change':'dance'}                        | change: There is no change \"dance\".",
                "{'item':'A'}                              | change: The field \"change\" is missing.",
                "{'change':['approve']}                    | change: The field \"change\" is not a text.",
                "{'change':'edit-action','owner':'a'}      | change (edit-action): The field \"was\" is missing.",
                "{'change':'edit-action','was':'a'}        | change (edit-action), was: This is not an object.",
                "{'change':'post-actions'}                 | change (post-actions): The field \"actions\" is not an array.",
                "{'change':'post-actions','actions':[{}]}  | change (post-actions), actions 1: The field \"owner\" is missing.",
                "[]                                        | change: This is not an object.",
                "7                                         | change: This is not an object."
            })
    void malformedChangesSayWhere(String json, String message) {
        assertEquals(message, malformed(json));
    }

    @Test
    void malformedListsSayWhere() {
        assertEquals("This is not an array of changes.", malformedList("{}"));
        assertEquals("change 1: This is not an object.", malformedList("[null]"));
        assertEquals(
                "change 2 (flag): The field \"item\" is missing.",
                malformedList("[{'change':'attend','name':'A'},{'change':'flag'}]"));
    }

    @Test
    void brokenJsonSaysWhere() {
        assertEquals("There is no JSON here.", malformedList(""));
        assertEquals("There is no JSON here.", malformedList(" \n"));
        for (String broken : List.of("[\n  {'change' 'approve'}]", "[\n  ,]", "[]\n  x", "[\n  {'a':1,'a':2}]")) {
            String message = malformedList(broken);
            assertEquals("line 2, column ", message.substring(0, 15), message);
        }
    }

    @Test
    void deepJsonIsMalformedToo() {
        assertThrows(Malformed.class, () -> ChangeJson.list("[".repeat(100_000), ChangeJson.Signature.NONE));
    }

    private static Change changeOf(String json) {
        try {
            return read(json).change();
        } catch (Malformed malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static Sent read(String json) throws Malformed {
        return ChangeJson.one(quoted(json), ChangeJson.Signature.NONE);
    }

    private static String malformed(String json) {
        return assertThrows(Malformed.class, () -> read(json)).getMessage();
    }

    private static String malformedList(String json) {
        return assertThrows(Malformed.class, () -> ChangeJson.list(quoted(json), ChangeJson.Signature.NONE))
                .getMessage();
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
