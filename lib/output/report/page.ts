import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.generated.ts';

/** Only this page's own style and script run; nothing is fetched, nothing is sent. */
const policy = (script: string | null) =>
  [
    "default-src 'none'",
    ...(script === null ? [] : [`script-src '${script}'`]),
    `style-src '${STYLE_HASH}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A whole page. `title` and `body` are HTML already. */
export function pageOf({ title, body }: { title: string; body: string }): string {
  return `${headOf(title, SCRIPT_HASH)}${body}\n<script>${SCRIPT}</script>${PAGE_END}`;
}

/** The beginning of a page without a script, to be written on and closed by `PAGE_END`. */
export const pageStart = (title: string) => headOf(title, null);

export const PAGE_END = '\n</body>\n</html>\n';

function headOf(title: string, script: string | null): string {
  return `<!doctype html>
<html lang=en>
<head>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${policy(script)}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=referrer content=no-referrer>
<meta name=color-scheme content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
`;
}
