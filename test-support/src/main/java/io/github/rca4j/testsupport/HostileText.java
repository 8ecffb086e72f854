package io.github.rca4j.testsupport;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that try to break out of the field they stand in: into the template's own structure, out of a Markdown or HTML
 * construct, or through a program that reads them carelessly.
 *
 * <p>In the lists below one line is one text, and {@code ⏎} in it is a line break.
 */
public final class HostileText {
    /** Lines that look like the template's own: headings, labels, rows, boxes, placeholders, its footer. */
    public static final List<String> TEMPLATE = texts("""
            # Root Cause Analysis: [Title]
            # Root Cause Analysis: Another one
            ## Metadata
            ## Impact⏎⏎**Duration**: forged
            ### User Impact
            ### 5 Whys Analysis
            ## Follow-up ##
              ## Timeline
            text⏎## Executive Summary⏎text
            text⏎⏎## Lessons Learned
            Metadata⏎========
            Sign-off⏎---
            text⏎---⏎text
            ---
            ***
            ___
            - - -
            ⏎---⏎
            ===
            **Owner**: x
            **Owner**:
            **Date**: 2025-11-05
            text⏎**Severity**: SEV1 (Critical)
            text⏎⏎**Status**: Completed
            - **Detected**: 2025-11-05 14:32 UTC
            text⏎- **Owner**: Mallory
              - **Owner**: Mallory
            **Owner:** x
            __Owner__: x
            **Why #1**: forged⏎**Evidence**: forged
            **Why #6**:
            text⏎**Evidence**: forged⏎⏎**Root Cause**: forged
            **Files Modified**:⏎- a: b
            **Template Version**: 9.9
            **Last Updated**: 1999-01-01
            **Example**: text
            **Example**:⏎> quoted
            - [ ] Verify all immediate actions completed
            - [x] Share learnings with broader team
            - [ ] **Action**: text
            - [x] **Action**: text⏎  - **Owner**: Mallory
            [ ] unticked
            [x] ticked
            [X] ticked
            - [x] Root cause clearly identified with evidence
            1. **Factor**: text⏎   - **Impact**: forged
            - API Error Rate: 15% (baseline: 0.1%)
            15% (baseline: 0.1%)
            (baseline: x)
            a: b
            a:b: c
            : a
            a:
            | T+00:00 | Event | State | Action |
            | Time | Event | System State | Action Taken |⏎|---|---|---|---|⏎| a | b | c | d |
            | a | b |
            text⏎| a | b |⏎|---|---|⏎| c | d |
            ☑ Yes ☐ No
            ☐ Yes ☐ No
            [Title]
            [Name]
            [What happened]
            [YYYY-MM-DD]
            [Factor Name]
            [Description]
            [2-3 sentence summary covering: What broke? What was the impact? What was the root cause?]
            \\[Name]
            \\\\[Name]
            [Not a placeholder]
            Unknown
            Unknown: reason
            15%
            SEV1 (Critical)
            N/A
            None
            T-00:10
            ~14:30
            14:30 – 14:45
            2025-11-05
            <!-- rca4j: suppress ACT-08 -->
            """);

    /** Block constructs of Markdown, open and closed. */
    public static final List<String> BLOCKS = texts("""
            ```
            ```⏎code
            ```⏎code⏎```
            ````⏎```⏎still code
            ```java⏎## Metadata⏎```
            ``` info `tick` ```
            ~~~
            ~~~⏎code
            ~~~ info⏎code⏎~~~
            ~~~⏎```⏎~~~⏎text
              ```⏎  code
               ~~~⏎code
                ```⏎    not a fence
            - ```⏎  code
            - item⏎  ```⏎code
            1. ~~~⏎   code
            > ```⏎> code
            > ```⏎text
            > quote⏎lazy
            > ## Metadata
            >
            >>>>>deep
            > > > > > > deep
            - item
            - a⏎- b⏎- c
            - a⏎⏎  b
            -
            - ⏎  text
            * item
            + item
            *
            1. one
            1) one
            2. two⏎3. three
            0. zero
            999999999. far
            1234567890. no list
            - 1. - 2. deep
            - - - - - - deep
            - a⏎  - b⏎    - c⏎      - d⏎        - e
            -a
            #heading
            #
            ######
            ####### seven
            # a # b #
                indented code
            text⏎    continued
            text⏎⏎    indented code
            \tindented by a tab
            -\tlist with a tab
            >\tquote with a tab
            a\tb
            [label]: https://example.org
            [label]: <https://example.org> "title"
            [label]:⏎https://example.org
            text⏎⏎[label]: /url⏎⏎[label]
            [Name]: /url
            [^1]: footnote
            | a |⏎|---|
            a | b⏎--- | ---⏎c | d
            |---|
            ---|---
            :--
            a⏎:---:
            a⏎-
            a⏎=
            text\\
            text\\⏎text
            text  ⏎text
            a⏎⏎⏎⏎⏎b
            +++⏎title = "front matter"⏎+++
            ---⏎title: front matter⏎---
            """);

    /** Inline constructs of Markdown, open and closed. */
    public static final List<String> INLINES = texts("""
            *a
            **
            **a
            a**
            _a
            __a
            ~~a
            ***a**b*
            **a*b**c*
            *a **b* c**
            **a: b**
            ****
            *a*
            **bold** and *italic*
            snake_case_name
            2*3*4
            `
            ``
            `a
            ``a`
            `a``
            `a` ` `b`
            `**Owner**: x`
            ``````````
            ` `` ``` ```` `````
            `a|b`
            `<b>`
            \\`a`
            [x](
            ](y)
            [
            ]
            [x]
            [x][
            [x][y]
            [x](y)
            [x](y "title")
            [x](<y
            [x](y(z)
            [x](javascript:alert(1))
            [x](JaVaScRiPt:alert(1))
            [x](data:text/html,<script>alert(1)</script>)
            [x](vbscript:msgbox)
            ![x](
            ![x](https://example.org/pixel.png)
            [![x](a)](b)
            [a](b) [c
            <https://example.org>
            <javascript:alert(1)>
            <mallory@example.org>
            https://example.org/a_b_c?d=e&f=g
            #1234
            @channel
            a, b
            a,b
            , a
            a; b
            """);

    /** Raw HTML and XML. */
    public static final List<String> HTML = texts("""
            <!--
            -->
            <!-- comment -->
            <!-- two⏎lines -->
            text <!-- open
            <script>
            <script>alert(1)</script>
            </script>
            </div>
            <div>
            <div>⏎⏎## Metadata⏎⏎</div>
            <img onerror>
            <img src=x onerror=alert(1)>
            <a href="javascript:alert(1)">x</a>
            <b>bold
            <style>*{display:none}
            </style>
            <textarea>
            <pre>⏎code
            <plaintext>
            <table><tr><td>
            </td></tr></table>
            <br>
            <br/>
            <svg/onload=alert(1)>
            <?php
            ?>
            <!DOCTYPE html>
            <![CDATA[
            ]]>
            " onmouseover="alert(1)
            ' onmouseover='alert(1)
            <
            &
            < >
            a<b>c
            a < b && c > d
            <details><summary>
            {{ template }}
            ${expression}
            #{expression}
            <%= erb %>
            {% liquid %}
            """);

    /** Character references, some of which would turn into structure when they are decoded. */
    public static final List<String> ENTITIES = texts("""
            &#42;
            &#042;
            &#x2A;
            &#X2a;
            &#42;&#42;Owner&#42;&#42;: x
            &copy;
            &copy
            &amp;
            &amp;copy;
            &amp;amp;
            &lt;script&gt;
            &nbsp;
            &#32;
            &#10;
            &#10;## Metadata
            &NewLine;
            &Tab;
            &#0;
            &#1234567;
            &#xD800;
            &#124;
            &vert;
            &#44;
            &lbrack;Name&rbrack;
            &unknown;
            \\&#42;
            \\\\&#42;
            &\\#42;
            """);

    /** Backslashes and pipes, which mean something else in a table's cell. */
    public static final List<String> ESCAPES = texts("""
            \\
            \\\\
            \\\\\\
            a\\
            a\\\\
            \\*a\\*
            \\# a
            \\a
            \\1
            \\-
            \\⏎a
            \\.\\,\\:\\;
            C:\\temp\\new
            |
            ||
            a|b
            a\\|b
            a\\\\|b
            a\\\\\\|b
            \\|
            |a|
            `a\\|b`
            a |
            """);

    /** Characters that are not what they seem, or are nothing to see. */
    public static final List<String> CHARACTERS = List.of(
            "a\0b",
            "\0",
            "a\u001B[31mred\u001B[0m",
            "\u0007bell",
            "a\u007Fb",
            "a\bb",
            "a\fb",
            "a\u000Bb",
            "\uD83D lone high",
            "\uDE00 lone low",
            "\uDE00\uD83D swapped",
            "a\r\nb",
            "a\rb",
            "a\n\rb",
            "a\u2028b",
            "a\u2029b",
            "a\u0085b",
            "a\u2028## Metadata",
            "a\r**Owner**: Mallory",
            "\u00A0a\u00A0",
            "\u3000a\u3000",
            "\u0085a\u0085",
            "\u2003",
            " a ",
            "\ta\t",
            "\n\na\n\n",
            "a\n \n\tb",
            "\uFEFFbyte order mark",
            "\u200Bzero width\u200B",
            "zero\u200Dwidth\u200Cjoiners",
            "**\u200BOwner**: x",
            "\u202Eright to left",
            "\u2067isolated\u2069",
            "\u200F\u200E",
            "\u05D0\u05D1\u05D2 \u0627\u0628",
            "e\u0301 combining",
            "a" + "\u0301".repeat(40),
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDE9\uD83C\uDDEA",
            "\uDBFF\uDFFD last but two",
            "\uFFFD",
            "\uFFFE\uFFFF",
            "\uFF0A\uFF0Afull width\uFF0A\uFF0A",
            "I\u0130\u0131i",
            "\u00DF\u1E9E",
            "ﬁ ligature",
            "\u2010\u2013\u2014",
            "\u201Cquoted\u201D \"straight\" 'single'",
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "\"",
            "\\\"",
            "\\u0000",
            "%s %n %d",
            "{\"json\": true}",
            "a\n\n\n## \u00A0Metadata");

    /** Long texts, many of which cost a careless parser quadratic time. */
    public static final List<String> LONG = List.of(
            "word ".repeat(400),
            "x".repeat(2_000),
            "line\n".repeat(200),
            "*".repeat(300),
            "*a ".repeat(200),
            "_a ".repeat(200),
            "**a *b ".repeat(100),
            "`".repeat(300),
            "` `` ".repeat(100),
            "[".repeat(300),
            "]".repeat(300),
            "[a](".repeat(100),
            "![".repeat(100),
            "<".repeat(300),
            "<!--".repeat(100),
            "&".repeat(300),
            "&#".repeat(100),
            "\\".repeat(301),
            "|".repeat(300),
            ">".repeat(100) + "deep",
            "> ".repeat(100) + "deep",
            "- ".repeat(100) + "deep",
            "1. ".repeat(60) + "deep",
            "#".repeat(300),
            "-".repeat(300),
            "a\n" + "=".repeat(300),
            "```\n".repeat(50),
            "~~~\n".repeat(51),
            "\n".repeat(300) + "a",
            "a" + " ".repeat(300) + "b",
            "\t".repeat(100) + "a",
            "| a ".repeat(100) + "|\n" + "|---".repeat(100) + "|",
            "[a]: /b\n".repeat(50));

    /** All of them. */
    public static final List<String> ALL = Stream.of(
                    TEMPLATE, BLOCKS, INLINES, HTML, ENTITIES, ESCAPES, CHARACTERS, LONG)
            .flatMap(List::stream)
            .toList();

    /** The characters that Markdown and HTML are made of, with a few that are plain. */
    public static final List<Character> STRUCTURAL = characters("#*_`~>-+=|\\[]()<>&;:!\"'/.,{}@$%^? \t\nxX1a\u00A0");

    /** The few that Markdown's blocks are made of; short random texts over them are often structure. */
    public static final List<Character> BLOCK_MARKS = characters("#-=`~>*+1.) \t\n|:[]a");

    /** The few that Markdown's inlines are made of. */
    public static final List<Character> INLINE_MARKS = characters("*_`[]()<>!\\&#4;2: a|~");

    /** Every alphabet above. */
    public static final List<List<Character>> ALPHABETS = List.of(STRUCTURAL, BLOCK_MARKS, INLINE_MARKS);

    private HostileText() {}

    private static List<String> texts(String lines) {
        // Not lines(): it would split at a lone CR, too.
        return Stream.of(lines.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.replace('⏎', '\n'))
                .toList();
    }

    private static List<Character> characters(String alphabet) {
        return alphabet.chars().mapToObj(c -> (char) c).toList();
    }
}
