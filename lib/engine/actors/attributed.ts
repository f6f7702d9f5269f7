import type { Analysis } from '../grammar/analysis.ts';
import type { FineKind, Name } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { words } from '../word-lists.ts';
import { sceneOf, type Scene } from './clause.ts';
import { headOf, knownBody } from './knowledge.ts';
import { isBody } from './proven-bodies.ts';
import { OFFICE_HEADS } from './lexicon/office-words.ts';
import { isOpen, lowerOf, namesIn } from './proven-reader.ts';
import { bodyOf, nameOver, type TokenRange } from './spans.ts';

/** Last words of those who keep a count, besides offices: "the fire brigade", "state prosecutor". */
const KEEPERS = words(`
  ministry service services bank guard coastguard brigade customs prefecture prefect prosecutor
  prosecutors regulator board centre center secretariat police court registry
`);

export const keepsCounts = (lower: string) => KEEPERS.has(lower) || OFFICE_HEADS.has(lower);

/**
 * Stretches for whose figures a line gives that are no names: "compiled by the | harbour office".
 * "Ministry figures" are those of one that was named.
 */
export function attributedOrgans(
  { tokens, attributions }: Analysis,
  { nameAt }: Scene,
): TokenRange[] {
  const { letterCase, lower } = tokens;
  const found: TokenRange[] = [];
  for (const { first, end, leads, isBare } of attributions) {
    // "Source: police", but not "police figures".
    const isLong = end - first > 1 || !(leads || isBare);
    let isPlain = isLong && keepsCounts(lower[end - 1]!);
    for (let at = first; at < end; at++)
      isPlain &&= nameAt[at]! < 0 && letterCase[at]! <= LetterCase.lower;
    if (isPlain) found.push({ firstToken: first, endToken: end });
  }
  return found;
}

/** Agencies that write their names small: "BONN (dpa) -", "told the dpa news agency". */
export function smallAgencies({ document }: Analysis): Name[] {
  const { sentences, tokens } = document;
  const found: Name[] = [];
  for (let at = 1; at + 1 < tokens.count; at++) {
    if (tokens.letterCase[at] !== LetterCase.lower) continue;
    const isCredit = tokens.text[at + 1] === ')' && tokens.text[at - 1] === '(';
    const isTold = tokens.lower[at + 1] === 'news' && tokens.lower[at + 2] === 'agency';
    if (!isTold && !(isCredit && sentences[tokens.sentence[at]!]!.kind === 'dateline')) continue;
    if (knownBody(tokens.text[at]!)?.type !== 'media') continue;
    found.push(nameOver(document, { firstToken: at, endToken: at + 1 }, bodyOf('media')));
  }
  return found;
}

/** Bodies that the tagger passed over, for whose figures a line gives: "(source: IOM)". */
export function attributedBodies(analysis: Analysis, names: readonly Name[]): Name[] {
  const { attributions, document } = analysis;
  if (attributions.length === 0) return [];
  const scene = sceneOf(document, names);
  const found: Name[] = [];
  for (const { first, end, leads, isBare } of attributions) {
    const fine = bodyAt(scene, first, end, !isBare);
    // "Official data", "KEY FIGURES": what leads must be letters that nobody reads as words.
    const isPlain = document.tokens.letterCase[end] === LetterCase.lower;
    if (fine === null || (leads && !(isPlain && isAcronym(scene, first, end)))) continue;
    found.push(nameOver(document, { firstToken: first, endToken: end }, bodyOf(fine)));
  }
  return found;
}

/** What kind of body the words `[first, end)` name, null where they name none or one that was found; a guess where no word tells it. */
function bodyAt(scene: Scene, first: number, end: number, mayGuess: boolean): FineKind | null {
  const { letterCase, lower } = scene.document.tokens;
  if (letterCase[first]! < LetterCase.title) return null;
  // "Far North governor's office": the tagger saw the place.
  const isOffice = letterCase[end - 1] === LetterCase.lower;
  if (isOffice ? !keepsCounts(lower[end - 1]!) : !isOpen(scene, first, end)) return null;
  const inside = namesIn(scene, first, end);
  if (inside.some(({ kind }) => kind === 'organisation' || kind === 'person')) return null;
  const head = headOf(lowerOf(scene, first, end));
  if (isBody(head)) return head.type;
  if (isOffice) return 'government';
  if (!mayGuess) return null;
  return isAcronym(scene, first, end) ? 'government' : 'civil_society';
}

/** One word in capitals among others that are none. */
function isAcronym({ document: { sentences, tokens } }: Scene, first: number, end: number) {
  const { firstToken, endToken } = sentences[tokens.sentence[first]!]!;
  if (end - first > 1 || tokens.letterCase[first] !== LetterCase.upper) return false;
  for (let at = firstToken; at < endToken; at++)
    if (tokens.letterCase[at] === LetterCase.lower) return true;
  return false;
}
