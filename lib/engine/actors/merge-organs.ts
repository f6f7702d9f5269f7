import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import type { Clusters } from './clusters.ts';
import { countryInName } from './country.ts';
import { stateNamed } from './knowledge.ts';
import { bareName } from './body-forms.ts';
import { ORGANS } from './state-nouns.ts';
import { withoutFirstWord } from './words.ts';

/** The same office twice is one holder. */
export function mergeOffices(candidates: readonly Candidate[], clusters: Clusters): void {
  const offices = new Map<string, number>();
  candidates.forEach(({ sort, folded }, index) => {
    if (sort !== 'office') return;
    const cluster = offices.get(folded);
    if (cluster === undefined) offices.set(folded, clusters.create([index], 'office'));
    else clusters.add(cluster, [index], 'the same office');
  });
}

/** States by their code, whatever word names them; organs by state and noun. */
export function mergeStates(candidates: readonly Candidate[], clusters: Clusters): void {
  const states = new Map<string, number>();
  candidates.forEach(({ sort, state, folded, text, adjective }, index) => {
    if (sort !== 'state' && (sort !== 'organ' || !adjective)) return;
    const whose = state === null ? `~${folded}` : (state.code ?? state.name);
    const key =
      sort === 'state' ? whose : `${whose} ${text.slice(text.indexOf(' ')).toLowerCase()}`;
    const cluster = states.get(key);
    if (cluster === undefined) states.set(key, clusters.create([index], sort));
    else
      clusters.add(
        cluster,
        [index],
        sort === 'state'
          ? 'names, capital and adjective of one state'
          : 'the same organ of one state',
      );
  });
}

/**
 * Organs without an adjective: "the police" of a text that names one police force are that force,
 * and those of one state one actor.
 */
export function mergeOrgans(
  { text }: Document,
  candidates: readonly Candidate[],
  clusters: Clusters,
): void {
  if (!candidates.some(({ sort }) => sort === 'organ')) return;
  // Bodies and organs with a name, by what they are called without their state.
  const owners = new Map<string, Set<number>>();
  for (const [cluster, { kind, members }] of clusters.entries()) {
    if (kind !== 'body' && kind !== 'organ') continue;
    for (const member of members) {
      const whose = stateIn(candidates[member]!);
      const nouns = organKeys(candidates[member]!);
      for (const key of whose === null ? nouns : [...nouns, `${whose} ${nouns[0]!}`]) {
        const set = owners.get(key) ?? new Set();
        set.add(cluster);
        owners.set(key, set);
        if (whose !== null && key.startsWith(`${whose} `)) joinOrgans([...set], clusters);
      }
    }
  }
  const created = new Map<string, number>();
  // By the noun alone: "the defence ministry" after "the defence ministry in Sanaa".
  const seated = new Map<string, Set<number>>();
  candidates.forEach(({ sort, adjective, state, folded, within }, index) => {
    if (sort !== 'organ' || adjective) return;
    const whose = state === null ? within : (state.code ?? state.name);
    const noun = organKeys(candidates[index]!)[0]!;
    const named = owners.get(whose === null ? noun : `${whose} ${noun}`);
    const key = `${whose ?? ''} ${noun}`;
    const same = [...(named ?? (whose === null ? seated.get(noun) : null) ?? [])];
    const roots = new Set(same.map((owner) => clusters.find(owner)));
    const cluster = roots.size === 1 ? [...roots][0] : created.get(key);
    if (cluster !== undefined) {
      const written = text.slice(candidates[index]!.start, candidates[index]!.end);
      clusters.add(cluster, [index], `"${written}" is the one ${folded} of the text`);
      return;
    }
    const made = clusters.create([index], 'organ');
    created.set(key, made);
    if (whose !== null) seated.set(noun, (seated.get(noun) ?? new Set()).add(made));
  });
}

/** "The Kenyan central bank" is the "Central Bank of Kenya". */
function joinOrgans([first, ...others]: readonly number[], clusters: Clusters): void {
  for (const other of others) clusters.join(first!, other, 'the same organ of one state');
}

/** The state whose adjective an organ or body bears in its name. */
function stateIn({ sort, state, text }: Candidate): string | null {
  if (sort === 'organ') return state === null ? null : (state.code ?? state.name);
  return countryInName(text)?.code ?? null;
}

/** "Central Bank of Kenya": the organ, when the rest is a state. */
function organOfState(folded: string): string | null {
  const at = folded.indexOf(' of ');
  if (at < 0) return null;
  const noun = folded.slice(0, at);
  const rest = folded.slice(at + ' of '.length);
  const whose = rest.startsWith('the ') ? rest.slice('the '.length) : rest;
  return ORGANS.has(noun) && stateNamed(whose) !== null ? noun : null;
}

/** What an organ or body is called without its state: "defence ministry", "police", "parliament". */
function organKeys({ folded, text, sort, adjective }: Candidate): string[] {
  const bare =
    sort === 'organ'
      ? adjective
        ? withoutFirstWord(text.replace(/\s+/g, ' ').toLowerCase())
        : bareName(folded.split(' '))
      : (organOfState(folded) ?? bareName(folded.split(' ')));
  const keys = [bare.replace('defense', 'defence')];
  if (bare.endsWith(' police') || bare.startsWith('police ') || bare.endsWith(' police force'))
    keys.push('police');
  return keys;
}
