import { createHash } from 'node:crypto';
import { extractText } from '../../../lib/pipeline/extract-text.ts';
import { reportOf } from '../../../lib/output/report/report.ts';
import type { FileLink } from '../../../lib/output/report/input.ts';

/** A report of a text as it is read today, and what it was made of. */
export function reportPage(text: string, { id = 'news.txt', files }: Options = {}) {
  const { record, document } = extractText({ id, bytes: new TextEncoder().encode(text) });
  return { html: reportOf({ record, document, files }), record, document };
}

interface Options {
  readonly id?: string;
  readonly files?: readonly FileLink[];
}

/** Every tag of a page without its style and script, as `name` and `attributes`. */
export function tagsOf(html: string): { name: string; attributes: Map<string, string> }[] {
  return [
    ...bodyOf(html).matchAll(/<([a-z0-9]+)((?:\s+[\w-]+(?:=(?:"[^"]*"|[^\s">]+))?)*)\s*\/?>/gi),
  ].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|([^\s">]+)))?/g)].map(
        ([, key = '', quoted, bare]) => [key.toLowerCase(), quoted ?? bare ?? ''],
      ),
    ),
  }));
}

/** What stands between the style and the script. */
export function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>') + '<body>'.length, html.lastIndexOf('<script>'));
}

/** Characters a reader sees, entities undone. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => SIGNS[name] ?? '');
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

export const sha256 = (text: string) =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
