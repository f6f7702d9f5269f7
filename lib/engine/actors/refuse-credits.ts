import type { Name } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { verbForm } from '../grammar/lexicon/verb-forms.ts';
import type { Scene } from './clause.ts';
import { AGENCIES, CHANNELS, WIRES } from './lexicon/not-actors.ts';

const CHANNEL_PREPOSITIONS = new Set(['on', 'via', 'over', 'through']);

/** "On Facebook", "on X, YouTube and TikTok", "Facebook Twitter WhatsApp" of a page's foot. */
export function isChannel(
  { document: { tokens } }: Scene,
  { firstToken, endToken }: Name,
): boolean {
  const isService = (at: number) => CHANNELS.has(tokens.lower[at] ?? '');
  if (isService(firstToken - 1) || (isService(endToken) && endToken - firstToken === 1))
    return true;
  let at = firstToken - 1;
  while (/^(?:and|or|,)$/.test(tokens.lower[at] ?? '') && isService(at - 1)) at -= 2;
  return CHANNEL_PREPOSITIONS.has(tokens.lower[at] ?? '');
}

/** "REUTERS/Lamin Jarju", "AP Photo/Lamin Jarju": the agency and its photographer. */
export function isPhotoCredit(
  { document: { tokens } }: Scene,
  { firstToken, endToken }: Name,
): boolean {
  const isSlash = (at: number) =>
    tokens.text[at] === '/' && tokens.start[at] === tokens.end[at - 1];
  const isAgency = (at: number) =>
    AGENCIES.has(tokens.lower[at] ?? '') && tokens.letterCase[at] !== LetterCase.lower;
  if (isSlash(firstToken - 1) && isAgency(firstToken - 2)) return true;
  const next = tokens.letterCase[endToken + 1] ?? LetterCase.none;
  return isSlash(endToken) && isAgency(endToken - 1) && next !== LetterCase.lower;
}

/** "With inputs from NAME. Edited by NAME", "Picture: Inpho / NAME", "By NAME (text) and NAME (graphics)". */
export function isMaker(
  { document: { tokens } }: Scene,
  { firstToken, endToken, kind }: Name,
): boolean {
  if (kind !== 'person') return false;
  const part = tokens.text[endToken] === '(' && tokens.text[endToken + 2] === ')';
  if (part && PARTS_OF_WORK.has(tokens.lower[endToken + 1]!)) return true;
  const sentence = tokens.sentence[firstToken];
  const word = (back: number) =>
    tokens.sentence[firstToken - back] === sentence ? (tokens.lower[firstToken - back] ?? '') : '';
  if (word(1) === 'by' && /^(?:edited|compiled|translated|illustrated)$/.test(word(2))) return true;
  if (word(1) === 'from' && word(2) === 'inputs') return true;
  for (let back = 1; back <= 4; back++)
    if (word(back) === ':')
      return /^(?:picture|pictures|photo|photos|image|credit)$/.test(word(back + 1));
  return false;
}

const PARTS_OF_WORK = new Set([
  'text',
  'graphics',
  'photos',
  'photo',
  'video',
  'editing',
  'graphic',
]);

/** Lines at the top in which a paper's own name may stand. */
const HEAD_LINES = 4;
const LONGEST_HEAD = 10;

/**
 * Who brings the text: a wire ("/PRNewswire/"), the paper's name as a line at the top, an agency as a
 * line under a by-line. The agency of a dateline stays: readers differ on it.
 */
export function isPublisher(scene: Scene, { firstToken, fine }: Name): boolean {
  const { tokens, sentences } = scene.document;
  if (WIRES.has(tokens.lower[firstToken]!)) return true;
  const at = tokens.sentence[firstToken]!;
  const sentence = sentences[at]!;
  if (sentence.kind === 'dateline' || at >= HEAD_LINES || fine !== 'media') return false;
  const length = sentence.endToken - sentence.firstToken;
  if (length > LONGEST_HEAD || tokens.text[sentence.endToken - 1] === '.') return false;
  for (let token = sentence.firstToken; token < sentence.endToken; token++)
    if (tokens.letterCase[token] === LetterCase.lower && verbForm(tokens.lower[token]!) !== null)
      return false;
  return firstToken - sentence.firstToken <= 1;
}

/** "News > Niger > Press releases": a line of a menu that the tagger read as one name. */
export const isMenu = (text: string): boolean => /[>|»›•·]|\s\/\s/.test(text);
