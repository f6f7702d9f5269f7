import { LetterCase, TokenKind } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import type { Scene } from './clause.ts';
import { CALENDAR } from './lexicon/not-actors.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isHonorific,
  PREPOSITIONS,
  roleSector,
  titleSector,
} from './words.ts';
import { words } from '../word-lists.ts';

/** Say nothing of an office and stand between it and the name. */
export const COURTESIES = words('mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady madam');
export const POSSESSIVES: ReadonlySet<string> = new Set(["'s", "'", '’s', '’']);
export const PRONOUNS = words(
  'he she it they we i you him her them us who whom which that this there',
);
/** Titles that many hold at once. */
export const RANKS = words(`
  general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm brigadier
  brig inspector insp superintendent supt professor prof doctor dr marshal commodore reverend rev
  corporal officer constable
`);

/** Look like verb forms and are parts of titles: "operations chief", "acting mayor", "retired". */
const PARTS_OF_TITLES = words(`
  forces services affairs operations works sales sports rights news relations communications studies
  planning banking mining shipping housing engineering policing nursing training trading marketing
  fishing farming acting outgoing incoming visiting sitting retired elected exiled jailed deposed
  ousted appointed reigning founding managing governing ruling emerging systems resources women
  customs arms politics economics physics dissidents archives elections prisons veterans youths
  workers farmers teachers students fisheries railways airports ports roads foods supplies sciences
`);

const NO_PARTS = words('how why what when where another other others both each');
/** May stand in small letters before a title with a capital: "former President NAME". */
const BEFORE_TITLES = words(`
  former acting outgoing incoming then ex deputy vice interim current new late caretaker assistant senior
  retired exiled jailed ousted deposed embattled chief transitional disgraced long-time longtime
`);

/** A lower-case plural is no part of a title, but the last word of something before it. */
const isPlural = (lower: string) => /[a-z]{3}s$/.test(lower) && !/(?:ss|us|is|ics)$/.test(lower);

const isMany = (lower: string) => isPlural(lower) || /^(?:\w*men|people|police|crowd)$/.test(lower);

/** `[from, to)` in tokens. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

export const inSentence = ({ document: { tokens } }: Scene, at: number, sentence: number) =>
  at >= 0 && at < tokens.count && tokens.sentence[at] === sentence;

/** "Meet outgoing", "officials say": a form that may be a noun is a verb here. */
function isVerbHere({ document: { tokens } }: Scene, at: number): boolean {
  const lower = tokens.lower[at]!;
  if (verbForm(lower) === null) return false;
  if (tokens.sentence[at - 1] !== tokens.sentence[at]) return false;
  const before = tokens.lower[at - 1]!;
  return (
    before === 'to' ||
    before === ',' ||
    AUXILIARIES.has(before) ||
    PRONOUNS.has(before) ||
    (isPlural(before) && !PARTS_OF_TITLES.has(before))
  );
}

/** A word that may stand inside a role: no verb, no function word, no mark but a hyphen. */
export function isRoleWord(scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  const lower = tokens.lower[at]!;
  const isGluedBehind = at + 1 < tokens.count && tokens.start[at + 1] === tokens.end[at];
  if (lower === '-') return isGluedBehind;
  if (tokens.kind[at] !== TokenKind.word || POSSESSIVES.has(lower)) return false;
  // "Commander-in-chief"
  if (isGluedBehind && tokens.text[at + 1] === '-' && tokens.text[at - 1] === '-') return true;
  if (DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return false;
  if (NO_PARTS.has(lower)) return false;
  if (AUXILIARIES.has(lower) || PRONOUNS.has(lower)) return false;
  if (roleSector(lower) !== null || tokens.letterCase[at] !== LetterCase.lower) return true;
  if (PARTS_OF_TITLES.has(lower)) return true;
  const form = verbForm(lower)?.form;
  return (form === undefined || form === 'base') && !isVerbHere(scene, at);
}

/** As `isRoleWord`, for words in front of the noun that names the office. */
export function mayLead(scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  const lower = tokens.lower[at]!;
  if (!isRoleWord(scene, at)) return false;
  if (tokens.letterCase[at] !== LetterCase.lower) return true;
  // "The president appointed Judge NAME": what someone did, no part of the title.
  const follows = tokens.lower[at - 1] ?? '';
  // "Soldiers guarded Governor NAME", "two men followed General NAME"
  if (lower.endsWith('ed') && (roleSector(follows) !== null || isMany(follows))) return false;
  if (PARTS_OF_TITLES.has(lower)) return true;
  return (!isPlural(lower) || roleSector(lower) !== null) && !/[a-z]{3}ly$/.test(lower);
}

/** The words `[from, to)` in lower case, single blanks where they are not glued. */
function lowerOf({ document: { tokens } }: Scene, { from, to }: Chunk): string {
  let all = '';
  for (let at = from; at < to; at++) {
    const glue = all === '' || tokens.start[at] === tokens.end[at - 1] ? '' : ' ';
    all += glue + tokens.lower[at]!;
  }
  return all;
}

const LONGEST_TITLE = 5;

/** The sector of the title or role noun that the words end in ("Minister of Health": begin), or null. */
export function sectorOf(scene: Scene, from: number, to: number): string | null {
  const { tokens } = scene.document;
  for (let length = Math.min(LONGEST_TITLE, to - from); length >= 1; length--) {
    const all = lowerOf(scene, { from: to - length, to });
    const sector = titleSector(all) ?? roleSector(all) ?? roleSector(all.replaceAll(' ', '-'));
    if (sector !== null && !isHonorific(all)) return sector;
  }
  const last = tokens.lower[to - 1]!;
  const sector = roleSector(last) ?? (last.endsWith('s') ? roleSector(last.slice(0, -1)) : null);
  if (sector !== null) return sector;
  for (let at = from + 1; at < to - 1; at++)
    if (tokens.lower[at] === 'of' || tokens.lower[at] === 'for') return sectorOf(scene, from, at);
  return null;
}

export const textOf = ({ document: { text, tokens } }: Scene, { from, to }: Chunk) =>
  text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');

const OPENERS = words('late early meanwhile also earlier later however still yet then now');

/**
 * Drops a word that only begins the sentence, and the rank at the end when an office stands before
 * it: "army spokesman Col.", but "Army Maj. Gen." whole. Null when nothing is left.
 */
export function trimRank(scene: Scene, { from, to }: Chunk): Chunk | null {
  const { tokens } = scene.document;
  let start = from;
  while (
    start < to &&
    (tokens.lower[start] === '-' ||
      OPENERS.has(tokens.lower[start]!) ||
      CALENDAR.has(tokens.lower[start]!))
  )
    start++;
  // "72-year-old President NAME", "to overthrow President NAME"
  if (tokens.lower[start] === 'year' && tokens.lower[start + 2] === 'old') start += 4;
  const isTorn = (at: number) =>
    tokens.letterCase[at] === LetterCase.lower &&
    tokens.letterCase[at + 1] === LetterCase.title &&
    !BEFORE_TITLES.has(tokens.lower[at]!) &&
    roleSector(tokens.lower[at]!) === null;
  if (
    start + 1 < to &&
    isTorn(start) &&
    titleSector(lowerOf(scene, { from: start + 1, to })) !== null
  )
    start++;
  if (start >= to) return null;
  let end = to;
  while (end > start && isRank(scene, end - 1) && tokens.text[end - 1]!.endsWith('.')) end--;
  const leavesOffice = end > start && sectorOf(scene, start, end) !== null;
  return { from: start, to: leavesOffice ? end : to };
}

const isRank = ({ document: { tokens } }: Scene, at: number) =>
  RANKS.has(tokens.lower[at]!.replace('.', ''));
