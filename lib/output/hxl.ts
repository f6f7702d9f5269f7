import type { Measure } from '../engine/measure.ts';
import { columnsOf, type TableName } from './csv.ts';

/** Stands in the tags of value, low and high: what the figures of the table measure. */
const MEASURED = '#measured';

const PLACING = {
  sentence: '#description+sentence',
  start: '#meta+start',
  end: '#meta+end',
  rule: '#meta+rule',
};
const SHARED = {
  document: '#meta+document',
  published: '#date+published',
  id: '#meta+id',
  text: '#description+text',
  ...PLACING,
};
const COUNTED = { mentions: '#meta+mentions+num', first_mention: '#description+mention' };

/** HXL 1.1 hashtags of the columns (hxlstandard.org): a core hashtag and what tells it apart. */
const TAGS: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  dates: {
    ...SHARED,
    type: '#date+type',
    value: '#date+value',
    mod: '#date+mod',
    earliest: '#date+start',
    latest: '#date+end',
    granularity: '#date+granularity',
    interval: '#date+interval',
    edtf: '#date+edtf',
    basis: '#date+basis',
    anchor: '#meta+anchor',
  },
  figures: {
    ...SHARED,
    number: '#description+number',
    value: MEASURED,
    low: `${MEASURED}+min`,
    high: `${MEASURED}+max`,
    bound: '#indicator+bound',
    vague: '#indicator+vague',
    unit: '#indicator+unit',
    counted: '#description+counted',
    head: '#indicator+name',
    subject: '#description+subject',
    measure: '#indicator+code',
    change: '#indicator+change',
    per: '#indicator+per',
    cumulative: '#indicator+cumulative',
    status: '#status',
    part_of: '#meta+whole',
    place: '#loc+name',
    place_country: '#country+code+v_iso3',
    date: '#meta+date',
    date_value: '#date+value',
    date_earliest: '#date+start',
    date_latest: '#date+end',
    actors: '#org+name+list',
    source: '#meta+source',
    confidence: '#meta+confidence',
  },
  actors: {
    ...SHARED,
    name: '#org+name',
    type: '#org+type',
    country: '#country+code+v_iso3',
    country_basis: '#country+basis',
    role: '#org+role',
    affiliation: '#org+affiliation',
    aliases: '#org+name+alt',
    ...COUNTED,
  },
  places: { ...SHARED, name: '#loc+name', country: '#country+code+v_iso3', ...COUNTED },
};

/** Humanitarian data has hashtags of its own for these; any other measure is an indicator. */
const MEASURE_TAGS: Partial<Record<Measure, string>> = {
  deaths: '#affected+killed',
  injuries: '#affected+injured',
  casualties: '#affected+casualties',
  missing: '#affected+missing',
  detained: '#affected+detained',
  abducted: '#affected+abducted',
  displaced: '#affected+displaced',
  cases: '#affected+cases',
  people: '#population',
  money: '#value',
};

/**
 * The row of hashtags for a table, in the order of its columns. `measure` is the one that all of its
 * figures have, null when they have several.
 */
export function hxlTags(table: TableName, measure: Measure | null): readonly string[] {
  const measured =
    measure === null ? '#indicator+value' : (MEASURE_TAGS[measure] ?? `#indicator+${measure}`);
  return columnsOf(table).map((column) => (TAGS[table][column] ?? '').replace(MEASURED, measured));
}
