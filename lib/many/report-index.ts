import { escaped, shortened } from '../output/report/html.ts';

/** The page that lists the reports grows by a line for each text; no script, nothing loaded. */
export const INDEX_HEAD = `<!doctype html>
<html lang=en>
<head>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'unsafe-inline'">
<meta name=viewport content="width=device-width, initial-scale=1">
<meta name=color-scheme content="light dark">
<title>Reports</title>
<style>body { font: 16px/1.5 system-ui, sans-serif; max-width: 70em; margin: 2em auto; padding: 0 1em }
li { overflow-wrap: anywhere } small { opacity: 0.7 }</style>
</head>
<body>
<h1>Reports</h1>
<ol>
`;

export const INDEX_FOOT = '</ol>\n</body>\n</html>\n';

/** `file` is the report's, relative to the index. */
export function indexLine(
  file: string,
  { id, title, published }: { id: string; title: string | null; published: string | null },
): string {
  const href = file.split('/').map(encodeURIComponent).join('/');
  const about = [published, title === null ? null : id].filter((part) => part !== null).join(' · ');
  const small = about === '' ? '' : ` <small>${shortened(about, 200)}</small>`;
  return `<li><a href="${escaped(href)}">${shortened(title ?? id, 200)}</a>${small}</li>\n`;
}

/** The report that a line of the index leads to; null for any other line, and for what lies elsewhere. */
export function fileInIndexLine(line: string): string | null {
  const href = /^<li><a href="([^"]+)">/.exec(line)?.[1];
  if (href === undefined) return null;
  const file = decodeURIComponent(href.replaceAll('&amp;', '&'));
  const isBelow = !file.startsWith('/') && !file.split('/').includes('..');
  return isBelow && file.endsWith('.html') ? file : null;
}
