import type { Document } from '../document.ts';
import type { Analysis } from '../grammar/analysis.ts';
import { refusal, type Refusal } from '../mention.ts';
import type { Name } from '../names/value.ts';
import { attributedOrgans } from './attributed.ts';
import type { Candidate } from './candidate.ts';
import { classify } from './classify.ts';
import { sceneOf, type Scene } from './clause.ts';
import { Clusters, type Cluster } from './clusters.ts';
import { describeAll } from './describe-all.ts';
import { countriesNamed, focusOf, namesByCountry } from './focus.ts';
import { listedOrgans } from './listed-organs.ts';
import { mergeBodies } from './merge-bodies.ts';
import { mergeOffices, mergeOrgans, mergeStates } from './merge-organs.ts';
import { mergePeople } from './merge-people.ts';
import { endsOf, seatsAsPlaces, unnamedOffices } from './offices.ts';
import { plainOrgans } from './organs.ts';
import { potentialActors, potentialKey, type Potential } from './potential.ts';
import { readPlaces } from './read-places.ts';
import { repairNames } from './repair.ts';
import { readRole } from './role.ts';
import type { TokenRange } from './spans.ts';
import type { Actor, Place } from './value.ts';

/** What was read from the names of one text, each list by first mention. */
export interface ActorReading {
  readonly actors: Actor[];
  readonly places: Place[];
  /** Peoples and states that become actors when a figure is said of them. */
  readonly potential: Potential[];
  readonly refused: Refusal[];
}

/** One actor per entity, with its mentions, type, country and role; places apart. */
export function readActors(analysis: Analysis, names: readonly Name[]): ActorReading {
  const { document } = analysis;
  const repaired = repairNames(analysis, names);
  const scene = sceneOf(document, repaired.names, repaired.listed);
  const named = classify(scene);
  const offices = unnamedOffices(scene, named, () => heldOffices(scene, named));
  const candidates = [
    ...seatsAsPlaces(named, offices),
    ...plainOrgans({ ...scene, tags: analysis.tags }, named, toldOrgans(analysis, scene)),
    ...offices,
  ];
  const clusters = new Clusters();
  mergePeople(candidates, document.tokens, clusters);
  mergeBodies(candidates, document.tokens, clusters);
  mergeStates(candidates, clusters);
  mergeOrgans(document, candidates, clusters);
  mergeOffices(candidates, clusters);
  const found = clusters.all();
  const countries = countriesNamed(candidates);
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
      focus: focusOf(document, candidates, countries),
      countries,
      pointing: namesByCountry(candidates),
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

/** Organs that the layout tells, whatever stands beside them. In text order, not overlapping. */
function toldOrgans(analysis: Analysis, scene: Scene): TokenRange[] {
  const told = [...attributedOrgans(analysis, scene), ...listedOrgans(analysis, scene)];
  told.sort((one, other) => one.firstToken - other.firstToken);
  return told.filter((one, at) => at === 0 || told[at - 1]!.endToken <= one.firstToken);
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
