import type { Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import type { Cluster } from './clusters.ts';
import { headOf, stateName, type KnownBody } from './knowledge.ts';
import { typeCue } from './type-cue.ts';
import type { ActorType, MentionForm } from './value.ts';

const isCapitals = (text: string) =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
const isShortForm = (text: string) =>
  /^[A-Z0-9][A-Za-z0-9.&-]{1,9}$/.test(text) && /[A-Z].*[A-Z]/.test(text) && !/[a-z]{3}/.test(text);

/** Longer in words, then in letters, wins; capitals and acronyms lose to any other writing. */
function fullness(text: string): number {
  const words = text.split(/[\s-]+/).length;
  const loud = isCapitals(text) && words > 1;
  return (
    (isShortForm(text) ? 0 : 100000) +
    (loud ? -50000 : 0) +
    words * 200 +
    Math.min(text.length, 150)
  );
}

/** The fullest form in the text; a state by its usual English short name. */
export function nameOf(cluster: Cluster, candidates: readonly Candidate[]): string {
  const first = candidates[cluster.members[0]!]!;
  if (cluster.kind === 'state' && first.state !== null) {
    return first.state.code === null ? first.state.name : stateName(first.state.code);
  }
  // A city that stands for its union is not the union's name.
  if (cluster.members.every((member) => candidates[member]!.why.startsWith('the city stands for')))
    return 'European Union';
  let best = first;
  for (const member of cluster.members) {
    const candidate = candidates[member]!;
    if (fullness(candidate.text) > fullness(best.text)) best = candidate;
  }
  return best.text.replace(/\s+/g, ' ');
}

/** How one mention names the actor. */
export function formOf(candidate: Candidate, name: string): MentionForm {
  const text = candidate.text.replace(/\s+/g, ' ');
  if (candidate.adjective) return 'adjective';
  if (text === name) return 'name';
  if (candidate.sort === 'state') {
    if (candidate.why.startsWith('the capital')) return 'metonym';
    return isShortForm(text) ? 'acronym' : 'short_name';
  }
  if (candidate.body?.metonym === true) return 'metonym';
  return isShortForm(text) && candidate.sort === 'body' ? 'acronym' : 'short_name';
}

/** Other forms in the text, once each, adjectives left out. */
export function aliasesOf(
  cluster: Cluster,
  candidates: readonly Candidate[],
  name: string,
): string[] {
  const seen = new Set([name.toLowerCase()]);
  const aliases: string[] = [];
  for (const member of cluster.members) {
    const { text, adjective } = candidates[member]!;
    const plain = text.replace(/\s+/g, ' ');
    if (adjective || seen.has(plain.toLowerCase())) continue;
    seen.add(plain.toLowerCase());
    aliases.push(plain);
  }
  return aliases;
}

const FINE_TYPES: Readonly<Record<string, ActorType>> = {
  government: 'government',
  military: 'military',
  police: 'police',
  armed_group: 'armed_group',
  party: 'party',
  international_org: 'international_org',
  civil_society: 'civil_society',
  company: 'company',
  media: 'media',
  org: 'civil_society',
  norp: 'party',
};

const KNOWN_WEIGHT = 4;
/** Some movements are both: there the tagger, which has read the sentence, decides. */
const FIGHTS_AND_STANDS = new Set<string>(['armed_group', 'party']);
const CUE_WEIGHT = 2.2;
const TOLD_WEIGHT = 2.6;
const HEAD_WEIGHT = 1.5;
/** "Seats: Centre List 31, Dawn 8": a party, whatever paper has its name. */
const LISTED_WEIGHT = 6;

/**
 * What the lexicon says of a mention, unless it speaks of an acronym whose long form in this text
 * is another body.
 */
export function believedBody(
  cluster: Cluster,
  candidates: readonly Candidate[],
): (candidate: Candidate) => KnownBody | null {
  const long = cluster.members
    .map((member) => candidates[member]!)
    .find(({ folded }) => folded.includes(' '));
  if (long === undefined) return ({ body }) => body;
  return ({ body, folded }) =>
    folded.includes(' ') || body === null || long.body?.key === body.key ? body : null;
}

/** One type for all mentions: the tagger's votes, a sure head word, what the lexicon knows. */
export function bodyType(
  cluster: Cluster,
  candidates: readonly Candidate[],
  scene: Scene,
): ActorType {
  const votes = new Map<ActorType, number>();
  const vote = (type: ActorType | undefined, weight: number) => {
    if (type !== undefined) votes.set(type, (votes.get(type) ?? 0) + weight);
  };
  const seen = new Set<string>();
  const believed = believedBody(cluster, candidates);
  const size = cluster.members.length;
  for (const member of cluster.members) {
    const { name, folded } = candidates[member]!;
    const body = believed(candidates[member]!);
    vote(FINE_TYPES[name.fine], 1);
    const listed = scene.listed.get(candidates[member]!.firstToken);
    if (listed !== undefined) vote(listed, LISTED_WEIGHT);
    const cue = typeCue(scene, candidates[member]!);
    if (cue !== null) vote(cue.type, (cue.isTold ? TOLD_WEIGHT : CUE_WEIGHT) + 0.5 * (size - 1));
    if (seen.has(folded)) continue;
    seen.add(folded);
    if (body !== null && !FIGHTS_AND_STANDS.has(body.type)) {
      vote(body.type, body.shared ? 1 : KNOWN_WEIGHT + cluster.members.length);
    } else if (body !== null) {
      vote(
        FIGHTS_AND_STANDS.has(FINE_TYPES[name.fine] ?? '') ? FINE_TYPES[name.fine] : body.type,
        KNOWN_WEIGHT + cluster.members.length,
      );
    }
    const head = headOf(folded);
    if (head?.sure === true) vote(FINE_TYPES[head.type], HEAD_WEIGHT + 1 * (size - 1));
  }
  let best: ActorType = 'civil_society';
  let most = 0;
  for (const [type, weight] of votes) {
    if (weight > most) {
      most = weight;
      best = type;
    }
  }
  return best;
}
