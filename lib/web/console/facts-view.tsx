import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { columnsFor } from './columns.tsx';
import { EXPORT_FORMATS, save, type ExportFormat } from './exports.ts';
import {
  asTable,
  cellReader,
  DAY_COLUMNS,
  EXACT_FILTERS,
  narrowed,
  NO_FILTERS,
  sorted,
  valuesOf,
  type Facts,
  type Fact,
  type Filters,
  type Sorting,
} from './facts.ts';
import { Grid } from './grid.tsx';
import { Detail, Summary } from './side.tsx';
import type { TextState } from './wire.ts';

export interface FactsViewProps {
  readonly facts: Facts;
  /** How many texts are still to be read. */
  readonly missing: number;
  readonly texts: readonly TextState[];
  readonly onError: (error: unknown) => void;
}

/** One table across all texts: narrowed, sorted, counted, downloaded. */
export function FactsView({ facts, missing, texts, onError }: FactsViewProps): JSX.Element {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const cell = useMemo(() => cellReader(facts.columns), [facts.columns]);
  // Sorted first: narrowing, which follows every key, is then one walk.
  const ordered = useMemo(
    () => ({ ...facts, rows: sorted(facts.rows, facts.columns, sorting) }),
    [facts, sorting],
  );
  const rows = useMemo(() => narrowed(ordered, filters), [ordered, filters]);
  const keyOf = (fact: Fact) => `${fact.key}\n${cell(fact, 'document')}\n${cell(fact, 'id')}`;
  const chosenFact = chosen === null ? undefined : rows.find((fact) => keyOf(fact) === chosen);
  const sort = (column: string) =>
    setSorting(
      sorting?.column !== column
        ? { column, isDown: false }
        : sorting.isDown
          ? null
          : { column, isDown: true },
    );
  if (facts.rows.length === 0) {
    return <p class="empty">{missing > 0 ? 'Reading…' : `No ${facts.name} yet.`}</p>;
  }
  return (
    <div class="facts">
      <div class="main">
        <FilterBar facts={facts} filters={filters} onFilters={setFilters} />
        <p class="count" role="status">
          {rows.length === facts.rows.length
            ? `${grouped(rows.length)} ${facts.name}`
            : `${grouped(rows.length)} of ${grouped(facts.rows.length)} ${facts.name}`}
          {missing > 0 && `, ${missing} texts to come`}
          <span class="downloads">
            Download what is shown:
            {EXPORT_FORMATS.map((format) => (
              <button
                key={format.name}
                type="button"
                onClick={() => void saveShown(format, facts, rows).catch(onError)}
              >
                {format.name}
              </button>
            ))}
          </span>
        </p>
        {rows.length === 0 ? (
          <p class="empty">
            Nothing fits.{' '}
            <button type="button" onClick={() => setFilters(NO_FILTERS)}>
              Show all
            </button>
          </p>
        ) : (
          <Grid
            label={facts.name}
            columns={columnsFor(facts.name, cell)}
            rows={rows}
            keyOf={keyOf}
            chosen={chosen}
            onChoose={(fact) => setChosen(keyOf(fact))}
            sorting={sorting}
            onSort={sort}
          />
        )}
      </div>
      <aside aria-label="Chosen row and totals">
        {chosenFact !== undefined && (
          <Detail
            fact={chosenFact}
            facts={facts}
            text={texts.find(({ key }) => key === chosenFact.key)}
            onClose={() => setChosen(null)}
          />
        )}
        <Summary facts={facts} rows={rows} />
      </aside>
    </div>
  );
}

async function saveShown(
  { ending, type, write }: ExportFormat,
  facts: Facts,
  rows: readonly Fact[],
): Promise<void> {
  const content = await write({ name: facts.name, ...asTable(facts, rows) });
  save(`${facts.name}.${ending}`, content, type);
}

const LABELS: Readonly<Record<string, string>> = {
  measure: 'measure',
  place: 'place',
  place_country: 'country',
  country: 'country',
  status: 'status',
  type: 'type',
  basis: 'basis',
  granularity: 'granularity',
};

/** So many values of one column are offered; the search finds the others. */
const MOST_VALUES = 200;

function FilterBar({
  facts,
  filters,
  onFilters,
}: {
  facts: Facts;
  filters: Filters;
  onFilters: (filters: Filters) => void;
}): JSX.Element {
  const offered = useMemo(() => offeredValues(facts), [facts]);
  const day = (name: 'from' | 'to') => (
    <label>
      {name}
      <input
        type="date"
        value={filters[name]}
        onInput={({ currentTarget }) => onFilters({ ...filters, [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <search class="filters">
      <label>
        search
        <input
          type="search"
          value={filters.words}
          onInput={({ currentTarget }) => onFilters({ ...filters, words: currentTarget.value })}
        />
      </label>
      {offered.map(({ column, values }) => (
        <label key={column}>
          {LABELS[column] ?? column}
          <select
            value={filters.exact[column] ?? ''}
            onChange={({ currentTarget }) =>
              onFilters({ ...filters, exact: { ...filters.exact, [column]: currentTarget.value } })
            }
          >
            <option value="">all</option>
            {values.map(([value, count]) => (
              <option key={value} value={value}>
                {`${value.replaceAll('_', ' ')} (${count})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      {DAY_COLUMNS[facts.name] !== null && (
        <>
          {day('from')}
          {day('to')}
        </>
      )}
      {filters !== NO_FILTERS && (
        <button type="button" onClick={() => onFilters(NO_FILTERS)}>
          clear
        </button>
      )}
    </search>
  );
}

/** Columns with more than one value, and the values. */
function offeredValues(facts: Facts) {
  const columns: readonly string[] = EXACT_FILTERS[facts.name];
  return columns
    .map((column) => ({ column, values: valuesOf(facts, column).slice(0, MOST_VALUES) }))
    .filter(({ values }) => values.length > 1);
}

const grouped = (count: number) => count.toLocaleString('en-US');
