import type { Scene } from './clause.ts';
import type { NameKind } from '../names/value.ts';
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
  if (isPublisher(scene, name)) return `${text}: who brings the text`;
  if (CHANNELS.has(folded) && isChannel(scene, name)) return `${text}: a channel, not an actor`;
  if (PAGE_WORDS.has(folded)) return `${text}: a word of the page, not a name`;
  if (MODELS.has(folded)) return `${text}: a weapon or a vehicle`;
  if (isMaker(scene, name)) return `${text}: who made the page or its picture`;
  const thing = thingBeside(scene, name, { folded, kind });
  if (thing !== null) return `${text}: ${thing}`;
  if (isLineOfInitials(scene, name.firstToken)) return `${text}: initials at the foot of a text`;
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
