import { lookUp } from '../names/lexicon/index.ts';
import type { NameKind } from '../names/value.ts';
import type { Document } from '../document.ts';
import { LetterCase } from '../text/tokens.ts';
import type { Scene } from './clause.ts';
import { beginsBodyAbroad, isBodyAbroad } from './heads-abroad.ts';
import { fold } from './fold.ts';
import {
  headOf,
  knownBody,
  placeCountry,
  stateNamed,
  stateOfAdjective,
  stateOfCapital,
} from './knowledge.ts';
import { ARTICLES_OF_NAMES, titleSector } from './words.ts';

/** What the whole text says of single words: they settle names that stand alone. */
export interface DocumentWords {
  /** Words of the names of people with two words or more. */
  readonly inPeople: ReadonlySet<string>;
  /** First words of the names of bodies with two words or more. */
  readonly beginBodies: ReadonlySet<string>;
  /** Words of the names of bodies behind an Arabic article: "nusra" of "Jabhat al-Nusra". */
  readonly articled: ReadonlySet<string>;
  /** Names of storms: "idalina" where the text has a Cyclone Idalina. */
  readonly storms: ReadonlySet<string>;
  /** Countries that the text's places and nationalities point at. */
  readonly countries: ReadonlySet<string>;
  /** For a folded name, how often it was tagged as each kind. */
  readonly kinds: ReadonlyMap<string, Map<NameKind, number>>;
}

/** Bodies named after a person: the first word alone is the person. */
const NAMED_AFTER =
  / (?:administration|government|regime|family|foundation|campaign|presidency|cabinet|institute|center|centre|museum|university|hospital|trust|fund)$/;

/** Reads them from all names of the text. */
export function wordsOf({ document, names }: Scene): DocumentWords {
  const inPeople = new Set<string>();
  const beginBodies = new Set<string>();
  const articled = new Set<string>();
  const storms = stormsOfBulletins(document);
  const kinds = new Map<string, Map<NameKind, number>>();
  const countries = new Set<string>();
  for (const { start, end, firstToken, endToken, kind } of names) {
    const folded = fold(document.text.slice(start, end));
    const counts = kinds.get(folded) ?? new Map<NameKind, number>();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    kinds.set(folded, counts);
    if (STORMS.has(document.tokens.lower[firstToken - 1] ?? '')) storms.add(folded);
    const storm = /\b(?:cyclone|hurricane|typhoon|storm) ([a-z]+)/.exec(folded)?.[1];
    if (storm !== undefined) storms.add(storm);
    if ((kind === 'place' || kind === 'nationality') && counts.get(kind) === 1) {
      const code = placeCountry(folded) ?? stateOfAdjective(folded)?.code ?? null;
      if (code !== null) countries.add(code);
    }
    if (endToken - firstToken < 2) continue;
    // "Senator Vega" is no full name: it must not prove itself.
    const isTitled = titleSector(document.tokens.lower[firstToken]!) !== null;
    if (kind === 'person' && !(isTitled && endToken - firstToken === 2))
      for (const word of folded.split(/[ -]/)) inPeople.add(word);
    if (kind === 'organisation' && !NAMED_AFTER.test(folded))
      beginBodies.add(folded.split(' ')[0]!);
    if (kind === 'organisation')
      for (const [, word] of folded.matchAll(EACH_ARTICLED)) articled.add(word!);
  }
  return { inPeople, beginBodies, articled, storms, countries, kinds };
}

const STORMS = new Set(['cyclone', 'hurricane', 'typhoon', 'storm']);

const PARTS_OF_STORMS = new Set(['eye', 'eyewall', 'remnants']);
const WEATHER = new Set(['wind', 'storm', 'surge', 'flood']);

/** Words that a bulletin puts behind "the eye of", "advisory on" and "wind warnings for". */
function stormsOfBulletins({ tokens: { lower, letterCase, count } }: Document): Set<string> {
  const storms = new Set<string>();
  for (let at = 2; at < count; at++) {
    if (letterCase[at]! < LetterCase.title) continue;
    const [noun, joint] = [lower[at - 2]!, lower[at - 1]!];
    const isPart = joint === 'of' && PARTS_OF_STORMS.has(noun);
    const isAdvisory = joint === 'on' && noun === 'advisory';
    const isWarning =
      joint === 'for' && noun.startsWith('warning') && WEATHER.has(lower[at - 3] ?? '');
    if (isPart || isAdvisory || isWarning) storms.add(lower[at]!);
  }
  return storms;
}

const ARTICLED = /(?<![a-z])(?:al|an|ash|as|ar|ad)[- ]([a-z]+)/;
const EACH_ARTICLED = new RegExp(ARTICLED, 'g');

/**
 * The kind that the lexicons and the rest of the text allow: the tagger sees one sentence at a
 * time, and a name alone in it ("Northlink denied …") may be anything.
 */
export function settledKind(folded: string, kind: NameKind, words: DocumentWords): NameKind {
  const single = !folded.includes(' ');
  if (kind === 'person' && single && !words.inPeople.has(folded)) {
    if (stateNamed(folded) !== null || stateOfCapital(folded) !== null) return 'place';
    if (words.beginBodies.has(folded)) return 'organisation';
    const noun = ARTICLED.exec(folded)?.[1];
    if (noun !== undefined && words.articled.has(noun)) return 'organisation';
  }
  if (kind === 'person' && !single) {
    // "Al Nusra" where the text has a Jabhat al-Nusra.
    const [article, bare, ...others] = folded.split(' ');
    const isArticled = others.length === 0 && ARTICLES_OF_NAMES.has(article!);
    if (isArticled && words.articled.has(bare!)) return 'organisation';
  }
  if (kind === 'place' && single && words.inPeople.has(folded) && lookUp('place', folded) === null)
    if (stateNamed(folded) === null && stateOfCapital(folded) === null) return 'person';
  if ((kind === 'person' || kind === 'place') && !words.inPeople.has(folded)) {
    const body = knownBody(folded);
    if (kind === 'person' && body !== null && !body.shared) return 'organisation';
    const head = headOf(folded);
    const isActor = head !== null && head.sure && head.type !== 'place' && head.type !== 'thing';
    if (kind === 'place' && isActor && !single && placeCountry(folded) === null)
      return 'organisation';
    // "Pinheiro Braga Advogados", "Jaysh al-Nour": no person bears such a word.
    if (kind === 'person' && (single ? beginsBodyAbroad(folded) : isBodyAbroad(folded)))
      return 'organisation';
  }
  const counts = words.kinds.get(folded) ?? new Map<NameKind, number>();
  let best = kind;
  for (const [other, count] of counts) if (count > (counts.get(best) ?? 0)) best = other;
  return best;
}
