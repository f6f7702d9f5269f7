import type { ReadActor, ReadDate, ReadFigure, Reading } from './reading.ts';
import type { Acceptable, GoldFigure, Report } from './report.ts';
import { isBound, isUnit, isValue, type Matched } from './score-figures.ts';
import { fold, overlap, type Tally, type Tell } from './tally.ts';

/** What the links of one report are looked up in. */
interface Context {
  readonly report: Report;
  readonly reading: Reading;
  readonly tally: Tally;
  readonly tell: Tell;
}

/**
 * Counts what a reader of whole rows wants: the row (value, bound, unit, head and measure right),
 * each link, and how many rows are right with place, date, actors and source (`whole`). A link that
 * may be empty is neither missed nor wrong when it is.
 */
export function scoreLinks(context: Context, matched: Matched): void {
  const { tally, tell } = context;
  for (const { gold, read } of matched.pairs) {
    if (gold.optional) continue;
    tally.add('rows.gold');
    for (const link of ['place', 'date', 'source', 'partOf'] as const)
      if (isNeeded(gold[link])) tally.add(`${link}.gold`);
    tally.add('links.actors.gold', gold.need.length);
    if (read === undefined) continue;
    const isRow = scoreRow(gold, read, context);
    const linked = [
      link(context, 'place', gold, read.place, isPlace(gold, read)),
      link(context, 'date', gold, read.date, isDate(context, gold, read)),
      link(context, 'source', gold, read.source, isSource(context, gold, read)),
      scoreActorLinks(context, gold, read),
    ];
    link(context, 'partOf', gold, read.partOf ?? null, isPart(context, gold, read, matched));
    const isWhole = isRow && linked.every(Boolean);
    if (isWhole) tally.add('whole');
    else tell('whole', `"${gold.text}" ${gold.heads[0] ?? ''}`);
    if (typeof read.confidence === 'number') tally.sure.push([read.confidence, isWhole]);
  }
  for (const { confidence } of matched.extra)
    if (typeof confidence === 'number') tally.sure.push([confidence, false]);
}

/** Only an answer will do. */
const isNeeded = (acceptable: Acceptable) => acceptable.length > 0 && !acceptable.includes(null);

function scoreRow(gold: GoldFigure, read: ReadFigure, { tally, tell }: Context): boolean {
  for (const column of ['status', 'cumulative', 'change'] as const) {
    if (read[column] === gold[column]) tally.add(column);
    else tell(column, `"${gold.text}": ${String(gold[column])}, read ${String(read[column])}`);
  }
  const isRow =
    isValue(gold, read) &&
    (isBound(gold, read) || gold.value === null) &&
    isUnit(gold, read) &&
    isHead(gold, read) &&
    gold.measures.includes(read.measure);
  if (isRow) tally.add('rows');
  return isRow;
}

const singular = (words: string) =>
  fold(words)
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/people$/, 'person')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** The head itself, or the last word of the counted words or of what the figure is said of. */
function isHead(gold: GoldFigure, read: ReadFigure): boolean {
  if (gold.heads.length === 0 || gold.implied) return true;
  const given = [read.head, lastWord(read.counted), lastWord(read.subject)]
    .filter((word) => word !== undefined && word !== null)
    .map(singular);
  return gold.heads
    .map(singular)
    .some((wanted) =>
      given.some(
        (head) => head === wanted || head.endsWith(` ${wanted}`) || wanted.endsWith(` ${head}`),
      ),
    );
}

const lastWord = (words: string | null) => words?.split(' ').at(-1);

/** Counts one link; true when it is right or may be empty and is. */
function link(
  { tally, tell }: Context,
  name: 'place' | 'date' | 'source' | 'partOf',
  gold: GoldFigure,
  given: string | null,
  isRight: boolean,
): boolean {
  const needed = isNeeded(gold[name]);
  if (given === null) {
    if (needed) tell(name, `"${gold.text}": ${gold[name].join('|')}, nothing read`);
    return !needed;
  }
  if (isRight && !needed) return true;
  tally.add(`${name}.read`);
  if (isRight) tally.add(`${name}.right`);
  else tell(name, `"${gold.text}": ${gold[name].join('|') || 'nothing'}, read ${given}`);
  return isRight;
}

function isPlace({ place }: GoldFigure, read: ReadFigure): boolean {
  const given = fold(read.place);
  return place
    .filter((name) => name !== null)
    .some((name) => given.endsWith(fold(name)) || fold(name).endsWith(given));
}

/** It is the expression, or another one for the same time. */
function isDate({ report, reading }: Context, { date }: GoldFigure, read: ReadFigure): boolean {
  const given = reading.dates.find(({ id }) => id === read.date);
  const isSame = (wanted: ReadDate | Report['dates'][number]) =>
    given !== undefined &&
    (overlap(wanted, given) || (wanted.value !== null && wanted.value === given.value));
  return report.dates.some((wanted) => date.includes(wanted.id) && isSame(wanted));
}

function isSource(context: Context, { source }: GoldFigure, read: ReadFigure): boolean {
  const wanted = goldActor(context, read.source);
  return wanted !== null && source.includes(wanted);
}

/** Id of the labelled actor that one who was read stands for: by mentions shared, else by name. */
function goldActor({ report, reading }: Context, id: string | null): string | null {
  const read = reading.actors.find((actor) => actor.id === id);
  if (read === undefined) return null;
  const names = [read.name, ...read.aliases].map(fold);
  const shared = ({ mentions, name }: Report['actors'][number]) =>
    read.mentions.filter((one) => mentions.some((other) => overlap(one, other))).length +
    (names.includes(fold(name)) ? 0.5 : 0);
  const best = report.actors.toSorted((a, b) => shared(b) - shared(a))[0];
  return best === undefined || shared(best) === 0 ? null : best.id;
}

function scoreActorLinks(context: Context, gold: GoldFigure, read: ReadFigure): boolean {
  const { reading, tally, tell } = context;
  const given = read.actors.map((id) => goldActor(context, id));
  const needed = gold.need.map(({ actor }) => actor);
  const hits = needed.filter((id) => given.includes(id));
  const wrong = given.filter((id) => id === null || ![...needed, ...gold.also].includes(id));
  tally.add('links.actors.right', hits.length);
  tally.add('links.actors.read', hits.length + wrong.length);
  const isRight = wrong.length === 0 && hits.length === needed.length;
  if (!isRight) {
    const names = reading.actors.filter(({ id }) => read.actors.includes(id)).map(nameOf);
    const wanted = context.report.actors.filter(({ id }) => needed.includes(id)).map(nameOf);
    tell(
      'links',
      `"${gold.text}": ${wanted.join(', ') || 'nobody'}, read ${names.join(', ') || 'nobody'}`,
    );
  }
  return isRight;
}

const nameOf = ({ name }: Pick<ReadActor, 'name'>) => name;

function isPart(
  { report, reading }: Context,
  { partOf }: GoldFigure,
  read: ReadFigure,
  { pairs }: Matched,
): boolean {
  const given = reading.figures.find(({ id }) => id === read.partOf);
  if (given === undefined) return false;
  const whole = pairs.find((pair) => pair.read === given)?.gold.id;
  return report.figures.some(({ id }) => partOf.includes(id) && id === whole);
}
