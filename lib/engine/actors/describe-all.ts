import type { Candidate } from './candidate.ts';
import type { Scene } from './clause.ts';
import type { Cluster } from './clusters.ts';
import type { CountryEvidence } from './country-evidence.ts';
import { countryOfBody } from './country.ts';
import { countryOfPerson } from './country-of-person.ts';
import { aliasesOf, bodyType, nameOf } from './describe.ts';
import type { Focus } from './focus.ts';
import { organType } from './organs.ts';
import { mentionOf } from './read-places.ts';
import { readRole, type Role } from './role.ts';
import type { Actor, ActorType } from './value.ts';
import { withoutFirstWord } from './words.ts';

/** One text, its names in clusters and what the whole of it says. */
export interface Story {
  readonly firstBody: number;
  readonly scene: Scene;
  readonly candidates: readonly Candidate[];
  readonly found: readonly Cluster[];
  readonly focus: Focus | null;
  readonly countries: ReadonlySet<string>;
  readonly pointing: ReadonlyMap<string, readonly Candidate[]>;
}

/** One actor for each cluster, in the same order. */
export function describeAll(story: Story): Actor[] {
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
  const persons: (string | null)[] = [];
  const countryOf = (candidate: number): string | null => {
    const actor = actorOf[candidate]!;
    if (actor < 0) return candidates[candidate]!.state?.code ?? null;
    return found[actor]!.kind === 'person'
      ? (persons[actor] ?? null)
      : (bodyCountry(actor)?.code ?? null);
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
        ? countryOfPerson(story, cluster, role, {
            hasBody: affiliation !== null,
            body: affiliation === null ? null : bodyCountry(affiliation),
            isAbroad: affiliation !== null && types[affiliation] === 'media',
            countryOf,
          })
        : bodyCountry(actor);
    persons[actor] = country?.code ?? null;
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
      reason: [
        candidates[cluster.members[0]!]!.why,
        ...cluster.reasons,
        ...(country === null ? [] : [`country by ${country.why}`]),
      ].join('; '),
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
