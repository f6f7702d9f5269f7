import type { JSX } from 'preact';
import { save, saveWorkbook } from './exports.ts';
import { Grid, type GridColumn } from './grid.tsx';
import { readTables } from './loading.ts';
import { download, openAddress } from './session.ts';
import { TABLES, type TextState } from './wire.ts';
import { zipOf } from './zip.ts';

export interface TextsProps {
  readonly texts: readonly TextState[];
  readonly onError: (error: unknown) => void;
}

/** Every upload and what became of it. */
export function Texts({ texts, onError }: TextsProps): JSX.Element {
  if (texts.length === 0) {
    return (
      <p class="empty">
        Nothing here yet. Drop a news text, a report or a folder of them: its dates, figures, actors
        and places appear here.
      </p>
    );
  }
  const columns: readonly GridColumn<TextState>[] = [
    { name: 'state', label: 'State', look: 'c-s', cell: ({ state }) => <State state={state} /> },
    { name: 'text', label: 'Text', look: 'c-l', cell: (text) => <Name text={text} /> },
    {
      name: 'published',
      label: 'Published',
      look: 'c-m w2',
      cell: ({ published }) => published ?? '',
    },
    ...TABLES.map((table) => ({
      name: table,
      label: `${table.charAt(0).toUpperCase()}${table.slice(1)}`,
      look: 'c-n w1',
      cell: ({ counts }: TextState) => grouped(counts?.[table]),
    })),
    {
      name: 'files',
      label: 'Results',
      look: 'c-f',
      cell: (text) => <Files text={text} onError={onError} />,
    },
  ];
  return <Grid label="Texts" columns={columns} rows={texts} keyOf={({ key }) => key} />;
}

const grouped = (count: number | undefined) => count?.toLocaleString('en-US') ?? '';

const STATES = { queued: '… queued', done: '✓ done', failed: '✗ failed' } as const;

function State({ state }: Pick<TextState, 'state'>): JSX.Element {
  return <span class={`state ${state}`}>{STATES[state]}</span>;
}

function Name({ text }: { text: TextState }): JSX.Element {
  const { key, title, reason, articles } = text;
  const about =
    reason ??
    (articles === null ? title : `${grouped(articles)} ${articles === 1 ? 'article' : 'articles'}`);
  return (
    <span title={about === null ? key : `${key}\n${about}`}>
      <bdi>{key}</bdi>
      {about !== null && (
        <span class={reason === null ? 'soft' : 'bad'}>
          {' '}
          <bdi>{about}</bdi>
        </span>
      )}
    </span>
  );
}

function Files({
  text,
  onError,
}: {
  text: TextState;
  onError: TextsProps['onError'];
}): JSX.Element {
  const { key, files } = text;
  const report = files.find(({ name }) => name === 'report.html');
  const name = key.slice(key.lastIndexOf('/') + 1);
  return (
    <>
      {report !== undefined && (
        <a
          href={openAddress(report.object)}
          target="_blank"
          rel="noopener"
          aria-label={`Report of ${key}`}
        >
          report
        </a>
      )}
      {files.length > 0 && (
        <button
          type="button"
          aria-label={`All results of ${key} as zip`}
          onClick={() => void zipOf([text], `${name}.zip`).catch(onError)}
        >
          zip
        </button>
      )}
      {files.some(({ name: file }) => file.endsWith('.csv')) && (
        <button
          type="button"
          class="w2"
          aria-label={`All tables of ${key} as xlsx`}
          onClick={() => void workbook(text, `${name}.xlsx`).catch(onError)}
        >
          xlsx
        </button>
      )}
      {files
        .filter(({ name: file }) => file !== 'report.html')
        .map(({ name: file, object }) => (
          <button
            key={file}
            type="button"
            class="w2"
            aria-label={`Download ${file} of ${key}`}
            onClick={() => void one(object, `${name}.${file}`).catch(onError)}
          >
            {file.replace(/\.csv$|^documents\./, '')}
          </button>
        ))}
    </>
  );
}

async function one(object: string, name: string): Promise<void> {
  const [content] = await download([object]);
  save(name, [content!], 'application/octet-stream');
}

async function workbook(text: TextState, name: string): Promise<void> {
  await saveWorkbook(await readTables(text), name);
}
