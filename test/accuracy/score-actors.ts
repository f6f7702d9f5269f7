import type { ReadActor, Reading } from './reading.ts';
import type { GoldActor, Report } from './report.ts';
import { fold, overlap, type Tally, type Tell } from './tally.ts';

/** Pairs actors one to one by the mentions they share, those with the same name first. */
export function matchActors(report: Report, { actors }: Reading): Map<GoldActor, ReadActor> {
  const pairs = actors.flatMap((read) =>
    report.actors.map((gold) => ({ read, gold, shared: sharedMentions(gold, read) })),
  );
  const matched = new Map<GoldActor, ReadActor>();
  const used = new Set<ReadActor>();
  const weight = ({ gold, read, shared }: (typeof pairs)[number]) =>
    shared + (fold(gold.name) === fold(read.name) ? 0.5 : 0);
  for (const { gold, read } of pairs
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => weight(b) - weight(a))) {
    if (matched.has(gold) || used.has(read)) continue;
    matched.set(gold, read);
    used.add(read);
  }
  return matched;
}

const sharedMentions = (gold: GoldActor, read: ReadActor): number =>
  read.mentions.filter((mention) => gold.mentions.some((other) => overlap(mention, other))).length;

/** Counts actors found and their type, name, country and role; a state that is only a place is ignored. */
export function scoreActors(report: Report, reading: Reading, tally: Tally, tell: Tell): void {
  const matched = matchActors(report, reading);
  const optional = new Set<ReadActor>();
  for (const gold of report.actors) {
    const read = matched.get(gold);
    if (gold.optional) {
      if (read !== undefined) optional.add(read);
      continue;
    }
    tally.add('actors.gold');
    if (gold.country !== null) tally.add('actors.country.gold');
    if (gold.role !== null) tally.add('actors.role.gold');
    if (read === undefined) tell('actors', `not found: ${gold.name} (${gold.type})`);
    else scorePair(gold, read, tally, tell);
  }
  const taken = new Set(matched.values());
  for (const actor of reading.actors) {
    if (optional.has(actor)) continue;
    if (!taken.has(actor)) {
      if (actor.generic || isOnlyPlace(report, actor)) continue;
      tell('actors', `not an actor: ${actor.name} (${actor.type})`);
    }
    tally.add('actors.read');
  }
}

function isOnlyPlace(report: Report, actor: ReadActor): boolean {
  return actor.type === 'state' && report.actors.every((gold) => sharedMentions(gold, actor) === 0);
}

function scorePair(gold: GoldActor, read: ReadActor, tally: Tally, tell: Tell): void {
  tally.add('actors.found');
  const differ = (column: string, wanted: string, given: string | null) =>
    tell(column, `${gold.name}: ${wanted}, read ${String(given)}`);
  if (gold.type.split('|').includes(read.type)) tally.add('actors.type');
  else differ('type', gold.type, read.type);
  if (fold(read.name) === fold(gold.name)) tally.add('actors.name');
  else differ('name', gold.name, read.name);
  if (gold.country !== null) {
    if (read.country === gold.country) tally.add('actors.country');
    else differ('country', gold.country, read.country);
  }
  if (gold.role === null) return;
  const [wanted, given] = [fold(gold.role), fold(read.role)];
  if (given !== '' && (given.includes(wanted) || wanted.includes(given))) tally.add('actors.role');
  else differ('role', gold.role, read.role);
}
