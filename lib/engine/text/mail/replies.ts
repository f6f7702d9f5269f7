import type { Block } from '../../document.ts';
import type { Draft, Edit } from '../draft.ts';
import type { Line } from '../lines.ts';
import { readLabel } from './labels.ts';
import { words } from '../../word-lists.ts';

const MARKS = /^(?:>[ \t]?)+/;
/** `> text`, `>> text`; `>50%` alone says "more than". */
const SURE_MARKS = /^(?:>[ \t]?)+(?:[^\d\s>$€£]|$)|^>[ \t]|^>>/;

/** Takes the `>` off quoted lines; what they quote is read, and known as a quote. */
export function stripQuoteMarks(draft: Draft): void {
  const { text, bodyStart } = draft;
  if (!text.includes('>', bodyStart)) return;
  const edits: Edit[] = [];
  const blocks: Block[] = [];
  for (const line of draft.lines) {
    if (text[line.start] !== '>') continue;
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_JUDGED));
    if (!SURE_MARKS.test(words)) continue;
    const marks = MARKS.exec(words)![0];
    const start = line.start + marks.length;
    edits.push({ start: line.start, end: start, insert: '', kind: 'markup' });
    const level = marks.replace(/[^>]/g, '').length;
    if (line.end > start) blocks.push({ start, end: line.end, kind: 'quote', level });
  }
  if (edits.length === 0) return;
  draft.blocks = [...draft.blocks, ...blocks].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  draft.edit(edits);
}

const LONGEST_JUDGED = 240;

const GREETING =
  /^(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening))\b[^.!?]{0,60}[,:!]?$|^\p{Lu}[\p{L}'’-]{1,20},$/u;
const SIGN_OFF =
  /^(?:(?:kind|best|warm|warmest|with|with kind|with best|many|all the|yours)\s)?(?:regards|wishes|cheers|thanks|thank you|best|respectfully|warmly|yours|(?:sincerely|truly|faithfully)(?: yours)?)(?:[,.!]|$)/i;
const TELEPHONE =
  /^(?:tel|telephone|phone|ph|fax|mob|mobile|cell|whatsapp|office|direct|switchboard)\b\.?(?: \((?:office|mobile|home)\))?[ :]{0,3}[+(\d][\d ()+./-]{5,40}/i;
const CONTACT =
  /^(?:(?:media|press|news|for more|for further|further) )?(?:contacts?|enquiries|inquiries|information)\s?:/i;
const DIGIT = /\d/g;
const DIGITS_OF_TELEPHONE = 6;
const LONGEST_CONTACT = 160;

/** "Tel. 0800 555 12 12", "Media contact: Jane Doe, 202-555-0100": no figures of a text. */
function isContact(line: string): boolean {
  if (line.length > LONGEST_CONTACT) return false;
  if (line.length < 80 && TELEPHONE.test(line)) return true;
  if (!CONTACT.test(line)) return false;
  const isAddress = line.slice(line.lastIndexOf(' ') + 1).includes('@');
  return isAddress || (line.slice(-20).match(DIGIT)?.length ?? 0) >= DIGITS_OF_TELEPHONE;
}

/** "Am 10.08.2023 um 19:02 schrieb Ben Kalo:" */
const ATTRIBUTION =
  /^(?:Am|Le|El|Il|Op|Em|Den|På)\s.{5,160}\s(?:schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)\b.{0,80}:$/;
const DISCLAIMER =
  /^(?:this (?:e-?mail|message|communication|transmission)\b|the (?:information|content)s? (?:contained )?in this (?:e-?mail|message)|confidentiality (?:notice|note)|disclaimer\s?:|if you (?:have received|are not the intended|no longer wish|would like to unsubscribe)|sent from my |sent via |get outlook for |you (?:are receiving|received) this|to unsubscribe|unsubscribe\b|please consider the environment)/i;
const FORWARDED_RULE = /^(?:-{2,}\s?[\p{L} ]{4,60}\s?-{2,}|_{20,})$/u;
const FORWARDED =
  /^(?:begin forwarded message:|anfang der weitergeleiteten (?:e-mail|nachricht):|début du (?:message|courriel) (?:transféré|réexpédié)\s?:)$/i;
const FORWARDED_FIELDS = words('from sent to cc bcc date subject reply-to importance attachments');
const ADDRESS = /[<([](?:mailto:)?[\w.+%-]{1,64}@[\w.-]{1,200}[>)\]]/g;
/** Lines below a sign-off that still belong to it. */
const MOST_BELOW = 8;
const LONGEST_BELOW = 60;

/**
 * Leaves out what letters carry beside what they say: greeting, sign-off and signature, disclaimers,
 * the header lines of forwarded mails, addresses in brackets. `isKnownMail` false: only a signature after
 * `--` or a sign-off, and only at the end, since an article may hold the rest.
 */
export function dropLetterParts(draft: Draft, isKnownMail: boolean): void {
  const { text, lines } = draft;
  if (!isKnownMail && !lines.some((line) => mayBeOfLetter(text, line))) return;
  const isMail = isKnownMail || isLetter(text, lines);
  const edits: Edit[] = [];
  const words = (index: number) => {
    const line = lines[index];
    return line === undefined
      ? ''
      : text.slice(line.start, Math.min(line.end, line.start + LONGEST_JUDGED));
  };
  const drop = (first: number, last: number, kind: Edit['kind']) =>
    edits.push({ start: lines[first]!.start, end: lines[last]!.end, insert: '', kind });
  for (let index = 0; index < lines.length; index += 1) {
    const own = words(index);
    const signed = signatureEnd(text, { lines, index, own, isMail });
    if (signed > index) {
      drop(index, signed - 1, 'signature');
      index = signed - 1;
    } else if (isMail && index === 0 && GREETING.test(own)) drop(index, index, 'header');
    else if (isMail && DISCLAIMER.test(own)) drop(index, index, 'signature');
    else if (isContact(own)) drop(index, index, 'signature');
    else if (ATTRIBUTION.test(own)) drop(index, index, 'header');
    else if (isForwardMark(own) && fieldOf(words(index + 1)) !== null) drop(index, index, 'header');
    else if (fieldOf(own) !== null && (isMail || fieldOf(own) === 'from')) {
      let next = index;
      while (fieldOf(words(next)) !== null) next += 1;
      if (next - index < 2) continue;
      drop(index, next - 1, 'header');
      index = next - 1;
    } else if (isMail) edits.push(...addressEdits(text, lines[index]!));
  }
  draft.edit(edits);
}

export const isForwardMark = (line: string): boolean =>
  FORWARDED_RULE.test(line) || FORWARDED.test(line);

/** The field of a mail's header that a line begins; null when it begins none. */
function fieldOf(line: string): string | null {
  const name = readLabel(line)?.name;
  return name !== undefined && FORWARDED_FIELDS.has(name) ? name : null;
}

/** Asked of each line before all are looked at in turn. */
function mayBeOfLetter(text: string, { start, end }: Line): boolean {
  if (end - start > LONGEST_JUDGED) return false;
  const words = text.slice(start, end);
  return (
    words === '--' ||
    SIGN_OFF.test(words) ||
    isContact(words) ||
    ATTRIBUTION.test(words) ||
    fieldOf(words) === 'from'
  );
}

/** Begins like a letter and ends like one. */
function isLetter(text: string, lines: readonly Line[]): boolean {
  const [first] = lines;
  const words = ({ start, end }: Line) => text.slice(start, Math.min(end, start + LONGEST_JUDGED));
  return (
    first !== undefined &&
    GREETING.test(words(first)) &&
    lines.some((line) => line !== first && SIGN_OFF.test(words(line)))
  );
}

function addressEdits(text: string, { start, end }: Line): Edit[] {
  if (!text.slice(start, end).includes('@')) return [];
  return [...text.slice(start, end).matchAll(ADDRESS)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    insert: '',
    kind: 'header' as const,
  }));
}

/** Past the signature that begins at line `index`; `index` when none does. */
function signatureEnd(
  text: string,
  {
    lines,
    index,
    own,
    isMail,
  }: { lines: readonly Line[]; index: number; own: string; isMail: boolean },
): number {
  const isRule = own === '--' || own === '—';
  if (!isRule && !SIGN_OFF.test(own)) return index;
  if (!isRule && own.length > LONGEST_BELOW) return index;
  let next = index + 1;
  while (next < lines.length && next - index <= MOST_BELOW) {
    const { start, end } = lines[next]!;
    const isLong = end - start > LONGEST_BELOW * (isRule ? 3 : 1);
    if (isLong || (!isRule && lines[next]!.isBlankBefore && next > index + 1)) break;
    if (text[end - 1] === ':') break;
    next += 1;
  }
  const isAtEnd = next >= lines.length;
  return isMail || (isAtEnd && next > index + 1) ? next : index;
}
