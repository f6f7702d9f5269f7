import { printable, wrapped, type Look } from '../cli/terminal.ts';
import { counted } from './context.ts';
import {
  isByOlderEngine,
  type Counts,
  type Rest,
  type StatusReport,
  type TextStatus,
} from './status.ts';

/** One part of the list: whom it names, what is said of each, and what to do. */
interface Section {
  readonly title: string;
  readonly isIn: (text: TextStatus) => boolean;
  readonly reason: (text: TextStatus) => string;
  readonly advice: string;
}

const nothing = () => '';

/** Of each section; a screen, and what a person would look at one by one. */
const MOST_NAMED = 40;

/** The worst last, where a terminal still shows it. */
const SECTIONS: readonly Section[] = [
  {
    title: 'Made by an older engine',
    isIn: isByOlderEngine,
    reason: (text) => ('engine' in text ? (text.engine.name ?? '') : ''),
    advice: 'To have them read again: sitrep backfill.',
  },
  {
    title: 'Done, but some lines could not be read',
    isIn: (text) => text.state === 'done' && text.hasBadLines,
    reason: nothing,
    advice: 'Which, and why: errors/KEY.jsonl in the results (sitrep get KEY --out DIR).',
  },
  {
    title: 'Failed: can never be read',
    isIn: ({ state }) => state === 'failed',
    reason: (text) =>
      text.state === 'failed' ? `${text.code}: ${text.message}; ${text.hint}` : '',
    advice: 'Mend the text as it says and put it again.',
  },
  {
    title: 'Dead letters: tried five times in vain',
    isIn: ({ state }) => state === 'dead',
    reason: nothing,
    advice:
      'The reason is in the logs of the function (message "retried"). When it is gone: sitrep redrive.',
  },
  {
    title: 'Missing: uploaded, and no end yet',
    isIn: ({ state }) => state === 'missing',
    reason: nothing,
    advice:
      'If nothing waits in the queue, the event was lost or is too old: sitrep backfill sends another.',
  },
];

/** Counts first, then everything that somebody should look at. */
export function statusText({ pipeline, counts, texts }: StatusReport, look: Look): string {
  const { paint, width } = look;
  const sections = SECTIONS.flatMap(({ title, isIn, reason, advice }) => {
    const named = texts.filter(isIn);
    if (named.length === 0) return [];
    const lines = named.slice(0, MOST_NAMED).flatMap((text) => {
      const why = printable(reason(text));
      const name = `  ${printable(text.key)}`;
      return why === '' ? [name] : [name, wrapped(why, { first: '    ', width })];
    });
    const others = named.length - MOST_NAMED;
    const more =
      others > 0
        ? [paint.dim(`  and ${others.toLocaleString('en-US')} more: --json names all`)]
        : [];
    const toDo = paint.dim(wrapped(advice, { first: '  ', width }));
    return ['', paint.bold(title), ...lines, ...more, toDo];
  });
  return `${[paint.bold(pipeline), ...countLines(counts), ...sections].join('\n')}\n`;
}

function countLines(counts: Counts & Rest): string[] {
  const { uploads, done, failed, dead, missing, olderEngine, badLines, waiting } = counts;
  const ofDone = badLines > 0 ? `${badLines} with lines that could not be read` : '';
  const rows: readonly (readonly [name: string, count: number, note: string])[] = [
    ['uploads', uploads, ''],
    ['  done', done, ofDone],
    ['  failed', failed, ''],
    [
      '  dead letters',
      dead,
      counts.deadLetters === 0 ? '' : counted(counts.deadLetters, 'message'),
    ],
    [
      '  missing',
      missing,
      `${waiting.queued.toLocaleString('en-US')} in the queue, ${waiting.atWork.toLocaleString('en-US')} at work`,
    ],
    ...(olderEngine > 0 ? [['by older engine', olderEngine, ''] as const] : []),
    ...(counts.deleted > 0 ? [['deleted texts', counts.deleted, ''] as const] : []),
    ...(counts.kept > 0 ? [['results without text', counts.kept, ''] as const] : []),
  ];
  return rows.map(([name, count, note]) =>
    `${name.padEnd(20)}${count.toLocaleString('en-US').padStart(11)}  ${note}`.trimEnd(),
  );
}
