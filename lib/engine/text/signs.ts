import type { Draft, Edit } from './draft.ts';

/** Everything that this step may change; most texts hold none of it. */
const UNUSUAL =
  /[\u0300-\u036f\ufe00-\ufe0f\u0085\u00a0\u00ad\u061c\u1680\u180e\u2000-\u2011\u2028-\u202f\u205f-\u206f\u3000\ufb00-\ufb06\ufeff]/;

/** Seen by nobody: soft hyphen, joiners, direction marks, byte-order marks, variation selectors. */
const INVISIBLE =
  /[\ufe00-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
/** Spaces of a width of their own. */
const SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const LINE_END = /\r?[\u0085\u2028\u2029]/g;
const HYPHEN = /[\u2010\u2011]/g;
const LIGATURE = /[\ufb00-\ufb06]/g;
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
const COMBINED = /.[\u0300-\u036f]+/gsu;

/**
 * Signs that a person does not see, or sees as another sign, made plain: they must not cut a word, a
 * number or a bound, nor stay in a name.
 */
export function plainSigns(draft: Draft): void {
  const body = draft.text.slice(draft.bodyStart);
  if (!UNUSUAL.test(body)) return;
  const edits: Edit[] = [];
  const replace = (pattern: RegExp, insert: (found: string, at: number) => string | null) => {
    for (const match of body.matchAll(pattern)) {
      const [found] = match;
      const by = insert(found, match.index);
      if (by === null) continue;
      const start = draft.bodyStart + match.index;
      edits.push({ start, end: start + found.length, insert: by });
    }
  };
  replace(INVISIBLE, (found, at) => instead(body, found, at));
  replace(SPACE, (_, at) => (groupsDigits(body, at) ? null : ' '));
  replace(LINE_END, () => '\n');
  replace(HYPHEN, () => '-');
  replace(LIGATURE, (found) => LIGATURES[found.charCodeAt(0) - 0xfb00]!);
  replace(COMBINED, (found) => {
    const composed = found.normalize('NFC');
    return composed === found ? null : composed;
  });
  draft.edit(inOrder(edits));
}

const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/** Nothing, but for a zero-width space that is all that stands between two words: `RaidIn`. */
function instead(body: string, found: string, at: number): string {
  if (!found.includes('\u200b')) return '';
  const before = body[at - 1] ?? ' ';
  const after = body[at + found.length] ?? ' ';
  return SMALL.test(before) && CAPITAL.test(after) ? ' ' : '';
}

const DIGIT = /\d/;

/** `5 000` written with a narrow or no-break space: the readers of numbers know it by that space. */
function groupsDigits(body: string, at: number): boolean {
  return DIGIT.test(body[at - 1] ?? '') && DIGIT.test(body[at + 1] ?? '');
}

/** Sorted; of two that overlap the earlier stays. */
function inOrder(edits: Edit[]): Edit[] {
  edits.sort((one, other) => one.start - other.start);
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
