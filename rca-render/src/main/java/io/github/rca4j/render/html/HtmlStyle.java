package io.github.rca4j.render.html;

/** The page's style sheet. */
final class HtmlStyle {
    static final String SHEET = """

            :root { color-scheme: light dark; --line: #c9ced6; --soft: #f2f4f7; --faint: #5c6470; --text: #1a1d21;
              --page: #fff; --link: #0b57d0 }
            @media (prefers-color-scheme: dark) { :root { --line: #3c434d; --soft: #22272e; --faint: #a3acb8;
              --text: #e6e9ed; --page: #16191d; --link: #8ab4f8 } }
            body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.55 system-ui, sans-serif }
            main, footer { max-width: 52rem; margin: 0 auto; padding: 1rem 1.25rem; overflow-wrap: anywhere }
            h1 { line-height: 1.25 }
            h2 { margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
            a { color: var(--link) }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
            dt { font-weight: 600; color: var(--faint) }
            dd { margin: 0; min-width: 0 }
            dd > p:first-child, li > p:first-child { margin-top: 0 }
            dd > p:last-child { margin-bottom: 0 }
            .boxes { list-style: none; padding-left: 0 }
            .box { margin-right: .5rem }
            .table { overflow-x: auto }
            table { border-collapse: collapse; width: 100%; overflow-wrap: break-word }
            td:first-child { white-space: nowrap }
            th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: start; vertical-align: top }
            th { background: var(--soft) }
            pre { background: var(--soft); padding: .75rem 1rem; overflow-x: auto }
            code { font-family: ui-monospace, monospace; font-size: .9em }
            blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line) }
            .blank { color: var(--faint); font-style: italic }
            .leftover { border-left: 3px solid var(--line); padding-left: 1rem }
            footer { color: var(--faint); border-top: 1px solid var(--line) }
            @media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0 } dd { margin-bottom: .5rem } }
            @media print { body { font-size: 11pt } pre, .table { overflow: visible } pre { white-space: pre-wrap } }
            """;

    private HtmlStyle() {}
}
