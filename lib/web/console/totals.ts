import { cellReader, type Fact } from './facts.ts';

/** Measures that may be added up; a sum of percentages or ages says nothing. */
const ADDITIVE = new Set([
  ...['deaths', 'injuries', 'casualties', 'missing', 'detained', 'abducted', 'displaced'],
  ...[
    'people',
    'troops',
    'fighters',
    'cases',
    'votes',
    'money',
    'vehicles',
    'attacks',
    'buildings',
  ],
]);

/** What the shown figures of one measure come to. */
export interface Total {
  /** "deaths", "money, USD". */
  readonly name: string;
  /** Null where they cannot be added up. */
  readonly sum: number | null;
  readonly rows: number;
  /** How many of the rows stand in the sum… */
  readonly added: number;
  /** …and why the others do not: parts of a figure that is there too, said twice, or no plain number. */
  readonly parts: number;
  readonly again: number;
  readonly others: number;
}

type Read = ReturnType<typeof cellReader>;

/** What a row and a part's whole are known by, among all texts. */
const idOf = (fact: Fact, column: 'id' | 'part_of', cell: Read) =>
  `${fact.key}\n${cell(fact, 'document')}\n${cell(fact, column)}`;

/** The whole of every part among the rows, both by their ids. */
export function wholesOf(
  rows: readonly Fact[],
  columns: readonly string[],
): ReadonlyMap<string, string> {
  const cell = cellReader(columns);
  const parts = rows.filter((fact) => cell(fact, 'part_of') !== '');
  return new Map(parts.map((fact) => [idOf(fact, 'id', cell), idOf(fact, 'part_of', cell)]));
}

/**
 * Sums by measure, the largest groups first. A part is never added to its whole, a figure that a text
 * says twice counts once, and only what is asserted as one plain number is added: no rates, rises,
 * falls, running totals or vague words. `wholes` knows also the parts that are not shown: of a part of
 * a part the whole may be shown when what lies between is not.
 */
export function totalsOf(
  rows: readonly Fact[],
  columns: readonly string[],
  wholes = wholesOf(rows, columns),
): readonly Total[] {
  const cell = cellReader(columns);
  const groups = new Map<string, Fact[]>();
  for (const fact of rows) {
    const name = groupOf(cell(fact, 'measure'), cell(fact, 'unit'));
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [fact]);
    else group.push(fact);
  }
  return [...groups]
    .map(([name, group]) => totalOf({ name, group, wholes, cell }))
    .sort((one, other) => other.rows - one.rows || (one.name < other.name ? -1 : 1));
}

function groupOf(measure: string, unit: string): string {
  return measure === 'money' && unit !== '' ? `${measure}, ${unit}` : measure;
}

function totalOf({
  name,
  group,
  wholes,
  cell,
}: {
  name: string;
  group: readonly Fact[];
  wholes: ReadonlyMap<string, string>;
  cell: Read;
}): Total {
  const [measure = ''] = name.split(',');
  const total = { name, rows: group.length, added: 0, parts: 0, again: 0, others: 0 };
  if (!ADDITIVE.has(measure)) return { ...total, sum: null };
  const shown = new Set(group.map((fact) => idOf(fact, 'id', cell)));
  const said = new Set<string>();
  let sum = 0;
  for (const fact of group) {
    const value = cell(fact, 'value');
    const saying = [fact.key, ...SAYING.map((column) => cell(fact, column))].join('\n');
    if (hasWhole(idOf(fact, 'id', cell), shown, wholes)) total.parts += 1;
    else if (value === '' || !isPlain(fact, cell)) total.others += 1;
    else if (said.has(saying)) total.again += 1;
    else {
      said.add(saying);
      total.added += 1;
      sum += Number(value);
    }
  }
  return { ...total, sum: total.added === 0 ? null : sum };
}

/** Two rows that are alike in these say the same. */
const SAYING = ['document', 'value', 'head', 'place'];

/** Parts of parts of parts; a ring of them, which no engine writes, ends as well. */
const MOST_STEPS = 10;

function hasWhole(
  id: string,
  shown: ReadonlySet<string>,
  wholes: ReadonlyMap<string, string>,
): boolean {
  let at = wholes.get(id);
  for (let step = 0; at !== undefined && step < MOST_STEPS; step += 1) {
    if (shown.has(at)) return true;
    at = wholes.get(at);
  }
  return false;
}

function isPlain(fact: Fact, cell: Read): boolean {
  return (
    cell(fact, 'status') === 'asserted' &&
    cell(fact, 'change') === '' &&
    cell(fact, 'per') === '' &&
    cell(fact, 'cumulative') !== 'true' &&
    cell(fact, 'vague') !== 'true'
  );
}
