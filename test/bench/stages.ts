import { readActors } from '../../lib/engine/actors/index.ts';
import { readDates } from '../../lib/engine/dates/index.ts';
import { readFigures } from '../../lib/engine/figures/index.ts';
import { analyse } from '../../lib/engine/grammar/analyse.ts';
import { linkFigures } from '../../lib/engine/links/index.ts';
import { findNames } from '../../lib/engine/names/index.ts';
import { decode, toDocument } from '../../lib/engine/text/index.ts';
import { resultFiles } from '../../lib/output/files.ts';
import { extractText } from '../../lib/pipeline/extract-text.ts';
import { cpuSeconds } from './measure.ts';

/** CPU seconds of each stage of one text, in the order in which they run. */
export type Stages = ReadonlyMap<string, number>;

/** Reads a text as `lib/engine/index.ts` does, step by step; counts what was found. */
export function readInStages(bytes: Uint8Array): { stages: Stages; found: readonly number[] } {
  const stages = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    let result!: T;
    stages.set(
      stage,
      cpuSeconds(() => {
        result = work();
      }),
    );
    return result;
  };
  const { document } = timed('text', () =>
    toDocument({ id: 'bench', text: decode(bytes).text, published: undefined }),
  );
  const dates = timed('dates', () => readDates(document).found);
  const analysis = timed('grammar', () => analyse(document, dates));
  const figures = timed('figures', () => readFigures(analysis).found);
  const names = timed('names', () => findNames(document));
  const read = timed('actors', () => readActors(analysis, names));
  const linked = timed('links', () => linkFigures({ analysis, dates, figures, ...read }));
  return { stages, found: [dates.length, linked.figures.length, linked.actors.length] };
}

/** @throws when the stages above are no longer what the engine does */
export function checkStages(bytes: Uint8Array): void {
  const { dates, figures, actors } = whole(bytes).facts;
  const found = [dates.length, figures.length, actors.length];
  if (String(found) !== String(readInStages(bytes).found)) throw new Error('mend readInStages');
}

const whole = (bytes: Uint8Array) => extractText({ id: 'bench', bytes });

/** CPU seconds from bytes to the files of results, and of the last step alone. */
export function readWhole(bytes: Uint8Array): { readonly all: number; readonly output: number } {
  let output = 0;
  const all = cpuSeconds(() => {
    const result = whole(bytes);
    output = cpuSeconds(() => resultFiles(result));
  });
  return { all, output };
}

/** The least that anything can take: decode, split at blanks. */
export const floor = (bytes: Uint8Array): number =>
  cpuSeconds(() => new TextDecoder().decode(bytes).split(/\s+/));
