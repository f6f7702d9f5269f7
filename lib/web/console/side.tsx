import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { cellReader, valuesOf, type Fact, type Facts } from './facts.ts';
import { histogramOf } from './histogram.ts';
import { wordsAt } from './sentence.ts';
import { openAddress } from './session.ts';
import { totalsOf, wholesOf, type Total } from './totals.ts';
import type { TextState } from './wire.ts';

export interface DetailProps {
  readonly fact: Fact;
  readonly facts: Facts;
  readonly text: TextState | undefined;
  readonly onClose: () => void;
}

/** One row whole: its sentence with its words set off, and every cell that says something. */
export function Detail({ fact, facts, text, onClose }: DetailProps): JSX.Element {
  const cell = cellReader(facts.columns);
  const report = text?.files.find(({ name }) => name === 'report.html');
  const told = new Set(['sentence', 'document', 'text', 'start', 'end']);
  const cells = facts.columns
    .map((column, index) => [column, fact.cells[index] ?? ''] as const)
    .filter(([column, value]) => value !== '' && value !== 'false' && !told.has(column));
  return (
    <section class="detail" aria-label="Chosen row">
      <button type="button" class="close" aria-label="Close" onClick={onClose}>
        ×
      </button>
      <blockquote>
        <Sentence
          sentence={cell(fact, 'sentence')}
          words={cell(fact, 'text') || cell(fact, 'first_mention')}
        />
      </blockquote>
      <p>
        <bdi>{cell(fact, 'document')}</bdi>
        {report !== undefined && (
          <>
            {' · '}
            <a href={openAddress(report.object, cell(fact, 'id'))} target="_blank" rel="noopener">
              open in the report
            </a>
          </>
        )}
      </p>
      <dl>
        {cells.map(([column, value]) => (
          <div key={column}>
            <dt>{column.replaceAll('_', ' ')}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Sentence({ sentence, words }: { sentence: string; words: string }): JSX.Element {
  const folded = words.replace(/\s+/g, ' ').trim();
  const at = wordsAt(sentence, folded);
  if (at < 0) return <bdi>{sentence}</bdi>;
  return (
    <bdi>
      {sentence.slice(0, at)}
      <mark class="f">{folded}</mark>
      {sentence.slice(at + folded.length)}
    </bdi>
  );
}

/** What the shown rows come to: over time, and by kind. */
export function Summary({ facts, rows }: { facts: Facts; rows: readonly Fact[] }): JSX.Element {
  return (
    <>
      <Timeline facts={facts} rows={rows} />
      {facts.name === 'figures' ? (
        <Totals rows={rows} facts={facts} />
      ) : (
        <Counts facts={{ ...facts, rows }} column={facts.name === 'places' ? 'country' : 'type'} />
      )}
    </>
  );
}

const CHART_HEIGHT = 72;

function Timeline({ facts, rows }: { facts: Facts; rows: readonly Fact[] }): JSX.Element | null {
  const histogram = useMemo(() => histogramOf(facts, rows), [facts, rows]);
  if (histogram === null) return null;
  const { bars, unit, outside } = histogram;
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [first, last] = [bars[0]!.label, bars.at(-1)!.label];
  const fullest = bars.reduce((one, other) => (other.count > one.count ? other : one));
  const width = 100 / bars.length;
  return (
    <section>
      <h2>Over time</h2>
      <svg
        class="bars"
        role="img"
        height={CHART_HEIGHT}
        aria-label={`${facts.name} by ${unit} from ${first} to ${last}; most, ${fullest.count}, in ${fullest.label}`}
      >
        {bars.map(({ label, count }, index) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * CHART_HEIGHT);
          return (
            <rect
              key={label}
              x={`${index * width}%`}
              width={`${width * 0.85}%`}
              y={CHART_HEIGHT - height}
              height={height}
            >
              <title>{`${label}: ${count}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="axis">
        <span>{first}</span>
        <span>{`by ${unit}`}</span>
        <span>{last === first ? '' : last}</span>
      </p>
      {outside > 0 && <p class="soft">{`${grouped(outside)} without a day, or far off`}</p>}
    </section>
  );
}

function Totals({ rows, facts }: { rows: readonly Fact[]; facts: Facts }): JSX.Element {
  const { columns } = facts;
  const wholes = useMemo(() => wholesOf(facts.rows, columns), [facts.rows, columns]);
  const totals = useMemo(() => totalsOf(rows, columns, wholes), [rows, columns, wholes]);
  return (
    <section>
      <h2>By measure</h2>
      <table class="totals">
        <thead>
          <tr>
            <th scope="col">measure</th>
            <th scope="col">rows</th>
            <th scope="col">sum</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.name}>
              <th scope="row">{total.name}</th>
              <td>{grouped(total.rows)}</td>
              <td>
                {total.sum === null ? '' : grouped(total.sum)}
                {total.sum !== null && total.added < total.rows && <small>{leftOut(total)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="soft">
        A sum adds what texts assert as one plain number: no part beside its whole, nothing a text
        says twice. Different texts may count the same thing.
      </p>
    </section>
  );
}

function leftOut({ added, parts, again, others }: Total): string {
  const left = [
    parts > 0 ? `${parts} ${parts === 1 ? 'part' : 'parts'}` : '',
    again > 0 ? `${again} said again` : '',
    others > 0 ? `${others} not plain` : '',
  ];
  return `of ${grouped(added)}; without ${left.filter((part) => part !== '').join(', ')}`;
}

const MOST_KINDS = 30;

function Counts({ facts, column }: { facts: Facts; column: string }): JSX.Element {
  const values = useMemo(() => valuesOf(facts, column), [facts.rows, column]);
  return (
    <section>
      <h2>{`By ${column}`}</h2>
      <table class="totals">
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col">rows</th>
          </tr>
        </thead>
        <tbody>
          {values.slice(0, MOST_KINDS).map(([value, count]) => (
            <tr key={value}>
              <th scope="row">{value.replaceAll('_', ' ')}</th>
              <td>{grouped(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {values.length > MOST_KINDS && <p class="soft">{`and ${values.length - MOST_KINDS} more`}</p>}
    </section>
  );
}

const grouped = (count: number) => count.toLocaleString('en-US', { maximumFractionDigits: 2 });
