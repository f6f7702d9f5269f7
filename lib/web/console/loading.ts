import { useEffect, useRef, useState } from 'preact/hooks';
import { readCsv } from './csv.ts';
import type { Fact, Facts } from './facts.ts';
import { download } from './session.ts';
import type { NamedTable } from './typed-exports.ts';
import { TABLES, type TableName, type TextState } from './wire.ts';

interface Loaded {
  /** What the text was when its rows were read. */
  readonly text: TextState;
  readonly columns: readonly string[];
  readonly rows: readonly Fact[];
}

const TEXTS_AT_ONCE = 60;

/** The rows of one table of all texts that are done, in the order of the texts; they come in parts. */
export function useFacts(
  table: TableName,
  texts: readonly TextState[],
  onError: (error: unknown) => void,
): { readonly facts: Facts; readonly missing: number } {
  const loaded = useRef(new Map<TableName, Map<string, Loaded>>());
  const [, setVersion] = useState(0);
  const known = loaded.current.get(table) ?? new Map<string, Loaded>();
  loaded.current.set(table, known);
  const withTable = texts.filter((text) => objectOf(table, text) !== undefined);
  const missing = withTable.filter((text) => known.get(text.key)?.text !== text);
  useEffect(() => {
    const part = missing.slice(0, TEXTS_AT_ONCE);
    if (part.length === 0) return;
    let isWanted = true;
    load(table, part)
      .then((found) => {
        if (!isWanted) return;
        for (const one of found) known.set(one.text.key, one);
        setVersion((version) => version + 1);
      })
      .catch(onError);
    return () => {
      isWanted = false;
    };
  }, [table, missing[0], missing.length]);
  const shown = withTable.flatMap(({ key }) => known.get(key) ?? []);
  const signature = `${table} ${shown.length} ${missing.length} ${texts.length}`;
  const facts = useRef<{ signature: string; facts: Facts } | null>(null);
  if (facts.current?.signature !== signature || missing.length > 0) {
    facts.current = {
      signature,
      facts: {
        name: table,
        columns: shown[0]?.columns ?? [],
        rows: shown.flatMap(({ rows }) => rows),
      },
    };
  }
  return { facts: facts.current.facts, missing: missing.length };
}

async function load(table: TableName, texts: readonly TextState[]): Promise<readonly Loaded[]> {
  const objects = texts.map((text) => objectOf(table, text) ?? '');
  const contents = await download(objects);
  const decoder = new TextDecoder();
  return texts.map((text, index) => {
    const { columns, rows } = readCsv(decoder.decode(contents[index]));
    return { text, columns, rows: rows.map((cells) => ({ key: text.key, cells })) };
  });
}

function objectOf(table: TableName, { files }: TextState): string | undefined {
  return files.find(({ name }) => name === `${table}.csv`)?.object;
}

/** The tables of one text, as they lie in the bucket. */
export async function readTables(text: TextState): Promise<readonly NamedTable[]> {
  const names = TABLES.filter((table) => objectOf(table, text) !== undefined);
  const contents = await download(names.map((table) => objectOf(table, text)!));
  const decoder = new TextDecoder();
  return names.map((name, index) => ({ name, ...readCsv(decoder.decode(contents[index])) }));
}
