import type { Candidate } from './candidate.ts';
import type { Cluster } from './clusters.ts';
import {
  LEAST_SHARE,
  sentenceCountry,
  VOICES,
  type Context,
  type CountryEvidence,
} from './country.ts';
import type { Focus } from './focus.ts';
import { stateNamed, stateOfCapital } from './knowledge.ts';
import { countriesOfSurname, countryOfLeader } from './leaders.ts';
import { countryOfPlace } from './place-country.ts';
import type { Role } from './role.ts';
import type { ActorType } from './value.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const OFFICIAL = words('government military police party');
/** A story points at its country at least so often before private persons are taken for its people. */
const LEAST_WEIGHT = 3;
const MOST_MENTIONS = 8;
const LEAST_SHARE_OF_OFFICERS = 0.6;

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
  const office = role?.text?.toLowerCase().replace(/^(?:acting|former|then|outgoing) /, '') ?? '';
  const own = OFFICES_OF_ONE_STATE.get(office.split(' for ')[0]!);
  if (own !== undefined) return { code: own, basis: 'role' };
  for (const holder of role?.holders ?? []) {
    const { state, name } = candidates[holder]!;
    if (state?.code != null && !isSentTo(context, role, candidates[holder]!))
      return { code: state.code, basis: name.kind === 'nationality' ? 'demonym' : 'role' };
  }
  if (body?.country != null) return { code: body.country.code, basis: 'affiliation' };
  for (const holder of role?.holders ?? []) {
    if (candidates[holder]!.sort !== 'place' || isSentTo(context, role, candidates[holder]!))
      continue;
    const isRegion = REGIONAL.test(role?.text ?? '');
    const code = countryOfPlace(candidates[holder]!) ?? (isRegion ? null : onlyCountry(context));
    if (code !== null) return { code, basis: 'role' };
  }
  if (body !== null) return null;
  const known = leaderCountry(context, cluster, role);
  return known === undefined ? storyCountry(context, cluster, role) : known;
}

const SENT = /\b(?:representative|envoy|ambassador|coordinator|rapporteur|correspondent|expert)\b/i;

/** "NATO's representative for Chad", "the envoy to Sudan": not the state he comes from. */
function isSentTo({ scene }: Context, role: Role | null, { firstToken }: Candidate): boolean {
  if (role?.text == null || !SENT.test(role.text)) return false;
  const { lower } = scene.document.tokens;
  const before = lower[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  return /^(?:to|for|in|on)$/.test(lower[before] ?? '');
}

const HEADS_OF_STATE =
  /^(?:(?:former|then|outgoing|acting) )?(?:president|prime minister|chancellor)$/i;

/**
 * Of a well-known person by full name that of the lexicon. A head of state of whom the text gives only
 * a well-known surname is that one's where the text speaks of the country, else nobody's (null).
 * Undefined when the lexicon knows nothing.
 */
function leaderCountry(
  { candidates, focus }: Context,
  cluster: Cluster,
  role: Role | null,
): CountryEvidence | null | undefined {
  const members = cluster.members.slice(0, MOST_MENTIONS).map((member) => candidates[member]!);
  for (const { folded } of members) {
    const code = countryOfLeader(folded);
    if (code !== null) return { code, basis: 'lexicon' };
  }
  const surname = members[0]!.folded;
  if (members.some(({ folded }) => folded !== surname) || role?.text == null) return undefined;
  if (!HEADS_OF_STATE.test(role.text)) return undefined;
  const countries = countriesOfSurname(surname);
  if (countries.size !== 1 || focus === null) return undefined;
  const [code] = [...countries];
  return focus.others.has(code!) ? { code: code!, basis: 'lexicon' } : null;
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
    if (isSomeonesAide(context, members[0]!)) return null;
    // Officers and their spokesmen serve abroad: only where no other state has a part.
    const isOfficer = role.sector === 'military' || /\bspokes/i.test(role.text ?? '');
    if (isOfficer && focus.share < LEAST_SHARE_OF_OFFICERS) return null;
    if (isOfficer && hasForeignForces(context)) return null;
    if (isOfOtherLand(role.text ?? '', focus)) return null;
    if (isToldByOthers(context, members[0]!)) return null;
    return { code: focus.code, basis: 'role' };
  }
  if (focus.share < LEAST_SHARE || focus.weight < LEAST_WEIGHT) return null;
  // "Minister for the Middle East NAME"
  if (role === null && isBehindPlace(context, members[0]!)) return null;
  return { code: focus.code, basis: role?.text == null ? 'affiliation' : 'role' };
}

const isBehindPlace = ({ scene, candidates }: Context, { firstToken, sentence }: Candidate) => {
  const before = scene.nameAt[firstToken - 1] ?? -1;
  return (
    before >= 0 && candidates[before]!.sort === 'place' && candidates[before]!.sentence === sentence
  );
};

/** "17 U.S. troops" in a story of Afghanistan: an officer may be theirs. */
const hasForeignForces = ({ candidates, focus }: Context): boolean =>
  candidates.some(({ adjective, state, sort, folded }) =>
    sort === 'body'
      ? JOINT_FORCES.test(folded)
      : adjective && sort === 'state' && state?.code != null && state.code !== focus?.code,
  );
const JOINT_FORCES =
  /\b(?:coalition|nato|isaf|joint|combined|centcom|central command|inherent resolve)\b/;

const REGIONAL =
  /\bfor (?:the )?(?:middle east|africa|asia|europe|americas|latin america|balkans)\b/i;
const CROWNS = /^(?:king|queen|crown prince|crown princess|prince|princess|emir|sultan)$/i;
const MONARCHIES = words(`
  SAU JOR KWT BHR QAT ARE OMN MAR GBR ESP BEL NLD NOR SWE DNK THA KHM BTN NPL SWZ LSO TON MYS BRN JPN MCO
  LIE LUX
`);

/** "Minister for the Middle East", "Secretary NAME", "King NAME" in a republic: of no story's country. */
const isOfOtherLand = (role: string, { code }: Focus): boolean =>
  REGIONAL.test(role) || /^secretary$/i.test(role) || (CROWNS.test(role) && !MONARCHIES.has(code));

const LONGEST_REPORT = 10;

/** "A Saudi official said Crown Prince NAME": told by those of another country only. */
function isToldByOthers(
  { scene, candidates, focus }: Context,
  { firstToken, sentence }: Candidate,
): boolean {
  const { tokens } = scene.document;
  let others = false;
  let said = false;
  for (let at = firstToken - 1; at >= firstToken - LONGEST_REPORT && at >= 0; at--) {
    if (tokens.sentence[at] !== sentence) break;
    said ||= SPEECH.has(tokens.lower[at]!);
    const name = scene.nameAt[at]!;
    const code = name < 0 ? null : (candidates[name]!.state?.code ?? null);
    if (code === null) continue;
    if (code === focus?.code) return false;
    others ||= said && scene.names[name]!.kind === 'nationality';
  }
  return others;
}

/** Persons who come from elsewhere by what they are, or of whom only another's country is known. */
const GUESTS = words(`
  tourist traveller traveler visitor envoy ambassador representative diplomat observer correspondent
  expatriate pope migrant counterpart visiting
`);

const LONGEST_ROLE = 8;

/** "Mr. Lund's security adviser, NAME": of the country of the other, whichever that is. */
function isSomeonesAide({ scene }: Context, { firstToken, sentence }: Candidate): boolean {
  const { tokens } = scene.document;
  for (let at = firstToken - 1; at > firstToken - LONGEST_ROLE && at > 0; at--) {
    if (tokens.sentence[at] !== sentence) return false;
    const owner = scene.nameAt[at - 1]!;
    if (/^['’]s?$/.test(tokens.lower[at]!) && owner >= 0)
      return scene.names[owner]!.kind === 'person';
  }
  return false;
}

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
    // "The extradition of President NAME from Chile"
    if (word === 'from' && at === endToken) return true;
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
