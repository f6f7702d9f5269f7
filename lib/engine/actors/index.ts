import type { Document } from '../document.ts';
import { refusal, type Refusal } from '../mention.ts';
import type { Name } from '../names/value.ts';
import { classify, type Candidate } from './classify.ts';
import { sceneOf, type Scene } from './clause.ts';
import { Clusters, type Cluster } from './clusters.ts';
import { countryInName, countryOfBody, type CountryEvidence } from './country.ts';
import { countryOfPerson } from './country-of-person.ts';
import { aliasesOf, bodyType, formOf, nameOf } from './describe.ts';
import { focusOf, type Focus } from './focus.ts';
import { stateNamed } from './knowledge.ts';
import { countryOfPlace } from './place-country.ts';
import { bareName, mergeBodies } from './merge-bodies.ts';
import { mergePeople } from './merge-people.ts';
import { potentialActors, potentialKey, type Potential } from './potential.ts';
import { repairNames } from './repair.ts';
import { readRole, type Role } from './role.ts';
import { endsOf, unnamedOffices } from './offices.ts';
import { organType, plainOrgans } from './organs.ts';
import { ORGANS } from './state-nouns.ts';
import type { Actor, ActorType, NameMention, Place } from './value.ts';

/** What was read from the names of one text, each list by first mention. */
export interface ActorReading {
  readonly actors: Actor[];
  readonly places: Place[];
  /** Peoples and states that become actors when a figure is said of them. */
  readonly potential: Potential[];
  readonly refused: Refusal[];
}

/** One actor per entity, with its mentions, type, country and role; places apart. */
export function readActors(document: Document, names: readonly Name[]): ActorReading {
  const scene = sceneOf(document, repairNames(document, names));
  const named = classify(scene);
  const candidates = [
    ...named,
    ...plainOrgans(scene, named),
    ...unnamedOffices(scene, () => heldOffices(scene, named)),
  ];
  const clusters = new Clusters();
  mergePeople(candidates, document.tokens, clusters);
  mergeBodies(candidates, document.tokens, clusters);
  mergeStates(candidates, clusters);
  mergeOrgans(document, candidates, clusters);
  mergeOffices(candidates, clusters);
  const found = clusters.all();
  // Organs and offices were added after the names: members go back to text order.
  for (const { members } of found)
    members.sort((one, other) => candidates[one]!.start - candidates[other]!.start);
  found.sort(
    (one, other) => candidates[one.members[0]!]!.start - candidates[other.members[0]!]!.start,
  );
  const states = new Map<string, number>();
  found.forEach(({ kind, members }, actor) => {
    if (kind === 'state') states.set(potentialKey(candidates[members[0]!]!), actor);
  });
  return {
    potential: potentialActors(candidates, states),
    actors: describeAll({
      scene,
      candidates,
      found,
      focus: focusOf(document, candidates),
      firstBody: firstBodyOf(document, found, candidates),
    }),
    places: readPlaces(candidates),
    refused: candidates
      .filter(({ sort }) => sort === 'refused')
      .map(({ start, end, why }) =>
        refusal(document, { start, end }, { rule: 'actors/not-an-actor', reason: why }),
      ),
  };
}

/** The roles of the named persons of the text, and their ends: those offices have a name. */
function heldOffices(scene: Scene, named: readonly Candidate[]): Set<string> {
  const held = new Set<string>();
  named.forEach(({ sort }, index) => {
    const role = sort === 'person' ? readRole(scene, index)?.text : null;
    if (role == null) return;
    const [whole, ...ends] = endsOf(role);
    held.add(whole!);
    // "Former prime minister" holds no office; what ends a longer title is another office.
    for (const end of ends) if (end.includes(' ')) held.add(end);
  });
  return held;
}

/** The same office twice is one holder. */
function mergeOffices(candidates: readonly Candidate[], clusters: Clusters): void {
  const offices = new Map<string, number>();
  candidates.forEach(({ sort, folded }, index) => {
    if (sort !== 'office') return;
    const cluster = offices.get(folded);
    if (cluster === undefined) offices.set(folded, clusters.create([index], 'office'));
    else clusters.add(cluster, [index], 'the same office');
  });
}

/** States by their code, whatever word names them; organs by state and noun. */
function mergeStates(candidates: readonly Candidate[], clusters: Clusters): void {
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
function mergeOrgans(
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
  candidates.forEach(({ sort, adjective, state, folded }, index) => {
    if (sort !== 'organ' || adjective) return;
    const [noun] = organKeys(candidates[index]!);
    const named = owners.get(state === null ? noun! : `${state.code ?? state.name} ${noun!}`);
    const key = `${state?.code ?? ''} ${noun!}`;
    const roots = new Set([...(named ?? [])].map((owner) => clusters.find(owner)));
    const cluster = roots.size === 1 ? [...roots][0] : created.get(key);
    if (cluster === undefined) created.set(key, clusters.create([index], 'organ'));
    else
      clusters.add(
        cluster,
        [index],
        `"${text.slice(candidates[index]!.start, candidates[index]!.end)}" is the one ${folded} of the text`,
      );
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
        : folded
      : (organOfState(folded) ?? bareName(folded.split(' ')));
  const keys = [bare.replace('defense', 'defence')];
  if (bare.endsWith(' police') || bare.startsWith('police ') || bare.endsWith(' police force'))
    keys.push('police');
  return keys;
}

/** The organisation that the running text names first; -1 when there is none. */
function firstBodyOf(
  { sentences }: Document,
  found: readonly Cluster[],
  candidates: readonly Candidate[],
): number {
  for (const { kind, members } of found) {
    if (kind !== 'body') continue;
    const inText = members.some(
      (member) => sentences[candidates[member]!.sentence]?.kind !== 'dateline',
    );
    if (inText) return members[0]!;
  }
  return -1;
}

interface Story {
  readonly firstBody: number;
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly found: readonly Cluster[];
  readonly focus: Focus | null;
}

function describeAll(story: Story): Actor[] {
  const { scene, candidates, found } = story;
  const actorOf = new Int32Array(candidates.length).fill(-1);
  found.forEach(({ members }, actor) => {
    for (const member of members) actorOf[member] = actor;
  });
  const types = found.map((cluster) => typeOf(cluster, candidates, scene));
  const countries = new Map<number, CountryEvidence | null>();
  const bodyCountry = (actor: number): CountryEvidence | null => {
    const known = countries.get(actor);
    if (known !== undefined) return known;
    const evidence = countryOfBody(story, found[actor]!, types[actor]!);
    countries.set(actor, evidence);
    return evidence;
  };
  return found.map((cluster, actor) => {
    const type = types[actor]!;
    const name = nameOf(cluster, candidates);
    const role = cluster.kind === 'person' ? roleOf(story, cluster) : null;
    const affiliation =
      role === null
        ? null
        : (affiliationOf(role, actorOf, types, actor) ?? mainCompany(role, types));
    const country =
      cluster.kind === 'person'
        ? countryOfPerson(
            story,
            cluster,
            role,
            affiliation === null
              ? null
              : { type: types[affiliation]!, country: bodyCountry(affiliation) },
          )
        : bodyCountry(actor);
    const organRole =
      cluster.kind === 'office'
        ? name
        : cluster.kind === 'organ' && type === 'person'
          ? withoutFirstWord(name)
          : null;
    return {
      name,
      type,
      country: country?.code ?? null,
      countryBasis: country?.basis ?? null,
      role: role?.text ?? organRole,
      affiliation,
      aliases: aliasesOf(cluster, candidates, name),
      generic: false,
      mentions: cluster.members.map((member) => mentionOf(candidates[member]!, name)),
      rule: `actors/${cluster.kind}`,
      reason: [candidates[cluster.members[0]!]!.why, ...cluster.reasons].join('; '),
    };
  });
}

/** A chief executive of nothing named is that of the company the story is about. */
function mainCompany(role: Role, types: readonly ActorType[]): number | null {
  if (role.text === null || role.holders.length > 0 || !COMPANY_OFFICE.test(role.text)) return null;
  const company = types.indexOf('company');
  return company < 0 ? null : company;
}

const COMPANY_OFFICE =
  /^(?:group )?(?:chief (?:executive|financial|operating)(?: officer)?|ceo|cfo|coo|finance (?:chief|director)|managing director)$/i;

const withoutFirstWord = (name: string) => name.slice(name.indexOf(' ') + 1);

function typeOf(cluster: Cluster, candidates: readonly Candidate[], scene: Scene): ActorType {
  if (cluster.kind === 'person' || cluster.kind === 'state') return cluster.kind;
  if (cluster.kind === 'office') return 'person';
  if (cluster.kind === 'body') return bodyType(cluster, candidates, scene);
  const organ = cluster.members.find((member) => candidates[member]!.sort === 'organ');
  const { text } = candidates[organ ?? cluster.members[0]!]!;
  return organType(text.replace(/\s+/g, ' ').toLowerCase());
}

/** The first role that names an office; else the first body the person belongs to. */
function roleOf({ scene }: Story, cluster: Cluster): Role | null {
  let bodyOnly: Role | null = null;
  for (const member of cluster.members.slice(0, 40)) {
    const role = readRole(scene, member);
    if (role === null) continue;
    if (role.text !== null) return role;
    bodyOnly ??= role;
  }
  return bodyOnly;
}

function affiliationOf(
  role: Role,
  actorOf: Int32Array,
  types: readonly ActorType[],
  self: number,
): number | null {
  for (const holder of role.holders) {
    const actor = actorOf[holder]!;
    if (actor >= 0 && actor !== self && types[actor] !== 'state' && types[actor] !== 'person')
      return actor;
  }
  return null;
}

function mentionOf(candidate: Candidate, name: string): NameMention {
  const { start, end, text, sentence } = candidate;
  return { span: { start, end }, text, sentence, form: formOf(candidate, name) };
}

/** Names used as places, one entry for each name; a country under its usual name. */
function readPlaces(candidates: readonly Candidate[]): Place[] {
  const places = new Map<
    string,
    { name: string; country: string | null; mentions: NameMention[] }
  >();
  for (const candidate of candidates) {
    if (candidate.sort !== 'place') continue;
    const named = candidate.state?.form === 'name' ? candidate.state : null;
    const key = named?.name ?? candidate.folded;
    const place = places.get(key);
    const name = named?.name ?? candidate.text.replace(/\s+/g, ' ');
    const mention = mentionOf(candidate, place?.name ?? name);
    if (place === undefined)
      places.set(key, { name, country: countryOfPlace(candidate), mentions: [mention] });
    else place.mentions.push(mention);
  }
  return [...places.values()];
}
