import { printable, wrapped, type Look } from '../cli/terminal.ts';
import { counted } from './context.ts';
import type { Counts, Rest, StatusReport, TextStatus } from './status.ts';

/** One part of the list: whom it names, what is said of each, and what to do. */
interface Section {
  readonly title: string;
  readonly isIn: (text: TextStatus) => boolean;
  readonly reason: (text: TextStatus) => string;
  readonly advice: string;
}

const nothing = () => '';

/** The worst last, where a terminal still shows it. */
const SECTIONS: readonly Section[] = [
  {
    title: 'Made by an older engine',
    isIn: (text) => text.state === 'done' && text.isOlder,
    reason: (text) => (text.state === 'done' ? (text.engine ?? '') : ''),
    advice: 'To have them read again: sitrep put --again.',
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
      'If nothing waits in the queue, the event was lost or is too old: sitrep put --again puts the text in once more.',
  },
];

/** Counts first, then everything that somebody should look at. */
export function statusText({ pipeline, counts, texts }: StatusReport, look: Look): string {
  const { paint, width } = look;
  const sections = SECTIONS.flatMap(({ title, isIn, reason, advice }) => {
    const named = texts.filter(isIn);
    if (named.length === 0) return [];
    const lines = named.flatMap((text) => {
      const why = printable(reason(text));
      const name = `  ${printable(text.key)}`;
      return why === '' ? [name] : [name, wrapped(why, { first: '    ', width })];
    });
    return ['', paint.bold(title), ...lines, paint.dim(wrapped(advice, { first: '  ', width }))];
  });
  return `${[paint.bold(pipeline), ...countLines(counts), ...sections].join('\n')}\n`;
}

function countLines(counts: Counts & Rest): string[] {
  const { uploads, done, failed, dead, missing, olderEngine, badLines, waiting } = counts;
  const ofDone = [
    ...(olderEngine > 0 ? [`${olderEngine} made by an older engine`] : []),
    ...(badLines > 0 ? [`${badLines} with lines that could not be read`] : []),
  ].join(', ');
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
    ...(counts.deleted > 0 ? [['deleted texts', counts.deleted, ''] as const] : []),
    ...(counts.kept > 0 ? [['results without text', counts.kept, ''] as const] : []),
  ];
  return rows.map(([name, count, note]) =>
    `${name.padEnd(20)}${count.toLocaleString('en-US').padStart(11)}  ${note}`.trimEnd(),
  );
}
