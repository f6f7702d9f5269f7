import type { Scene } from './clause.ts';
import type { Name, NameKind } from '../names/value.ts';
import { LetterCase } from '../text/tokens.ts';
import { headOf, knownBody } from './knowledge.ts';
import { fold } from './fold.ts';
import { titleSector } from './words.ts';
import {
  CALENDAR,
  CHANNELS,
  MODELS,
  NO_BODIES,
  PAGE_WORDS,
  THING_NAMES,
} from './lexicon/not-actors.ts';
import { isChannel, isMaker, isMenu, isPhotoCredit, isPublisher } from './refuse-credits.ts';
import { thingBeside } from './refuse-things.ts';

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
  if (isPhotoCredit(scene, name)) return `${text}: a by-line or a credit`;
  if (isMenu(text)) return `${text}: a line of a menu`;
  const isListed = scene.listed.has(name.firstToken);
  if (!isListed && isPublisher(scene, name)) return `${text}: who brings the text`;
  if (CHANNELS.has(folded) && isChannel(scene, name)) return `${text}: a channel, not an actor`;
  if (folded === 'rt' && scene.document.tokens.text[name.endToken]?.startsWith('@'))
    return `${text}: passes on what another wrote`;
  if (PAGE_WORDS.has(folded)) return `${text}: a word of the page, not a name`;
  if (MODELS.has(folded)) return `${text}: a weapon or a vehicle`;
  if (isMaker(scene, name)) return `${text}: who made the page or its picture`;
  const thing = thingBeside(scene, name, { folded, kind });
  if (thing !== null) return `${text}: ${thing}`;
  if (isLineOfInitials(scene, name.firstToken)) return `${text}: initials at the foot of a text`;
  if (isLettersBehind(scene, name)) return `${text}: letters behind a name`;
  if (kind === 'person' && isHeldOffice(scene, name, folded))
    return `${text}: an office, not a name`;
  if (kind === 'person' && /^(?:god|allah|jesus|christ|santa claus)$/.test(folded))
    return `${text}: no one of the news`;
  // "The Foreign Secretary met"
  if (kind === 'person' && folded.includes(' ') && titleSector(folded) !== null)
    return `${text}: an office, not a name`;
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

const LETTERS = /^(?:(?:[A-Z][a-z]?\.){2,}|MBE|OBE|CBE|Ph\.?D|MBA|MSc|CPA|RN|Esq\.?)$/;

/** "Moira Keane, R.N., M.P.H., a nurse": degrees and honours of a person, in a list. */
function isLettersBehind({ document: { tokens, text }, names, nameAt }: Scene, name: Name) {
  if (!LETTERS.test(text.slice(name.start, name.end))) return false;
  let at = name.firstToken - 1;
  while (tokens.text[at] === ',' && LETTERS.test(tokens.text[at - 1] ?? '')) at -= 2;
  const before = tokens.text[at] === ',' ? (nameAt[at - 1] ?? -1) : -1;
  return before >= 0 && names[before]!.kind === 'person';
}

/** "The Emperor's envoy", "the Shah left": a title alone behind an article. */
const isHeldOffice = ({ document: { tokens } }: Scene, name: Name, folded: string) =>
  titleSector(folded) !== null &&
  tokens.lower[name.firstToken - 1] === 'the' &&
  tokens.letterCase[name.firstToken] === LetterCase.title;

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
