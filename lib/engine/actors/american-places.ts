import { lookUp } from '../names/lexicon/index.ts';
import type { Name } from '../names/value.ts';
import type { Scene } from './clause.ts';
import { fold } from './fold.ts';
import { stateNamed, stateOfCapital } from './knowledge.ts';
import { words } from '../word-lists.ts';

/** Offices and bodies of a state of the union, behind its name or its possessive. */
const OF_A_STATE = words(`
  gov gov. governor lt lt. legislature legislators statehouse sen sen. republicans democrats
  gubernatorial troopers
`);
/** States of the union that bear the name of a country or a capital. */
const TWINS = words('georgia washington');
const ABBREVIATIONS =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo)\.$/;

/** "N.C.", "Ill.": a state of the union cut short. */
export const isAbbreviatedState = (text: string): boolean => ABBREVIATIONS.test(text);

/**
 * Names that read like a country or a capital and are a state or a town of the United States:
 * "Georgia Governor NAME", "Cuba, New York". Indices of `Scene.names`.
 */
export function americanPlaces(scene: Scene): ReadonlySet<number> {
  const found = new Set<number>();
  const twins = new Map<string, number[]>();
  let isCaucasus = false;
  let isAmerican = false;
  for (const [index, name] of scene.names.entries()) {
    if (name.kind === 'person' || name.kind === 'thing') continue;
    const folded = foldedName(scene, name);
    if (folded === 'tbilisi' || folded === 'georgian' || folded === 'caucasus') isCaucasus = true;
    isAmerican ||= isStateOfUnion(folded) || isAmericanCity(folded);
    if (stateNamed(folded) === null && stateOfCapital(folded) === null) continue;
    if (isTownOf(scene, name)) found.add(index);
    else if (TWINS.has(folded)) {
      if (namesState(scene, name)) found.add(index);
      const list = twins.get(folded);
      if (list === undefined) twins.set(folded, [index]);
      else list.push(index);
    }
  }
  for (const [folded, indices] of twins) {
    const isSure = indices.some((index) => found.has(index));
    const byContext = folded === 'georgia' && isAmerican && !isCaucasus;
    if (isSure || byContext) for (const index of indices) found.add(index);
  }
  return found;
}

const foldedName = ({ document: { text } }: Scene, { start, end }: Name) =>
  fold(text.slice(start, end));

function isStateOfUnion(folded: string): boolean {
  const place = lookUp('place', folded);
  return place !== null && place.entry.country === 'USA' && place.entry.detail === 'region';
}

function isAmericanCity(folded: string): boolean {
  const place = lookUp('place', folded);
  return place !== null && !place.ambiguous && place.entry.country === 'USA';
}

/** "Peru, Indiana, helped": a town and its state, not two names of a list. */
function isTownOf(scene: Scene, { endToken }: Name): boolean {
  const { tokens } = scene.document;
  if (tokens.text[endToken] !== ',') return false;
  if (ABBREVIATIONS.test(tokens.text[endToken + 1] ?? '')) return true;
  const other = scene.nameAt[endToken + 1] ?? -1;
  if (other < 0) return false;
  const folded = foldedName(scene, scene.names[other]!);
  if (!isStateOfUnion(folded) && folded !== 'new york') return false;
  const after = tokens.lower[scene.names[other]!.endToken] ?? '';
  return after !== 'and' && after !== 'or';
}

/** "Georgia Governor", "the governor of Georgia", "Washington state". */
function namesState({ document: { tokens } }: Scene, { firstToken, endToken }: Name): boolean {
  const after = /^['’]s?$/.test(tokens.lower[endToken] ?? '') ? endToken + 1 : endToken;
  const next = tokens.lower[after] ?? '';
  if (OF_A_STATE.has(next)) return true;
  if (
    next === 'state' &&
    !/^(?:department|television|tv|media)$/.test(tokens.lower[after + 1] ?? '')
  )
    return true;
  return (
    tokens.lower[firstToken - 1] === 'of' &&
    /^(?:governor|legislature|state)$/.test(tokens.lower[firstToken - 2] ?? '')
  );
}
