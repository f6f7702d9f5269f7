import type { Candidate } from './classify.ts';
import type { Cluster } from './clusters.ts';
import {
  LEAST_SHARE,
  sentenceCountry,
  VOICES,
  type Context,
  type CountryEvidence,
} from './country.ts';
import { stateNamed, stateOfCapital } from './knowledge.ts';
import { countryOfPlace } from './place-country.ts';
import type { Role } from './role.ts';
import type { ActorType } from './value.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const OFFICIAL = words('government military police party');
/** A story points at its country at least so often before private persons are taken for its people. */
const LEAST_WEIGHT = 3;
const MOST_MENTIONS = 8;

/** What `countryOfPerson` knows of the body that the person belongs to. */
export interface OwnBody {
  readonly type: ActorType;
  readonly country: CountryEvidence | null;
}

/** From the state beside the role, the body the person belongs to, the place of the office, the story. */
export function countryOfPerson(
  context: Context,
  cluster: Cluster,
  role: Role | null,
  body: OwnBody | null,
): CountryEvidence | null {
  const { candidates } = context;
  for (const holder of role?.holders ?? []) {
    const { state, name } = candidates[holder]!;
    if (state?.code != null)
      return { code: state.code, basis: name.kind === 'nationality' ? 'demonym' : 'role' };
  }
  if (body?.country != null) return { code: body.country.code, basis: 'affiliation' };
  for (const holder of role?.holders ?? []) {
    if (candidates[holder]!.sort !== 'place') continue;
    const code = countryOfPlace(candidates[holder]!) ?? onlyCountry(context);
    if (code !== null) return { code, basis: 'role' };
  }
  const office = role?.text?.toLowerCase().replace(/^(?:acting|former|then|outgoing) /, '') ?? '';
  const own = OFFICES_OF_ONE_STATE.get(office);
  if (own !== undefined) return { code: own, basis: 'role' };
  return body === null ? storyCountry(context, cluster, role) : null;
}

/** Offices whose name only one state uses. */
const OFFICES_OF_ONE_STATE: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'USA'],
  ['u.s. secretary of state', 'USA'],
  ['assistant secretary of state', 'USA'],
  ['deputy secretary of state', 'USA'],
  ['taoiseach', 'IRL'],
  ['tánaiste', 'IRL'],
  ['chancellor of the exchequer', 'GBR'],
]);

/** The country of a town that no lexicon knows: that of a text which speaks of no other. */
function onlyCountry({ focus }: Context): string | null {
  if (focus === null) return null;
  return focus.others.size === 1 || focus.share >= LEAST_SHARE ? focus.code : null;
}

/** The country the story is about, where nothing says that the person came from elsewhere. */
function storyCountry(
  context: Context,
  cluster: Cluster,
  role: Role | null,
): CountryEvidence | null {
  const { candidates, focus } = context;
  if (focus === null || (role !== null && role.holders.length > 0)) return null;
  const roleWords = role?.text?.toLowerCase().split(/[ -]/) ?? [];
  if (roleWords.some((word) => VOICES.has(word) || GUESTS.has(word))) return null;
  const members = cluster.members.slice(0, MOST_MENTIONS).map((member) => candidates[member]!);
  const isOfficial = role?.sector != null && OFFICIAL.has(role.sector);
  if (isOfficial) {
    const setting = sentenceCountry(context, members[0]!);
    if (setting !== null) return setting;
    if (members.some((member) => isVisiting(context, member))) return null;
    return { code: focus.code, basis: 'role' };
  }
  if (focus.share < LEAST_SHARE || focus.weight < LEAST_WEIGHT) return null;
  return { code: focus.code, basis: role?.text == null ? 'affiliation' : 'role' };
}

/** Persons who come from elsewhere by what they are, or of whom only another's country is known. */
const GUESTS = words(`
  tourist traveller traveler visitor envoy ambassador representative diplomat observer correspondent
  expatriate pope migrant counterpart visiting
`);

const ARRIVALS = words(`
  flew fly flies arrived arrives landed visit visited visits visiting travelled traveled travels
  toured tour touring trip stopover
`);
/** Who speaks "in" a place may be there as a guest. */
const SPEECH = words('said told says reporters spoke speaking');
const LONGEST_WAY = 8;

/** "Flew to Cairo", "told reporters in Geneva", "met her Kenyan counterpart": the country of others. */
function isVisiting(
  { scene, candidates, focus }: Context,
  { endToken, sentence }: Candidate,
): boolean {
  const { tokens } = scene.document;
  let arrival = false;
  let speech = false;
  for (let at = endToken; at < endToken + LONGEST_WAY && at < tokens.count; at++) {
    if (tokens.sentence[at] !== sentence) return false;
    const word = tokens.lower[at]!;
    if (word === 'counterpart') return true;
    arrival ||= ARRIVALS.has(word);
    speech ||= SPEECH.has(word);
    const name = scene.nameAt[at]!;
    if (name < 0) continue;
    const place = candidates[name]!;
    if (focus === null || place.sort !== 'place' || countryOfPlace(place) !== focus.code) continue;
    const before = tokens.lower[at - 1]!;
    const isSeat = stateNamed(place.folded) !== null || stateOfCapital(place.folded) !== null;
    // Of a story that names its country again and again, an official may well tour the towns.
    const isPassing = focus.weight < LEAST_WEIGHT;
    return (arrival && (isSeat || isPassing)) || (speech && before === 'in' && isPassing);
  }
  return false;
}
