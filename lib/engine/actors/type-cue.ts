import type { Candidate } from './classify.ts';
import type { Scene } from './clause.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from './words.ts';
import type { ActorType } from './value.ts';

const cue = (type: ActorType, nouns: string) =>
  nouns
    .trim()
    .split(/\s+/)
    .map((noun) => [noun, type] as const);

/** Nouns that say what a named body is, beside its name: "rival faction, the X", "X, a lender". */
const NOUNS: ReadonlyMap<string, ActorType> = new Map([
  ...cue(
    'armed_group',
    'militia militias faction rebels insurgents guerrillas militants fighters gunmen jihadists extremists cartel gang gangs affiliate militiamen paramilitaries insurgency separatists terrorists warlords bandits',
  ),
  ...cue('party', 'party parties coalition lawmakers candidate candidates'),
  ...cue(
    'company',
    'company firm airline bank lender miner manufacturer maker automaker carmaker shipmaker planemaker drugmaker chipmaker carrier operator retailer supermarket brewer refiner producer developer forwarder shipper subsidiary start-up startup insurer utility brokerage conglomerate contractor shipyard exporter importer shares stock stake',
  ),
  ...cue(
    'media',
    'newspaper daily weekly broadcaster magazine website outlet tabloid television radio station channel',
  ),
  ...cue(
    'civil_society',
    'union charity university foundation watchdog ngo hospital school church federation nonprofit think-tank tank',
  ),
  ...cue('government', 'ministry agency regulator court tribunal department'),
]);

/** "Group" alone says nothing; the word before it does. */
const GROUPS: ReadonlyMap<string, ActorType> = new Map([
  ...cue(
    'armed_group',
    'rebel armed militant jihadist terrorist insurgent separatist extremist guerrilla paramilitary splinter islamist',
  ),
  ...cue(
    'civil_society',
    'rights advocacy aid relief volunteer environmentalist faith church women human environmental student lobby charity monitoring humanitarian',
  ),
  ...cue(
    'company',
    'shipping mining energy media-owning retail banking insurance logistics steel hotel telecoms industrial pharmaceutical',
  ),
]);

/** The type that a noun beside the name gives away, or null. */
export function typeCue(scene: Scene, { firstToken, endToken }: Candidate): ActorType | null {
  return cueAfter(scene, endToken) ?? cueBefore(scene, firstToken);
}

const wordAt = ({ document: { tokens }, nameAt }: Scene, at: number, sentence: number): string =>
  at >= 0 && at < tokens.count && tokens.sentence[at] === sentence && nameAt[at]! < 0
    ? tokens.lower[at]!
    : '';

function nounCue(scene: Scene, at: number, sentence: number): ActorType | null {
  const word = wordAt(scene, at, sentence);
  if (word === 'group' || word === 'groups')
    return GROUPS.get(wordAt(scene, at - 1, sentence)) ?? null;
  return NOUNS.get(word) ?? null;
}

/** "Rebel group X", "state miner X", "a rival faction, the X". */
function cueBefore(scene: Scene, firstToken: number): ActorType | null {
  const sentence = scene.document.tokens.sentence[firstToken]!;
  let at = firstToken - 1;
  if (wordAt(scene, at, sentence) === 'the') at--;
  if (wordAt(scene, at, sentence) === ',') at--;
  else if (at !== firstToken - 1) return null;
  // "The governing Homeland League"
  if (PARTY_ADJECTIVES.has(wordAt(scene, at, sentence))) return 'party';
  // "Militiamen of X", "fighters from X"
  const word = wordAt(scene, at, sentence);
  if (word === 'of' || word === 'from') {
    const type = nounCue(scene, at - 1, sentence);
    return type === 'armed_group' ? type : null;
  }
  return nounCue(scene, at, sentence);
}

const PARTY_ADJECTIVES = new Set(
  'governing ruling opposition liberal centrist conservative far-right far-left centre-right centre-left center-right center-left left-wing right-wing nationalist populist leftist rightist'.split(
    ' ',
  ),
);

/** "X won 12 seats". */
function winsSeats(scene: Scene, at: number, sentence: number): boolean {
  if (!/^(?:won|lost|took|gained|holds|has|had|held|keeps|kept)$/.test(wordAt(scene, at, sentence)))
    return false;
  for (let ahead = at + 1; ahead <= at + 5; ahead++)
    if (/^seats?$/.test(wordAt(scene, ahead, sentence))) return true;
  return false;
}

const LONGEST_APPOSITION = 7;

/** "X militants", "X, the al-Qaeda affiliate", "X, which runs a copper mine". */
function cueAfter(scene: Scene, endToken: number): ActorType | null {
  const { tokens } = scene.document;
  if (endToken >= tokens.count) return null;
  const sentence = tokens.sentence[endToken - 1]!;
  const direct = nounCue(scene, endToken, sentence);
  if (direct !== null) return direct;
  if (winsSeats(scene, endToken, sentence)) return 'party';
  let at = endToken;
  if (wordAt(scene, at, sentence) !== ',') return null;
  at++;
  if (!DETERMINERS.has(wordAt(scene, at, sentence))) return null;
  let found: ActorType | null = null;
  for (let steps = 0; steps < LONGEST_APPOSITION; steps++) {
    at++;
    if (at >= tokens.count || tokens.sentence[at] !== sentence) break;
    if (scene.nameAt[at]! >= 0) continue;
    const word = tokens.lower[at]!;
    if (
      word === ',' ||
      PREPOSITIONS.has(word) ||
      AUXILIARIES.has(word) ||
      word === 'that' ||
      word === 'which'
    )
      break;
    found = nounCue(scene, at, sentence) ?? found;
  }
  return found;
}
