import type { DocumentRecord } from '../output/schema.ts';
import { displayWidth, fitted, printable, wrapped, type Look } from './terminal.ts';

type Measure = DocumentRecord['figures'][number]['measure'];

interface Counts {
  texts: number;
  dates: number;
  figures: number;
  actors: number;
  readonly measures: Map<Measure, number>;
}

const NUMBERS = ['dates', 'figures', 'actors'] as const;
const NUMBERS_WIDTH = NUMBERS.join('').length;
const DAY_WIDTH = 10;
const GAP = '  ';
const NARROWEST_NAME = 16;

/**
 * Several texts for a person, a line each as they come: day, counts, and how many of its figures
 * measure what. Adds nothing up but rows: what a number says is another matter than how often.
 */
export class Overview {
  readonly #look: Look;
  readonly #folder: string;
  readonly #nameWidth: number;
  readonly #sum: Counts = { texts: 0, dates: 0, figures: 0, actors: 0, measures: new Map() };

  /**
   * `names` are those known before anything is read. The folder that all of them share is not
   * repeated; what is too long still is cut at its beginning.
   */
  constructor(look: Look, names: readonly string[]) {
    this.#look = look;
    this.#folder = sharedFolder(names);
    const longest = names.reduce((most, name) => Math.max(most, displayWidth(name)), 0);
    const room = Math.floor((look.width - DAY_WIDTH - NUMBERS_WIDTH - 5 * GAP.length) / 2);
    this.#nameWidth = Math.max(NARROWEST_NAME, Math.min(longest - this.#folder.length, room));
  }

  /** The titles of the columns. */
  head(): string {
    const title = this.#line(this.#folder || 'text', ['published', ...NUMBERS], 'figures of');
    return `${this.#look.paint.dim(title)}\n`;
  }

  line(record: DocumentRecord): string {
    const measures = new Map<Measure, number>();
    for (const { measure } of record.figures) {
      measures.set(measure, (measures.get(measure) ?? 0) + 1);
    }
    this.#add(record, measures);
    const day = record.document.published.value ?? '–';
    const counts = NUMBERS.map((name) => record[name].length.toLocaleString('en-US'));
    const { id } = record.document;
    const name = id.startsWith(this.#folder) ? id.slice(this.#folder.length) : id;
    return `${this.#line(name, [day, ...counts], measureWords(measures))}\n`;
  }

  /** What all texts together have; an empty text when there was none. */
  foot(example: string | undefined): string {
    const { texts, dates, figures, actors, measures } = this.#sum;
    if (texts === 0) return '';
    const { width, paint } = this.#look;
    const total = [
      plural(texts, 'text'),
      plural(dates, 'date'),
      plural(figures, 'figure'),
      plural(actors, 'actor'),
    ].join(' · ');
    const lines = ['', paint.bold(total)];
    const of = measureWords(measures);
    if (of !== '') lines.push(wrapped(of, { first: 'Figures of: ', width }));
    if (example !== undefined) {
      lines.push(paint.dim(`One in full: sitrep extract ${printable(example)}`));
    }
    return `${lines.join('\n')}\n`;
  }

  #add(record: DocumentRecord, measures: ReadonlyMap<Measure, number>): void {
    this.#sum.texts += 1;
    for (const name of NUMBERS) this.#sum[name] += record[name].length;
    for (const [measure, count] of measures) {
      this.#sum.measures.set(measure, (this.#sum.measures.get(measure) ?? 0) + count);
    }
  }

  #line(name: string, [day = '', ...counts]: readonly string[], rest: string): string {
    const cells = [
      endOf(printable(name), this.#nameWidth),
      day.padEnd(DAY_WIDTH),
      ...counts.map((count, index) => count.padStart(NUMBERS[index]!.length)),
    ];
    const line = cells.join(GAP) + GAP;
    return (line + fitted(rest, Math.max(1, this.#look.width - displayWidth(line)))).trimEnd();
  }
}

/** The end of a path tells more than its beginning. */
function endOf(name: string, width: number): string {
  const over = displayWidth(name) - width;
  if (over <= 0) return name + ' '.repeat(-over);
  const characters = Array.from(name);
  while (displayWidth(characters.join('')) > width - 1) characters.shift();
  const kept = `…${characters.join('')}`;
  return kept + ' '.repeat(width - displayWidth(kept));
}

/** "deaths ×5, displaced ×2", the most frequent first; what measures nothing in particular is left out. */
function measureWords(measures: ReadonlyMap<Measure, number>): string {
  return [...measures]
    .filter(([measure]) => measure !== 'other')
    .sort(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .map(([measure, count]) => `${measure}${NO_BREAK}×${count.toLocaleString('en-US')}`)
    .join(', ');
}

const NO_BREAK = '\u00a0';

/** "news/2024/" of several names; empty when they share none, or there is one only. */
function sharedFolder(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return '';
  let shared = first.slice(0, first.lastIndexOf('/') + 1);
  while (shared !== '' && !others.every((name) => name.startsWith(shared))) {
    shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1);
  }
  return shared;
}

function plural(count: number, one: string): string {
  return `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;
}
