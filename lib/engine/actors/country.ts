import { BY_STORY, type Context, type CountryEvidence } from './country-evidence.ts';
import type { Candidate } from './candidate.ts';
import type { Cluster } from './clusters.ts';
import { isCommonName, isNamesakeIn } from './common-names.ts';
import { countryBeside } from './country-beside.ts';
import { believedBody } from './describe.ts';
import { mayMean } from './focus.ts';
import { fold } from './fold.ts';
import {
  headOf,
  knownBody,
  placeCountry,
  stateNamed,
  stateOfAdjective,
  stateOfCapital,
} from './knowledge.ts';
import { countryHere } from './setting.ts';
import type { ActorType } from './value.ts';
import { isGuest } from './visiting.ts';

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
  if (cluster.kind === 'state') return countryOfState(members);
  if (cluster.kind === 'organ') {
    const named = members.find(({ state }) => state !== null);
    if (named !== undefined) {
      const own = countryOfState([named]);
      return own !== null && !named.adjective ? { ...own, basis: 'affiliation' } : own;
    }
    const seat = firstOf(members, ({ within }) => within);
    if (seat !== null) return { code: seat, basis: 'affiliation', why: 'its seat' };
    return sentenceCountry(context, first) ?? storyCountryOfBody(context, first);
  }
  if (cluster.kind === 'office') {
    const code = first.within ?? focus?.code ?? null;
    const isAway = first.within === null && code !== null && isGuest(context, members, code);
    return code === null || isAway ? null : { code, basis: 'role', why: 'the office' };
  }
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
    const isCommon =
      !known.metonym &&
      headOf(first.folded)?.sure === true &&
      (STATE_BODIES.has(type) || type === 'party');
    if (stated?.code === known.country) return stated;
    const here = countryHere(context, first.firstToken);
    if (here !== null && here !== known.country && isNamesakeIn(first.folded, here))
      return { code: here, basis: 'affiliation', why: BY_STORY };
    // "National Liberation Army (ELN)": the letters are not anybody's.
    const isAnybodys = members.every(
      (member) => believed(member) === null || isCommonName(member.folded),
    );
    const isBelieved = isAnybodys
      ? here === known.country || (here === null && mayMean(context.countries, known.country))
      : !isCommon || focus === null || focus.others.has(known.country);
    if (isBelieved) {
      return { code: known.country, basis: 'lexicon', why: 'a well-known body' };
    }
  }
  if (stated !== null) return stated;
  const listed = firstOf(members, (member) => countryOfNext(context, member));
  if (listed !== null && STATE_BODIES.has(type)) return listed;
  const local = firstOf(members, (member) => sentenceCountry(context, member));
  const isOfState = STATE_BODIES.has(type) || type === 'party' || type === 'armed_group';
  if (isOfState && local !== null) return local;
  const isMain = cluster.members[0] === context.firstBody;
  if (isOfState) return storyCountryOfBody(context, first);
  if (focus === null) return null;
  if (focus.weight < LEAST_WEIGHT || (!isMain && focus.share < LEAST_SHARE)) return null;
  if (members.some((member) => isForeignVoice(context, member))) return null;
  // Three letters that the story's countries do not explain may be the firm of another.
  const other = type === 'company' ? (knownBody(first.text)?.country ?? null) : null;
  if (other !== null && other !== focus.code) return null;
  return { code: focus.code, basis: 'affiliation', why: BY_STORY };
}

/** The country that the text is about where it names a body of a state first. */
function storyCountryOfBody(context: Context, { firstToken }: Candidate): CountryEvidence | null {
  const code = countryHere(context, firstToken);
  return code === null ? null : { code, basis: 'affiliation', why: BY_STORY };
}

/** "The Treasury and State Department": under one article, both are of the state of the known one. */
function countryOfNext(
  { scene, candidates }: Context,
  { endToken, sentence }: Candidate,
): CountryEvidence | null {
  const { tokens } = scene.document;
  if (tokens.lower[endToken] !== 'and' || tokens.sentence[endToken] !== sentence) return null;
  const next = scene.nameAt[endToken + 1] ?? -1;
  const body = next < 0 ? null : candidates[next]!.body;
  if (body?.country == null || body.shared || !STATE_BODIES.has(body.type)) return null;
  return { code: body.country, basis: 'affiliation', why: 'the body that it is joined with' };
}

/** "In neighbouring Chad, …, the Interior Ministry said": the country that the sentence is set in. */
export function sentenceCountry(
  { scene, candidates }: Context,
  { sentence, firstToken }: Candidate,
): CountryEvidence | null {
  const { tokens, sentences } = scene.document;
  // "…, and in Chad, BODY opened": the country right before.
  const near = tokens.text[firstToken - 1] === ',' ? (scene.nameAt[firstToken - 2] ?? -1) : -1;
  const beside = near < 0 ? null : candidates[near]!;
  if (beside?.state?.form === 'name' && tokens.lower[beside.firstToken - 1] === 'in')
    return beside.state.code === null
      ? null
      : { code: beside.state.code, basis: 'affiliation', why: 'the country right before' };
  const start = sentences[sentence]!.firstToken;
  // "Meanwhile, in Chad, …"
  const first = tokens.text[start + 1] === ',' ? start + 2 : start;
  if (tokens.lower[first] !== 'in' && tokens.lower[first] !== 'across') return null;
  for (let at = first + 1; at <= first + 3 && at < tokens.count; at++) {
    const other = scene.nameAt[at]!;
    if (other < 0) continue;
    const { state, name } = candidates[other]!;
    if (state?.form !== 'name' || state.code === null) return null;
    const isSetting = tokens.text[name.endToken] === ',';
    return isSetting
      ? { code: state.code, basis: 'affiliation', why: 'where the sentence is set' }
      : null;
  }
  return null;
}

/** Whom a reporter rings up may sit anywhere. */
export const VOICES: ReadonlySet<string> = new Set(
  'analyst analysts economist economists strategist strategists researcher researchers fellow expert experts trader traders professor consultant consultants historian'.split(
    ' ',
  ),
);

/** "An analyst at X": whom a reporter rings up may sit anywhere. */
function isForeignVoice({ scene }: Context, { firstToken }: Candidate): boolean {
  const { tokens } = scene.document;
  const sentence = tokens.sentence[firstToken]!;
  for (let at = firstToken - 1; at >= firstToken - 5 && at >= 0; at--) {
    if (tokens.sentence[at] !== sentence) return false;
    if (VOICES.has(tokens.lower[at]!)) return true;
  }
  return false;
}

const STATE_BODIES = new Set<ActorType>(['government', 'military', 'police']);
/** Below this, only bodies of the state and the body that the story opens with take its country. */
export const LEAST_SHARE = 0.6;
/** A single name of a place says where a firm works, not where it is from. */
const LEAST_WEIGHT = 2;

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
  return { code, basis, why: 'the state named' };
}

/** A state's name or adjective among the words of a name: "Bank of Israel", "Iraqi Red Crescent". */
export function countryInName(text: string): CountryEvidence | null {
  const words = fold(text).split(' ');
  if (words.length < 2) return null;
  for (let length = 3; length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const part = words.slice(at, at + length).join(' ');
      const named = stateNamed(part);
      if (named?.code != null) return { code: named.code, basis: 'name', why: 'in its name' };
      const adjective = stateOfAdjective(part);
      if (adjective?.code != null)
        return { code: adjective.code, basis: 'demonym', why: 'in its name' };
    }
  }
  for (const word of words) {
    const capital = stateOfCapital(word);
    if (capital?.code != null) return { code: capital.code, basis: 'capital', why: 'in its name' };
    const country = placeCountry(word);
    if (country !== null) return { code: country, basis: 'lexicon', why: 'in its name' };
  }
  return null;
}
