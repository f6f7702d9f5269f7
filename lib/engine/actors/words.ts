import { ROLE_NOUNS, TITLES } from '../names/lexicon/titles.ts';
import { allForms } from '../grammar/lexicon/verb-forms.ts';
import { OBJECT_VERBS, RELATION_NOUNS } from '../grammar/lexicon/verbs.ts';
import { words } from '../word-lists.ts';

const OBJECT_FORMS = allForms(OBJECT_VERBS);

/** True for a form of a verb whose object acts when it is a state: "accused", "sanctions". */
export const takesParty = (lower: string): boolean => OBJECT_FORMS.has(lower);

const RELATIONS = words(RELATION_NOUNS.replace(/-/g, ' '));
/** True for nouns between parties: "talks", "relations", and for what a state has: "policy". */
export const isRelationNoun = (lower: string): boolean => RELATIONS.has(lower);

/** Particles that begin Arabic names. */
export const ARTICLES_OF_NAMES = words('al el an ash as ul ar ad');
export const AUXILIARIES = words(`
  is are was were be been being has have had do does did will would can could may might shall should
  must cannot n't 'd 'll 've 're
`);
export const BE_FORMS = words('is are was were be been being get gets got');
export const ADVERBS = words(`
  also not never now already still just only later earlier recently repeatedly again once yet soon
  then today yesterday tomorrow long often always formally officially publicly strongly firmly
  reportedly allegedly openly quickly initially previously currently finally immediately flatly
  sharply swiftly so even both all together on
`);
export const DETERMINERS = words(
  'the a an this that these those its their his her our my your some any each every no both all either neither',
);
export const PREPOSITIONS = words(`
  of in at on by for from with to into onto over under about against between among through across
  near after before during since until within without toward towards around inside outside off out
  up down along beyond behind via per despite versus vs upon amid throughout beside besides
`);
export const CONJUNCTIONS = words(
  'and or but nor & while as because although though if when where after before since that which who whom whose whether than',
);
/** Stand before a name and say which part of the land is meant. */
export const DIRECTIONS = words(`
  northern southern eastern western central north south east west northeast northwest southeast
  southwest northeastern northwestern southeastern southwestern north-eastern north-western upper
  lower downtown mainland rural coastal neighboring neighbouring nearby occupied
`);
export const ORGAN_NOUNS = words(`
  government president parliament army military police cabinet king queen monarch minister premier
  leader leaders chancellor constitution prime foreign interior defense defence finance supreme top
  chief commander ruling main largest biggest state central national navy court officials official
  opposition former ambassador envoy deputy vice
`);
export const PLACE_NOUNS = words(`
  border borders capital coast city town province region area district village north south east west
  northern southern eastern western airport port coastline territory population people citizens
  economy southeast southwest northeast northwest northwestern southwestern northeastern southeastern
  mountains island second central
`);

const RANK_SECTORS = new Set(['none']);
const TITLE_WORDS = new Map<string, string>();
/** Words that begin or go on in a title of several words. */
const TITLE_PARTS = new Set<string>();
let longestTitle = 1;
for (const line of TITLES.trim().split('\n')) {
  const [sector, , list] = line.split('|').map((cell) => cell.trim());
  for (const title of list!.split(';').map((item) => item.trim().toLowerCase())) {
    if (!TITLE_WORDS.has(title)) TITLE_WORDS.set(title, sector!);
    const parts = title.split(/[\s-]+/);
    longestTitle = Math.max(longestTitle, parts.length);
    for (const part of parts) TITLE_PARTS.add(part);
  }
}
/** The sector of a title written in lower case with single blanks, or null when it is none. */
export const titleSector = (lower: string): string | null => TITLE_WORDS.get(lower) ?? null;
/** True for titles that say nothing of an office: "Mr.", "Dr.", "Sir". */
export const isHonorific = (lower: string): boolean =>
  RANK_SECTORS.has(TITLE_WORDS.get(lower) ?? '');

const ROLES = new Map<string, string>();
for (const line of ROLE_NOUNS.trim().split('\n')) {
  const [sector, list] = line.split('|').map((cell) => cell.trim());
  for (const noun of list!.split(/\s+/)) {
    const lower = noun.toLowerCase();
    if (!ROLES.has(lower)) ROLES.set(lower, sector!);
  }
}
/** The sector of a noun for what a person is ("miner", "spokesman"), singular; null for others. */
export const roleSector = (lower: string): string | null => ROLES.get(lower) ?? null;

/** "Malian army" without its adjective: "army". */
export const withoutFirstWord = (name: string): string => name.slice(name.indexOf(' ') + 1);
