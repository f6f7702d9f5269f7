import { stateName } from './knowledge.ts';
import type { Candidate } from './candidate.ts';
import type { Actor, NameMention } from './value.ts';

/**
 * Somebody whom the text names without telling that he acts: a people ("two Americans"), a state by
 * its adjective or as a place. It becomes an actor, or a further mention of one, when a figure is
 * said of it.
 */
export interface Potential extends Actor {
  /** Index of the actor that it is, or null when the text makes none of it. */
  readonly of: number | null;
}

/** All peoples and states that were not taken for actors at some place of the text, by first mention. */
export function potentialActors(
  candidates: readonly Candidate[],
  actorOf: ReadonlyMap<string, number>,
): Potential[] {
  const found = new Map<string, { first: Candidate; mentions: NameMention[] }>();
  for (const candidate of candidates) {
    const mention = potentialMention(candidate);
    if (mention === null) continue;
    const key = potentialKey(candidate);
    const other = found.get(key);
    if (other === undefined) found.set(key, { first: candidate, mentions: [mention] });
    else other.mentions.push(mention);
  }
  return [...found].map(([key, { first, mentions }]) =>
    describe(first, mentions, actorOf.get(key)),
  );
}

/** The same for all words that point at one state or people. */
export const potentialKey = ({ state, folded }: Pick<Candidate, 'state' | 'folded'>): string =>
  state === null ? `~${folded}` : (state.code ?? state.name);

function potentialMention(candidate: Candidate): NameMention | null {
  const { sort, name, state, start, text, sentence } = candidate;
  if (sort === 'place' && state?.form === 'name')
    return { span: { start, end: candidate.end }, text, sentence, form: 'short_name' };
  const isAdjective =
    name.kind === 'nationality' && (sort === 'other' || (sort === 'organ' && state !== null));
  if (!isAdjective) return null;
  const adjective = text.slice(0, name.end - start);
  return { span: { start, end: name.end }, text: adjective, sentence, form: 'adjective' };
}

function describe(
  { state, text }: Candidate,
  mentions: readonly NameMention[],
  of: number | undefined,
): Potential {
  const name = state === null ? text : state.code === null ? state.name : stateName(state.code);
  return {
    name: name.replace(/\s+/g, ' '),
    type: state === null ? 'group' : 'state',
    country: state?.code ?? null,
    countryBasis: state === null ? null : mentions[0]!.form === 'adjective' ? 'demonym' : 'name',
    role: null,
    affiliation: null,
    aliases: [],
    generic: false,
    mentions,
    rule: state === null ? 'actors/people' : 'actors/state',
    reason: 'a figure is said of it',
    of: of ?? null,
  };
}
