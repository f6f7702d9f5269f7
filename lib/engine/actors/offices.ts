import { LetterCase } from '../text/tokens.ts';
import { candidateWith, type Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import { countryOfPlace } from './place-country.ts';
import { CONJUNCTIONS, PREPOSITIONS } from './words.ts';

/** Offices of which a country has one holder at a time, and whose word alone names the holder. */
const ALONE = new Set([
  'president',
  'chancellor',
  'premier',
  'king',
  'queen',
  'emir',
  'sultan',
  'pope',
  'taoiseach',
]);
/** Last words of all such offices: these two need their field before them. */
const HOLDERS = new Set([...ALONE, 'minister', 'secretary']);
/** Offices that need the place they are over: "the governor of Samara", "the mayor of Tilburg". */
const SEATED = new Set([...HOLDERS, 'governor', 'mayor', 'prefect', 'archbishop', 'patriarch']);
const FIELDS = new Set(
  'prime foreign interior defence defense finance health transport home trade justice education energy oil agriculture environment labour labor economy culture tourism information planning mining water housing police security immigration business treasury vice deputy home-affairs commerce fisheries resources mines sports youth communications social development rural roads local government'.split(
    ' ',
  ),
);
const STARTS = new Set([
  '.',
  ',',
  ':',
  ';',
  '“',
  '"',
  '•',
  'and',
  'but',
  'while',
  'that',
  'as',
  'when',
]);

/**
 * Holders of an office whom a text never names: "The prime minister flew over the valley". An
 * office that a named person of the text holds (`heldOffices`, asked only when needed) is that
 * person's and is not read here.
 */
export function unnamedOffices(
  scene: Scene,
  named: readonly Candidate[],
  heldOffices: () => ReadonlySet<string>,
): Candidate[] {
  const { tokens } = scene.document;
  const found: Candidate[] = [];
  let held: ReadonlySet<string> | null = null;
  for (let at = 0; at + 2 < tokens.count; at++) {
    if (tokens.lower[at] !== 'the' || !beginsClause(scene, at)) continue;
    const seated = seatedEnd(scene, at + 1);
    const end = seated < 0 ? officeEnd(scene, at + 1) : seated;
    if (end < 0 || !acts(scene, end)) continue;
    // Who holds an office of an American state or town is an actor by name only.
    if (seated >= 0 && named[scene.nameAt[seated - 1]!]!.within === 'USA') continue;
    const start = tokens.start[at + 1]!;
    const stop = tokens.end[end - 1]!;
    const text = scene.document.text.slice(start, stop);
    const folded = text.toLowerCase().replace(/\s+/g, ' ');
    held ??= heldOffices();
    if (endsOf(folded).some((part) => held!.has(part))) continue;
    found.push({
      name: { start, end: stop, firstToken: at + 1, endToken: end, kind: 'person', fine: 'person' },
      firstToken: at + 1,
      start,
      end: stop,
      endToken: end,
      sentence: tokens.sentence[at]!,
      text,
      folded,
      sort: 'office',
      state: null,
      body: null,
      adjective: false,
      within: seated < 0 ? null : countryOfPlace(named[scene.nameAt[seated - 1]!]!),
      why: 'the holder of an office, never named in the text',
    });
  }
  return found;
}

function beginsClause({ document: { tokens } }: Scene, at: number): boolean {
  return (
    at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1] || STARTS.has(tokens.lower[at - 1]!)
  );
}

/** One past an office beginning at `at`, or -1. */
function officeEnd({ document: { tokens }, nameAt }: Scene, at: number): number {
  let end = at;
  while (end < at + 4 && end < tokens.count && nameAt[end]! < 0) {
    const word = tokens.lower[end]!;
    if (HOLDERS.has(word)) return end > at || ALONE.has(word) ? end + 1 : -1;
    if (!FIELDS.has(word) && word !== '-' && word !== 'and') return -1;
    end++;
  }
  return -1;
}

/** One past "governor of Samara" beginning at `at`, or -1. */
function seatedEnd({ document: { tokens }, names, nameAt }: Scene, at: number): number {
  const office = /^(?:deputy|acting|vice|state|provincial|prime)$/.test(tokens.lower[at]!)
    ? at + 1
    : at;
  if (!SEATED.has(tokens.lower[office] ?? '') || tokens.lower[office + 1] !== 'of') return -1;
  const seat = tokens.lower[office + 2] === 'the' ? office + 3 : office + 2;
  const name = tokens.sentence[seat] === tokens.sentence[at] ? (nameAt[seat] ?? -1) : -1;
  return name >= 0 && nameAt[at]! < 0 && names[name]!.kind === 'place' ? names[name]!.endToken : -1;
}

/** A verb follows, at once or after "who"; not a name, whose title the words would be. */
function acts({ document: { tokens }, nameAt }: Scene, end: number): boolean {
  if (end >= tokens.count || nameAt[end]! >= 0) return false;
  const next = tokens.lower[end]!;
  // "The governor of Colombia's Arauca state"
  if (/^['’]s?$/.test(next)) return false;
  if (next === ',') return tokens.lower[end + 1] === 'who';
  if (tokens.letterCase[end] !== LetterCase.lower) return false;
  return !PREPOSITIONS.has(next) && !CONJUNCTIONS.has(next) && !OTHER_NOUNS.has(next);
}

/** "The prime minister designate": not the holder, or no holder at all. */
const OTHER_NOUNS = new Set([
  'elect',
  'designate',
  'candidate',
  'candidates',
  'office',
  'palace',
  'election',
  'himself',
  'herself',
]);

/** The place of "the archbishop of Kampala" does not act itself. Both lists in text order. */
export function seatsAsPlaces(
  named: readonly Candidate[],
  offices: readonly Candidate[],
): readonly Candidate[] {
  let next = 0;
  return named.map((candidate) => {
    while (next < offices.length && offices[next]!.end < candidate.end) next++;
    const isSeat = next < offices.length && offices[next]!.start <= candidate.start;
    return isSeat
      ? candidateWith(candidate, { sort: 'place', why: 'the place of an office' })
      : candidate;
  });
}

/** The ends of a phrase, word by word: "deputy prime minister", "prime minister", "minister". */
export function endsOf(phrase: string): string[] {
  const words = phrase.toLowerCase().split(/[\s-]+/);
  return words.map((_, from) => words.slice(from).join(' '));
}
