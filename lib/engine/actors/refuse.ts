import { LetterCase, TokenKind } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import type { NameKind } from '../names/value.ts';
import { headOf, knownBody } from './knowledge.ts';
import { fold } from './fold.ts';
import { titleSector } from './words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const CALENDAR = words(`
  january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct nov dec
  today yesterday tomorrow christmas easter ramadan
`);

/** Web services: a channel after "on" or "via", an actor where they act. */
const CHANNELS = words(
  'telegram facebook twitter x whatsapp youtube instagram tiktok weibo skype zoom signal linkedin reddit',
);
/** Abbreviations of money, time, measures, offices and illnesses. */
const NO_BODIES = words(`
  cfa gdp gnp gmt utc est edt pst cet bst hiv aids sars mers covid covid-19 ceo cfo coo mp mps phd id
  ngo ngos idp idps atm gps suv tv dna pcr ppe vat ipo ebitda pc sms usb wmd ied ieds rpg uav uavs ak-47
`);

const CHANNEL_PREPOSITIONS = words('on via over through');

const THING_NAMES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^operation\b/, 'an operation'],
  [
    /\b(?:treaty|treaties|accords?|agreements?|pact|conventions?|protocols?|charter|memorandum)\b/,
    'an agreement',
  ],
  [/\b(?:act|law|bill|code|constitution|amendment|directive|resolution|decree)\b/, 'a law'],
  [/\b(?:war|battle|uprising|revolution|intifada|genocide|holocaust)\b/, 'a war or an event'],
  [/\b(?:prize|award|medal|cup|trophy|oscars?)\b/, 'an award'],
  [/^(?:uss|hms|hmas|mv|ms|ins|ss)\b/, 'a ship'],
  [/\b(?:hurricane|cyclone|typhoon|storm)\b/, 'a storm'],
  [/\bfire$/, 'a fire'],
  [/\b(?:disease|virus|flu|fever|covid|ebola|cholera|aids|hiv)\b/, 'a disease'],
  [/\b(?:olympics|games|championships?|league|open|summit|festival)\b/, 'an event'],
];

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
  if (isByline(scene, index)) return `${text}: a by-line or a credit`;
  const { tokens } = scene.document;
  const before = name.firstToken > 0 ? tokens.lower[name.firstToken - 1]! : '';
  if (CHANNELS.has(folded) && CHANNEL_PREPOSITIONS.has(before))
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

/** Before a name they say that it is a thing's: "its asthma inhaler Breval", "the tanker Mira". */
const PRODUCTS = words(`
  inhaler vaccine drug pill tablet antibiotic smartphone console sedan tanker ferry trawler freighter
  frigate destroyer corvette submarine yacht vessel ship boat schooner warship battleship cruiser minesweeper barge tugboat liner satellite spacecraft telescope rocket
  missile variant strain film novel album song musical opera cyclone hurricane typhoon
`);

/** Before a ship's name, in capitals. */
const SHIPS = words('hms uss usns ins mv mt ss rms hmas hmcs rfa kri brp roks pns css srv tcg');

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

const CREDITS = words(
  'photo photos photograph photographer image picture pictures credit source video file getty',
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
