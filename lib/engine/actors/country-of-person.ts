import type { Candidate } from './candidate.ts';
import type { Cluster } from './clusters.ts';
import { isOfOneLand, storyCountry } from './country-by-story.ts';
import { BY_STORY, type Context, type CountryEvidence } from './country-evidence.ts';
import { countriesOfSurname, countryOfLeader } from './leaders.ts';
import { isGlued, ownAdjective } from './own-adjective.ts';
import { countryOfPlace } from './place-country.ts';
import type { Role } from './role.ts';
import { ownerOf } from './whose-office.ts';

const MOST_MENTIONS = 8;

/** What the actors of the text that were read before tell of their country. */
export interface Related {
  /** True where the person has a body. */
  readonly hasBody: boolean;
  readonly body: CountryEvidence | null;
  /** True for a body whose people may be of another country than the story in which it is named. */
  readonly isAbroad: boolean;
  /** ISO 3166-1 alpha-3 of the actor that a candidate belongs to, or null. */
  readonly countryOf: (candidate: number) => string | null;
}

/** From the state beside the role, the body the person belongs to, the place of the office, the story. */
export function countryOfPerson(
  context: Context,
  cluster: Cluster,
  role: Role | null,
  related: Related,
): CountryEvidence | null {
  const { candidates } = context;
  const office = role?.text?.toLowerCase().replace(/^(?:acting|former|then|outgoing) /, '') ?? '';
  const own = OFFICES_OF_ONE_STATE.get(office.split(' for ')[0]!);
  if (own !== undefined) return { code: own, basis: 'role', why: 'an office of one state' };
  const holders = (role?.holders ?? [])
    .map((holder) => candidates[holder]!)
    .filter((holder) => !isSentTo(context, role, holder));
  const state = holders.find((holder) => holder.state?.code != null && !isGlued(context, holder));
  if (state !== undefined)
    return {
      code: state.state!.code!,
      basis: state.name.kind === 'nationality' ? 'demonym' : 'role',
      why: 'the state beside the role',
    };
  for (const member of cluster.members.slice(0, MOST_MENTIONS)) {
    const code = ownAdjective(context, candidates[member]!);
    if (code !== null) return { code, basis: 'demonym', why: 'the nationality before the name' };
  }
  if (related.body !== null && !(related.isAbroad && related.body.why === BY_STORY)) {
    const { code, why } = related.body;
    return { code, basis: 'affiliation', why: `the body, ${why}` };
  }
  const place = holders.find(({ sort }) => sort === 'place');
  const seat = place === undefined ? null : countryOfPlace(place);
  if (seat !== null) return { code: seat, basis: 'role', why: 'the place of the office' };
  if (related.hasBody) return null;
  const known = leaderCountry(context, cluster, role);
  if (known !== undefined) return known;
  if (role === null) return null;
  const owner = isOfOneLand(context, role)
    ? ownerOf(context, role, candidates[cluster.members[0]!]!)
    : null;
  if (owner !== null) {
    const code = related.countryOf(owner);
    return code === null ? null : { code, basis: 'affiliation', why: 'whose office it is' };
  }
  return storyCountry(context, cluster, role);
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
    if (code !== null) return { code, basis: 'lexicon', why: 'a well-known person' };
  }
  const surname = members[0]!.folded;
  if (members.some(({ folded }) => folded !== surname) || role?.text == null) return undefined;
  if (!HEADS_OF_STATE.test(role.text)) return undefined;
  const countries = countriesOfSurname(surname);
  if (countries.size !== 1 || focus === null) return undefined;
  const [code] = [...countries];
  return focus.others.has(code!)
    ? { code: code!, basis: 'lexicon', why: 'a well-known surname' }
    : null;
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
