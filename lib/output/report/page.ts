import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './page.generated.ts';

/** Only this page's own style and script run; nothing is fetched, nothing is sent. */
const POLICY = [
  "default-src 'none'",
  `script-src '${SCRIPT_HASH}'`,
  `style-src '${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A whole page. `title` and `body` are HTML already. */
export function pageOf({ title, body }: { title: string; body: string }): string {
  return `<!doctype html>
<html lang=en>
<head>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${POLICY}">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=referrer content=no-referrer>
<meta name=color-scheme content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
<script>${SCRIPT}</script>
</body>
</html>
`;
}
