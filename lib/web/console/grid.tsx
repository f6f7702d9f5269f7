import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Sorting } from './facts.ts';

/** One column of a grid. */
export interface GridColumn<Row> {
  readonly name: string;
  readonly label: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Class of the column: its width, and on which pages it is left out. */
  readonly look: string;
  readonly canSort?: boolean;
}

export interface GridProps<Row> {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Key of the chosen row. */
  readonly chosen?: string | null;
  readonly onChoose?: (row: Row) => void;
  readonly sorting?: Sorting | null;
  readonly onSort?: (column: string) => void;
}

/** As in console.css. */
const ROW_HEIGHT = 32;
const SPARE_ROWS = 12;

/** A table of any length of which only the rows in view are there; arrow keys go from row to row. */
export function Grid<Row>(props: GridProps<Row>): JSX.Element {
  const { label, columns, rows, keyOf, chosen = null, onChoose } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(800);
  useLayoutEffect(() => {
    const measure = () => setHeight(box.current?.clientHeight ?? 800);
    measure();
    const observer = new ResizeObserver(measure);
    if (box.current !== null) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const first = Math.max(0, Math.min(Math.floor(top / ROW_HEIGHT), rows.length - 1) - SPARE_ROWS);
  const end = Math.min(rows.length, Math.ceil((top + height) / ROW_HEIGHT) + SPARE_ROWS);
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 }[event.key];
    if (step === undefined || onChoose === undefined || rows.length === 0) return;
    event.preventDefault();
    const at = rows.findIndex((row) => keyOf(row) === chosen);
    const next = Math.max(0, Math.min(rows.length - 1, at + step));
    onChoose(rows[next]!);
    showRow(box.current, next);
  };
  const gap = (count: number) =>
    count > 0 && (
      <tr aria-hidden="true">
        <td class="gap" style={{ height: `${count * ROW_HEIGHT}px` }} />
      </tr>
    );
  return (
    <div
      class="grid"
      ref={box}
      tabIndex={0}
      role="region"
      aria-label={`${label}, ${rows.length} rows`}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={move}
    >
      <table aria-rowcount={rows.length + 1}>
        <Head {...props} />
        <tbody>
          {gap(first)}
          {rows.slice(first, end).map((row, index) => {
            const key = keyOf(row);
            return (
              <tr
                key={key}
                aria-rowindex={first + index + 2}
                class={key === chosen ? 'chosen' : ''}
                onClick={() => onChoose?.(row)}
              >
                {columns.map((column) => (
                  <td key={column.name} class={column.look}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {gap(rows.length - end)}
        </tbody>
      </table>
    </div>
  );
}

function Head<Row>({ columns, sorting, onSort }: GridProps<Row>): JSX.Element {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ name, label, look, canSort = true }) => {
          const isSorted = sorting?.column === name;
          const order = isSorted ? (sorting.isDown ? 'descending' : 'ascending') : undefined;
          const isButton = canSort && onSort !== undefined;
          return (
            <th key={name} scope="col" class={look} aria-sort={order}>
              {isButton ? (
                <button type="button" onClick={() => onSort(name)}>
                  {label}
                  {isSorted && <span aria-hidden="true">{sorting.isDown ? ' ↓' : ' ↑'}</span>}
                </button>
              ) : (
                label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function showRow(box: HTMLElement | null, index: number): void {
  if (box === null) return;
  const top = index * ROW_HEIGHT;
  const room = box.clientHeight - 2 * ROW_HEIGHT;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top > box.scrollTop + room) box.scrollTop = top - room;
}
