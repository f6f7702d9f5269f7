import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import type { Name, NameKind } from '../names/value.ts';
import { headOf, knownBody } from './knowledge.ts';
import { fold } from './fold.ts';
import { titleSector } from './words.ts';
import {
  CALENDAR,
  CHANNELS,
  NO_BODIES,
  PRODUCTS,
  SHIPS,
  THING_NAMES,
} from './lexicon/not-actors.ts';

const CHANNEL_PREPOSITIONS = new Set(['on', 'via', 'over', 'through']);

/** Says why the name is no actor and no place, or null when it may be one. */
export function refusalReason(
  scene: Scene,
  index: number,
  { text, kind }: { readonly text: string; readonly kind: NameKind },
): string | null {
  const name = scene.names[index]!;
  const folded = fold(text);
  if (kind === 'thing') return `${text}: ${whatThing(folded)}, not an actor`;
  // A person may be called May: there the tagger has read the sentence.
  if (CALENDAR.has(folded) && kind !== 'person') {
    return `${text}: a word of the calendar, not a name`;
  }
  if (isPhotoCredit(scene, name) || isByline(scene, index)) return `${text}: a by-line or a credit`;
  const { tokens } = scene.document;
  const before = name.firstToken > 0 ? tokens.lower[name.firstToken - 1]! : '';
  if (CHANNELS.has(folded) && isChannel(scene, name.firstToken))
    return `${text}: a channel, not an actor`;
  const product = productBefore(scene, name.firstToken);
  if (kind !== 'nationality' && kind !== 'place' && product !== null)
    return `${text}: the name of a ${product}, not an actor`;
  if (/^(?:nyse|nasdaq|lse|tsx|asx|jse|bse|nse)$/.test(tokens.lower[name.firstToken - 2] ?? ''))
    if (before === ':') return `${text}: the sign of a share`;
  if (isLineOfInitials(scene, name.firstToken)) return `${text}: initials at the foot of a text`;
  if (kind === 'person' && /^(?:god|allah|jesus|christ|santa claus)$/.test(folded))
    return `${text}: no one of the news`;
  if (kind !== 'organisation') return null;
  if (/ (?:conventions|treaties|accords|protocols|agreements)$/.test(folded))
    return `${text}: agreements, not an actor`;
  if (isOffice(folded)) return `${text}: an office, not a name`;
  if (/ fire$/.test(folded) && knownBody(folded) === null) return `${text}: a fire, not an actor`;
  if (NO_BODIES.has(folded)) return `${text}: an abbreviation, not a body`;
  const head = headOf(folded);
  if (head?.type === 'thing' && head.sure && knownBody(folded) === null && folded.includes(' ')) {
    return `${text}: ${whatThing(folded)}, not an actor`;
  }
  return null;
}

/** "On Facebook", "on Facebook and Twitter", "on X, YouTube and TikTok". */
function isChannel({ document: { tokens } }: Scene, first: number): boolean {
  let at = first - 1;
  while (/^(?:and|or|,)$/.test(tokens.lower[at] ?? '') && CHANNELS.has(tokens.lower[at - 1] ?? ''))
    at -= 2;
  return CHANNEL_PREPOSITIONS.has(tokens.lower[at] ?? '');
}

const AGENCIES = /^(?:reuters|afp|ap|epa|xinhua|tass|getty|images|photos?)$/;

/** "REUTERS/Lamin Jarju", "AP Photo/Lamin Jarju": the agency and its photographer. */
function isPhotoCredit({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  const isSlash = (at: number) =>
    tokens.text[at] === '/' && tokens.start[at] === tokens.end[at - 1];
  const isAgency = (at: number) =>
    AGENCIES.test(tokens.lower[at] ?? '') && tokens.letterCase[at] !== LetterCase.lower;
  if (isSlash(firstToken - 1) && isAgency(firstToken - 2)) return true;
  const next = tokens.letterCase[endToken + 1] ?? LetterCase.none;
  return isSlash(endToken) && isAgency(endToken - 1) && next !== LetterCase.lower;
}

/** "The warship Marshal X", "HMS Prince X", "a schooner, the X": what the thing is, or null. */
function productBefore({ document: { tokens }, nameAt }: Scene, first: number): string | null {
  const sentence = tokens.sentence[first];
  let at = first - 1;
  // A rank that was taken for a person's stands in the ship's name.
  if (tokens.sentence[at] === sentence && titleSector(tokens.lower[at] ?? '') !== null) at--;
  else if (tokens.lower[at] === 'the' && tokens.text[at - 1] === ',') at -= 2;
  if (at < 0 || tokens.sentence[at] !== sentence || nameAt[at]! >= 0) return null;
  const word = tokens.lower[at]!;
  if (SHIPS.has(word) && tokens.letterCase[at] === LetterCase.upper) return 'ship';
  return PRODUCTS.has(word) ? word : null;
}

/** "BT/CW/AC" as a line of its own. */
function isLineOfInitials({ document: { tokens, sentences } }: Scene, first: number): boolean {
  const { firstToken, endToken } = sentences[tokens.sentence[first]!]!;
  if (endToken - firstToken < 3 || endToken - firstToken > 12) return false;
  let slashes = 0;
  for (let at = firstToken; at < endToken; at++) {
    if (tokens.text[at] === '/') slashes++;
    else if (!/^[A-Z]{1,3}(?:\/[A-Z]{1,3})*$/.test(tokens.text[at]!)) return false;
  }
  return slashes > 0;
}

const isOffice = (folded: string) =>
  !folded.includes(' ') && (titleSector(folded) ?? null) !== null && knownBody(folded) === null;

const whatThing = (folded: string) =>
  THING_NAMES.find(([pattern]) => pattern.test(folded))?.[1] ?? 'a thing with a name';

const CREDITS = new Set(
  'photo photos photograph photographer image picture pictures credit source video file getty'.split(
    ' ',
  ),
);

/** "By Jane Roe, Correspondent" as a line of its own; "(Photo by Jane Roe/Agency)". */
function isByline({ document, names }: Scene, index: number): boolean {
  const { tokens, sentences } = document;
  const { firstToken } = names[index]!;
  const sentence = sentences[tokens.sentence[firstToken]!]!;
  const first = sentence.firstToken;
  const length = sentence.endToken - first;
  const begins = tokens.lower[first]!;
  if (
    (begins === 'by' || begins === 'reporting' || begins === 'editing' || begins === 'written') &&
    length <= 24
  ) {
    const last = tokens.text[sentence.endToken - 1]!;
    const isLine = last !== '.' || begins !== 'by';
    if (isLine && firstToken - first <= 12) return true;
  }
  for (let at = firstToken - 1; at >= Math.max(first, firstToken - 6); at--) {
    if (CREDITS.has(tokens.lower[at]!) && tokens.letterCase[at] !== LetterCase.lower) {
      const mark = tokens.lower[at + 1]!;
      return (mark === ':' || mark === 'by') && tokens.kind[at] === TokenKind.word;
    }
  }
  return false;
}
