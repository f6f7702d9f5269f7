import { render, type JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { Drop } from './drop.tsx';
import { FactsView } from './facts-view.tsx';
import { useFacts } from './loading.ts';
import { begin, listen, NoKeyError, upload, type Upload } from './session.ts';
import { Texts } from './texts.tsx';
import { TABLES, type TableName, type TextState } from './wire.ts';
import { zipOf } from './zip.ts';

type View = 'texts' | TableName;
const VIEWS: readonly View[] = ['texts', ...TABLES];

type Texts = ReadonlyMap<string, TextState>;

const NOT_SENT = {
  state: 'failed',
  title: null,
  published: null,
  characters: null,
  counts: null,
  articles: null,
  files: [],
} as const;

function App(): JSX.Element {
  const [texts, setTexts] = useState<Texts>(new Map());
  const [view, setView] = useState<View>('texts');
  const [isUp, setUp] = useState(true);
  const [problem, setProblem] = useState<string | null>(null);
  const take = useCallback((changed: readonly TextState[]) => {
    setTexts((known) => new Map([...known, ...changed.map((text) => [text.key, text] as const)]));
  }, []);
  const tellProblem = useCallback((error: unknown) => {
    setProblem(error instanceof NoKeyError ? NO_KEY : messageOf(error));
  }, []);
  useEffect(() => {
    begin()
      .then(() => listen({ onTexts: take, onLine: setUp }))
      .catch(tellProblem);
  }, []);
  const send = (uploads: readonly Upload[]) => {
    setProblem(null);
    setView('texts');
    upload(uploads, (key, reason) => take([{ ...NOT_SENT, key, reason }])).catch(tellProblem);
  };
  const list = [...texts.values()];
  return (
    <>
      <header>
        <h1>Sitrep</h1>
        <Progress texts={list} />
        {list.some(({ files }) => files.length > 0) && (
          <button
            type="button"
            onClick={() => void zipOf(list, 'sitrep-results.zip').catch(tellProblem)}
          >
            All results as zip
          </button>
        )}
      </header>
      {!isUp && (
        <p class="notice" role="alert">
          {problem ?? GONE}
        </p>
      )}
      {isUp && problem !== null && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <Drop onUploads={send} />
      <nav class="views" aria-label="Tables">
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === view ? 'page' : undefined}
            onClick={() => setView(name)}
          >
            {name} <span>{countOf(name, list)}</span>
          </button>
        ))}
      </nav>
      <main>
        {view === 'texts' ? (
          <Texts texts={list} onError={tellProblem} />
        ) : (
          <Table key={view} table={view} texts={list} onError={tellProblem} />
        )}
      </main>
    </>
  );
}

const NO_KEY =
  'This page does not hold the key of this run: open the address that npm start printed, to its end.';
const GONE =
  'The local run cannot be heard: is npm start still running? The page goes on when it is back.';

function Table({
  table,
  texts,
  onError,
}: {
  table: TableName;
  texts: readonly TextState[];
  onError: (error: unknown) => void;
}): JSX.Element {
  const { facts, missing } = useFacts(table, texts, onError);
  return <FactsView facts={facts} missing={missing} texts={texts} onError={onError} />;
}

function Progress({ texts }: { texts: readonly TextState[] }): JSX.Element {
  const count = (state: TextState['state']) => texts.filter((text) => text.state === state).length;
  const [queued, done, failed] = [count('queued'), count('done'), count('failed')];
  const parts = [
    queued > 0 ? `${queued} queued` : '',
    done > 0 ? `${done} done` : '',
    failed > 0 ? `${failed} failed` : '',
  ];
  return <p role="status">{parts.filter((part) => part !== '').join(' · ')}</p>;
}

function countOf(view: View, texts: readonly TextState[]): string {
  if (view === 'texts') return texts.length.toLocaleString('en-US');
  return texts.reduce((sum, { counts }) => sum + (counts?.[view] ?? 0), 0).toLocaleString('en-US');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const app = document.getElementById('app')!;
app.replaceChildren();
render(<App />, app);
