import type { Candidate } from './classify.ts';
import type { Scene } from './clause.ts';
import type { Cluster } from './clusters.ts';
import { believedBody } from './describe.ts';
import type { Focus } from './focus.ts';
import { fold } from './fold.ts';
import { headOf, placeCountry, stateNamed, stateOfAdjective, stateOfCapital } from './knowledge.ts';
import type { Role } from './role.ts';
import type { ActorType, CountryBasis } from './value.ts';

/** A country and how it is known. */
export interface CountryEvidence {
  readonly code: string;
  readonly basis: CountryBasis;
}

interface Context {
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly focus: Focus | null;
  /** Index of the candidate that is the first organisation of the text, or -1. */
  readonly firstBody: number;
}

const MOST_MENTIONS = 40;

/** Of a state, its own; of a body, from its name, the lexicon, the words beside it, the story's country. */
export function countryOfBody(
  context: Context,
  cluster: Cluster,
  type: ActorType,
): CountryEvidence | null {
  const { candidates, focus } = context;
  const members = cluster.members.slice(0, MOST_MENTIONS).map((member) => candidates[member]!);
  const first = members[0]!;
  if (cluster.kind === 'state' || cluster.kind === 'organ') return countryOfState(members);
  if (cluster.kind === 'office') return focus === null ? null : { code: focus.code, basis: 'role' };
  if (type === 'international_org') return null;
  const believed = believedBody(cluster, candidates);
  const known = firstOf(members, (member) => {
    const body = believed(member);
    return body === null || body.shared ? null : body;
  });
  const stated =
    firstOf(members, ({ text }) => countryInName(text)) ??
    firstOf(members, (member) => countryBeside(context, member));
  if (known !== null) {
    if (known.country === null) return stated;
    // Many states have a Ministry of Defence: there the text must speak of the lexicon's state.
    const isCommon = headOf(first.folded)?.sure === true && STATE_BODIES.has(type);
    if (stated?.code === known.country) return stated;
    if (!isCommon || focus === null || focus.others.has(known.country)) {
      return { code: known.country, basis: 'lexicon' };
    }
  }
  if (stated !== null) return stated;
  if (focus === null) return null;
  const isOfState = STATE_BODIES.has(type) || type === 'party' || type === 'armed_group';
  const isMain = cluster.members[0] === context.firstBody;
  if (!isOfState && !isMain && focus.share < LEAST_SHARE) return null;
  return { code: focus.code, basis: focus.basis };
}

const STATE_BODIES = new Set<ActorType>(['government', 'military', 'police']);
/** Below this, only bodies of the state and the body that the story opens with take its country. */
const LEAST_SHARE = 0.5;

function firstOf<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | null,
): Value | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}

function countryOfState(members: readonly Candidate[]): CountryEvidence | null {
  const code = members[0]!.state?.code ?? placeCountry(members[0]!.folded);
  if (code === null) return null;
  const basis = members.some(({ state, adjective }) => state?.form === 'name' && !adjective)
    ? 'name'
    : members.some(({ state }) => state?.form === 'capital')
      ? 'capital'
      : members[0]!.adjective
        ? 'demonym'
        : 'lexicon';
  return { code, basis };
}

/** A state's name or adjective among the words of a name: "Bank of Israel", "Iraqi Red Crescent". */
function countryInName(text: string): CountryEvidence | null {
  const words = fold(text).split(' ');
  if (words.length < 2) return null;
  for (let length = 3; length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length).join(' ');
      const named = stateNamed(part);
      if (named?.code != null) return { code: named.code, basis: 'name' };
      const adjective = stateOfAdjective(part);
      if (adjective?.code != null) return { code: adjective.code, basis: 'demonym' };
    }
  }
  for (const word of words) {
    const capital = stateOfCapital(word);
    if (capital?.code != null) return { code: capital.code, basis: 'capital' };
    const country = placeCountry(word);
    if (country !== null) return { code: country, basis: 'lexicon' };
  }
  return null;
}

/** "Peru's Minera X", "the Malian party Y", "Z, an Italian rival". */
function countryBeside(
  { scene, candidates }: Context,
  { name }: Candidate,
): CountryEvidence | null {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[name.firstToken]!;
  const evidence = (at: number): CountryEvidence | null => {
    if (at < 0 || at >= tokens.count || tokens.sentence[at] !== sentence) return null;
    const other = scene.nameAt[at]!;
    if (other < 0) return null;
    const { state, name: otherName } = candidates[other]!;
    if (state === null || state.code === null) return null;
    return { code: state.code, basis: otherName.kind === 'nationality' ? 'demonym' : 'name' };
  };
  for (let at = name.firstToken - 1; at >= name.firstToken - 4 && at >= 0; at--) {
    if (scene.nameAt[at]! >= 0) {
      const possessive = /^['’]s?$/.test(tokens.lower[at + 1] ?? '');
      const adjective = scene.names[scene.nameAt[at]!]!.kind === 'nationality';
      return possessive || adjective ? evidence(at) : null;
    }
    if (
      !/^[a-z'’-]+$/.test(tokens.lower[at]!) ||
      /^(?:in|of|to|by|and|with|from|for|at|on|said|the)$/.test(tokens.lower[at]!)
    )
      break;
  }
  if (
    tokens.text[name.endToken] === ',' &&
    /^(?:an?|the|another)$/.test(tokens.lower[name.endToken + 1] ?? '')
  ) {
    for (let at = name.endToken + 2; at <= name.endToken + 4; at++) {
      const found = evidence(at);
      if (found !== null && scene.names[scene.nameAt[at]!]!.kind === 'nationality') return found;
    }
  }
  return null;
}

const OFFICIAL = new Set(['government', 'military', 'police', 'party']);

/** From the state beside the role, the body the person belongs to, the place of the office. */
export function countryOfPerson(
  { candidates, focus }: Context,
  role: Role | null,
  ofBody: CountryEvidence | null,
): CountryEvidence | null {
  if (role === null) return null;
  for (const holder of role.holders) {
    const { state, name } = candidates[holder]!;
    if (state?.code != null)
      return { code: state.code, basis: name.kind === 'nationality' ? 'demonym' : 'role' };
  }
  if (ofBody !== null) return { code: ofBody.code, basis: 'affiliation' };
  for (const holder of role.holders) {
    const { sort, folded } = candidates[holder]!;
    if (sort !== 'place') continue;
    const code = placeCountry(folded) ?? focus?.code ?? null;
    if (code !== null) return { code, basis: 'role' };
  }
  if (
    role.sector !== null &&
    OFFICIAL.has(role.sector) &&
    role.holders.length === 0 &&
    focus !== null
  ) {
    return { code: focus.code, basis: 'role' };
  }
  return null;
}
