import {
  LAYERS,
  type Acceptable,
  type GoldActor,
  type GoldDate,
  type GoldFigure,
  type Layer,
  type Report,
} from './report.ts';
import { readMarkedText, type Mark } from './marked-text.ts';

/** A report that is not written as `reports/FORMAT.md` says; the message names the line. */
export class BadReportError extends Error {
  override readonly name = 'BadReportError';
}

const HEADER =
  /^=== (?<id>[\w.-]+) \| (?<published>\d{4}-\d\d-\d\d) \| (?<kind>[\w -]+) \| (?<layers>[a-z ]+)$/;
const LINE = /^(?<id>(?<kind>[adf])\d+)(?<optional>\?)?: (?<said>.+)$/;
const VALUE =
  /^(?<bound>>=|<=|[><~=])? ?(?:(?<value>-?\d+(?:\.\d+)?)|(?<low>-?\d+(?:\.\d+)?)?\.\.(?<high>-?\d+(?:\.\d+)?)?)(?: (?<unit>\S.*))?$/;
const NOUN = /^(?<heads>[^"]*?) ?(?:"(?<phrase>[^"]*)")?$/;
const MEASURES = new Set(
  'deaths injuries casualties missing detained abducted displaced people troops fighters cases votes money percent distance duration area weight vehicles attacks buildings age other'.split(
    ' ',
  ),
);
const ROLES = new Set(['counted', 'doer', 'target', 'payer', 'receiver', 'owner']);

/** One line below the text: what it says about the marks with its id. */
interface Entry {
  readonly id: string;
  readonly optional: boolean;
  readonly fields: readonly string[];
  readonly marks: readonly Mark[];
}

/**
 * Reads a report in the inline form.
 * @throws {BadReportError} when a line or mark cannot be read, or a link leads nowhere
 */
export function readReport(content: string): Report {
  const header = HEADER.exec(content.slice(0, content.indexOf('\n')))?.groups;
  if (header === undefined)
    throw new BadReportError('the first line is no "=== id | day | kind | layers"');
  const id = header['id']!;
  try {
    const [marked, labels] = split(content);
    const { text, marks } = readMarkedText(marked);
    const entries = readEntries(labels, marks);
    const of = (kind: string) => entries.filter((entry) => entry.id.startsWith(kind));
    const report: Report = {
      id,
      published: header['published']!,
      kind: header['kind']!,
      layers: new Set(header['layers']!.split(' ').map(toLayer)),
      text,
      dates: of('d').map(toDate),
      figures: of('f').map(toFigure),
      actors: of('a').map(toActor),
    };
    refuseLooseEnds(report);
    return report;
  } catch (error) {
    throw new BadReportError(`${id}: ${(error as Error).message}`, { cause: error });
  }
}

function split(content: string): [marked: string, labels: string] {
  const start = content.indexOf('\n') + 1;
  const end = content.indexOf('\n---\n', start - 1);
  if (end < 0) throw new BadReportError('no line "---" ends the text');
  return [content.slice(start, end + 1), content.slice(end + 5)];
}

function toLayer(word: string): Layer {
  return oneOf(LAYERS, word, 'layer');
}

function oneOf<Word extends string>(words: Iterable<Word>, word: string, what: string): Word {
  for (const known of words) if (known === word) return known;
  throw new BadReportError(`no such ${what}: "${word}"`);
}

function readEntries(labels: string, marks: readonly Mark[]): Entry[] {
  const entries = labels
    .split('\n')
    .filter(Boolean)
    .map((line): Entry => {
      const groups = LINE.exec(line)?.groups;
      if (groups === undefined) throw new BadReportError(`cannot read "${line}"`);
      const id = groups['id']!;
      const own = marks.filter((mark) => mark.id === id);
      if (own.length === 0) throw new BadReportError(`nothing in the text is marked ${id}`);
      if (own.length > 1 && groups['kind'] !== 'a')
        throw new BadReportError(`${id} is marked twice`);
      const fields = groups['said']!.split(';').map((field) => field.trim());
      const isOptional = groups['kind'] !== 'a' && own.some((mark) => mark.optional);
      const optional = groups['optional'] !== undefined || isOptional;
      return { id, optional, fields, marks: own };
    });
  const ids = new Set(entries.map(({ id }) => id));
  if (ids.size < entries.length) throw new BadReportError('an id has two lines');
  for (const { id } of marks) if (!ids.has(id)) throw new BadReportError(`no line tells of ${id}`);
  return entries;
}

function toDate({ id, optional, fields, marks }: Entry): GoldDate {
  const [value, ...rest] = fields as [string, ...string[]];
  const type = rest.find((field) => /^[A-Z]+$/.test(field)) ?? typeOf(value);
  const mod = valueOf(rest, 'mod');
  const { start, end, text } = marks[0]!;
  return { id, start, end, text, type, mod, optional, value: value === '-' ? null : value };
}

/** What the value shows where the line does not say `SET` or another type. */
function typeOf(value: string): string {
  if (value.startsWith('P') && !value.endsWith('_REF')) return 'DURATION';
  return value.includes('T') && !value.endsWith('_REF') ? 'TIME' : 'DATE';
}

function toActor({ id, optional, fields, marks }: Entry): GoldActor {
  const [name, type, ...rest] = fields as [string, string | undefined, ...string[]];
  if (type === undefined) throw new BadReportError(`${id} has no type`);
  const country = rest.find((field) => /^[A-Z]{3}$/.test(field)) ?? null;
  return { id, name, type, country, role: valueOf(rest, 'role'), optional, mentions: marks };
}

function toFigure({ id, optional, fields, marks }: Entry): GoldFigure {
  const [amount, noun, measures, ...rest] = fields as [
    string,
    ...(string | undefined)[],
  ] as string[];
  const number = VALUE.exec(amount!)?.groups;
  const said = NOUN.exec(noun ?? '')?.groups;
  if (number === undefined || said === undefined || measures === undefined)
    throw new BadReportError(`${id} does not begin with "value unit; noun; measure"`);
  for (const measure of measures.split('|')) oneOf(MEASURES, measure, 'measure');
  const { start, end, text } = marks[0]!;
  return {
    id,
    start,
    end,
    text,
    optional,
    value: numberOf(number['value']),
    low: numberOf(number['low']),
    high: numberOf(number['high']),
    bound: number['bound'] ?? '=',
    unit: number['unit'] ?? null,
    heads: said['heads'] === '-' ? [] : said['heads']!.split('|'),
    phrase: said['phrase'] ?? null,
    measures: measures.split('|'),
    ...readFields(id, rest),
  };
}

type Fields = Omit<
  GoldFigure,
  | keyof Omit<GoldDate, 'value' | 'type' | 'mod'>
  | 'value'
  | 'low'
  | 'high'
  | 'bound'
  | 'unit'
  | 'heads'
  | 'phrase'
  | 'measures'
>;

const FLAGS = ['implied', 'up', 'down', 'cumulative', 'denied', 'possible'];
const LINKS = ['place', 'date', 'actors', 'also', 'source', 'of', 'per'];

function readFields(id: string, fields: readonly string[]): Fields {
  for (const field of fields) {
    const [name, value] = field.split('=') as [string, string | undefined];
    if (!(value === undefined ? FLAGS : LINKS).includes(name))
      throw new BadReportError(`${id}: cannot read "${field}"`);
  }
  const has = (flag: string) => fields.includes(flag);
  return {
    implied: has('implied'),
    change: has('up') ? 'up' : has('down') ? 'down' : null,
    per: valueOf(fields, 'per'),
    cumulative: has('cumulative'),
    status: has('denied') ? 'denied' : has('possible') ? 'possible' : 'asserted',
    place: acceptable(fields, 'place'),
    date: acceptable(fields, 'date'),
    source: acceptable(fields, 'source'),
    partOf: acceptable(fields, 'of'),
    also: listOf(fields, 'also'),
    need: listOf(fields, 'actors').map((told) => {
      const [actor, role] = told.split(':') as [string, string | undefined];
      return { actor, role: role === undefined ? null : oneOf(ROLES, role, 'role') };
    }),
  };
}

function valueOf(fields: readonly string[], name: string): string | null {
  return fields.find((field) => field.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

function acceptable(fields: readonly string[], name: string): Acceptable {
  const told = valueOf(fields, name);
  return told === null ? [] : told.split('|').map((one) => (one === '-' ? null : one));
}

function listOf(fields: readonly string[], name: string): string[] {
  return valueOf(fields, name)?.split(',') ?? [];
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

/** Every link leads to a label, every place stands in the text, no type is misspelt. */
function refuseLooseEnds({ text, dates, figures, actors }: Report): void {
  const ids = new Set([...dates, ...figures, ...actors].map(({ id }) => id));
  for (const figure of figures) {
    const linked = [
      ...kindOf(figure.date, 'd'),
      ...kindOf(figure.source, 'a'),
      ...kindOf(figure.partOf, 'f'),
      ...kindOf([...figure.need.map(({ actor }) => actor), ...figure.also], 'a'),
    ];
    for (const id of linked)
      if (!ids.has(id))
        throw new BadReportError(`${figure.id} is linked to ${id}, which is not there`);
    for (const place of figure.place)
      if (place !== null && !text.includes(place))
        throw new BadReportError(`${figure.id}: "${place}" does not stand in the text`);
  }
}

function kindOf(linked: Acceptable, kind: string): string[] {
  const ids = linked.filter((id) => id !== null);
  for (const id of ids)
    if (!id.startsWith(kind)) throw new BadReportError(`${id} stands where a ${kind} belongs`);
  return ids;
}
