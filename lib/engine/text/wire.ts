import type { Draft, Edit } from './draft.ts';
import type { Line } from './lines.ts';

/** Lines with which agencies send a story, each whole. They say nothing about what happened. */
const SLUGS = [
  /^(?:BC|AM|PM|US|EU|AF|ML|AS|LA|UK|UN)-[A-Z]{1,3}-{1,2}\S.{0,90}$/,
  /^(?:BC|AM|PM)-\S.{0,90}$/,
  /^[\p{L}\d' -]{3,60}, ?(?:\d(?:st|nd|rd|th) )?(?:Ld|Lead|Lede|Writethru|\d(?:st|nd|rd|th) Ld-Writethru)\b.{0,40}$/u,
  /^\^{1,3}$|^-30-$|^#{3,}$|^\$\$$|^={3,}$|^\*{3,}$/,
  // Transmission codes: "ZCZC NWA0412 4 I ZWI 03-04 00417"
  /^(?:ZCZC|NNNN)\b.{0,80}$/,
  /^\p{L}{2,8} [a-z]{2,4}(?:\/[a-z]{2,4}){1,3} \d{4,6} ?(?:GMT|UTC|Z)?\b.{0,30}$/u,
  /^(?:AP|AFP|UPI|PA)-[A-Z]{2}-\d{2}-\d{2}-\d{2}\b.{0,30}$/,
  /^[a-z]{1,3}\d{3,5}$|^\d{4}GMT(?: \d{1,2} [A-Z]{3} \d{2,4})?$/,
];
/** The same in small letters, as it does not matter how they are written: "PRIORITY 3", "2ndadd", "TAKE 2: ACCRA". */
const SMALL_SLUGS = [
  /^(?:ap|afp|reuters|epa|getty|pa|tass|xinhua|dpa|ansa|efe) (?:photos?|graphics?|video|pictures?|live)\b.{0,60}$/,
  /^(?:priority|prty|cat(?:egory)?|wordcount|words|slug|keyword)\s?[:=]?\s?[\w/-]{1,30}$/,
  /^(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|last)[ -]?(?:add|take|lead|lede|ld)(?:\s?[-:,–—]?\s?\p{L}[\p{L}\d /-]{0,60})?$/u,
  /^take \d{1,2}(?: of \d{1,2})?\s?[-:–—]?\s?[\p{L}\d /-]{0,60}$/u,
  /^(?:urgent|bulletin|flash|newsalert|news alert|alert|breaking|breaking news|advisory|refile|repeat|exclusive|update \d{1,2}|\(?corrected\)?|take \d)\s?[-–—:.]{0,2}$/,
  /^[-–—(]?\s?(?:more|end|ends|eom|more follows|more to (?:follow|come)|ends here|to be updated)\s?[-–—).]{0,2}$/,
  /^(?:all rights reserved|for immediate release|embargoed until .{3,60}|strictly private)\.?$/,
];
/** Those that may be longer than a line, in small letters too. */
const LONG_SLUGS = [
  /^\^?(?:note to )?eds?(?:itors?)?(?: note)?\s?:.{0,400}$/,
  /^\((?:recasts?|adds?|updates?|corrects?|changes?|repeats?|refiles?|rewrites?|writes through|fixes|edits|removes?|clarifies|with graphics?)\b[^()]{0,300}\)$/,
  /^\(\(.{3,300}\)\)$/,
  /^(?:attention|attn)\s?[-–—:]\s?(?:adds|updates|corrects|recasts|changes|repeats)\b.{0,300}$/,
  /^(?:our standards|click here for|for (?:related|more) (?:news|stories|graphics?)|to (?:read|see) the full)\b.{0,200}$/,
  /^(?:copyright|©|\(c\))\s?(?:©\s?)?\d{4}\b.{0,200}$/,
];
const LONGEST_LINE = 120;

const PART_OF_SLUG = /^\p{Lu}[\p{Lu}\d]+$/u;
const AFTER_SLUG = /^(?:\d{1,2}|\((?:CORRECTED|CORR|UPDATE \d{1,2}|REPEAT|REFILE|LEAD|URGENT)\))?$/;

/** `QUAKE-TOLLAND 2`, `GOLDMINE-DEATHS (CORRECTED)`: what a desk calls the story. */
function isStoryName(words: string): boolean {
  const end = words.indexOf(' ');
  const name = end < 0 ? words : words.slice(0, end);
  const parts = name.split(/[-/]/);
  return (
    parts.length > 1 &&
    parts.every((part) => PART_OF_SLUG.test(part)) &&
    AFTER_SLUG.test(end < 0 ? '' : words.slice(end + 1))
  );
}

/** Initials of those who wrote a bulletin, below its end. */
const INITIALS = /^(?:[A-Z]{2,4}(?:\/[A-Z]{2,4}){1,6}|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4})$/;
const WRITER =
  /^(?:.{2,40} )?(?:staff |national |foreign |sports |business |special )?(?:writers?|correspondents?|reporters?)$/i;
const LONGEST_SLUG = 420;

/** `^By TOM BAKER=`: agencies mark lines that are no text by a sign before or after them. */
function markEdits(text: string, lines: readonly Line[]): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end } of lines) {
    if (text[start] !== '^' || end - start > LONGEST_SLUG) continue;
    edits.push({ start, end: start + 1, insert: '', kind: 'slug' });
    if (text[end - 1] === '=') edits.push({ start: end - 1, end, insert: '', kind: 'slug' });
  }
  return edits;
}

/** Leaves out slugs, codes and notes to editors. `FOR IMMEDIATE RELEASE` is no headline either. */
export function dropSlugs(draft: Draft): void {
  if (draft.text.includes('^')) draft.edit(markEdits(draft.text, draft.lines));
  const { text, lines } = draft;
  const edits: Edit[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    if (end - start > LONGEST_SLUG) continue;
    const words = text.slice(start, end);
    const small = words.toLowerCase();
    const isTail = index > 0 && index >= lines.length - 3;
    const isSlug =
      LONG_SLUGS.some((pattern) => pattern.test(small)) ||
      (words.length <= LONGEST_LINE &&
        (isStoryName(words) ||
          SLUGS.some((pattern) => pattern.test(words)) ||
          SMALL_SLUGS.some((pattern) => pattern.test(small)))) ||
      (isTail && INITIALS.test(words)) ||
      (index < MOST_HEAD_LINES && isByLine(text, lines[index - 1]) && WRITER.test(words));
    if (isSlug) edits.push({ start, end, insert: '', kind: 'slug' });
  }
  if (edits.length < lines.length) draft.edit(edits);
}

const MOST_HEAD_LINES = 12;

const isByLine = (text: string, line: { start: number } | undefined) =>
  line !== undefined && /^by /i.test(text.slice(line.start, line.start + 3));
