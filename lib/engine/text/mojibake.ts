import { WINDOWS_1252 } from './decode.ts';
import type { Draft, Edit } from './draft.ts';

const LATER_BYTE = `[\\u0080-\\u00bf${Array.from(WINDOWS_1252)
  .filter((sign) => sign > '\u00ff')
  .join('')}]`;

/**
 * UTF-8 that was read as Windows-1252 and saved: `Ã¼` for `ü`, `â€™` for `’`, `Â£` for `£`. No text
 * has these by itself.
 */
const SURE = new RegExp(
  `[\u00c2\u00c3]${LATER_BYTE}|\u00e2[\u20ac\u201a\u201e\u02c6]${LATER_BYTE}`,
  'g',
);
/** Other letters, believed only beside the sure ones: `Å‚` is `ł`, but `CAFÉ”` is what it says. */
const LIKELY = new RegExp(
  `[\u00c2-\u00df]${LATER_BYTE}|[\u00e0-\u00ef]${LATER_BYTE}{2}|[\u00f0-\u00f4]${LATER_BYTE}{3}`,
  'g',
);

/** Misread twice, it must be mended twice. */
const MOST_ROUNDS = 3;

/** Mends what can be mended and says how often it did. */
export function mendMojibake(draft: Draft): number {
  let mended = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const now = mendOnce(draft);
    if (now === 0) break;
    mended += now;
  }
  return mended;
}

function mendOnce(draft: Draft): number {
  const body = draft.text.slice(draft.bodyStart);
  if (body.search(SURE) < 0) return 0;
  const edits: Edit[] = [];
  for (const match of body.matchAll(LIKELY)) {
    const insert = utf8Of(match[0]);
    if (insert === null) continue;
    const start = draft.bodyStart + match.index;
    edits.push({ start, end: start + match[0].length, insert });
  }
  draft.edit(edits);
  return edits.length;
}

/** What the bytes say as UTF-8; null when they are none. */
function utf8Of(text: string): string | null {
  const bytes = Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x100 ? code : 0x80 + WINDOWS_1252.indexOf(sign);
  });
  const made = new TextDecoder('utf-8').decode(bytes);
  return made.includes('\ufffd') ? null : made;
}
