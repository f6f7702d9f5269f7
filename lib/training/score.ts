import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { unpackModel, type PackedModel } from '../engine/names/model.ts';
import { RUNS_FILE, type Run } from './card.ts';
import { scoreFiles } from './scoring.ts';

const USAGE = `usage: tsx lib/training/score.ts MODEL.js [--run NAME] CORPUS.jsonl|CORPUS.txt…
  --run   writes the scores into ${RUNS_FILE}, from where the model card takes them`;

/** Scores a model on each corpus. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { run: { type: 'string' } },
    allowPositionals: true,
  });
  const [modelFile, ...files] = positionals;
  if (modelFile === undefined || files.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const module = (await import(pathToFileURL(resolve(modelFile)).href)) as {
    PACKED_MODEL: PackedModel;
  };
  const model = unpackModel(module.PACKED_MODEL);
  for (const file of files) {
    const corpus = basename(file);
    const scores = scoreFiles(model, [file]);
    console.log(corpus, JSON.stringify(scores));
    if (values.run !== undefined) record({ run: values.run, corpus, ...scores });
  }
}

function record(row: Run): void {
  const runs = JSON.parse(readFileSync(RUNS_FILE, 'utf8')) as Run[];
  const others = runs.filter(({ run, corpus }) => run !== row.run || corpus !== row.corpus);
  writeFileSync(RUNS_FILE, `${JSON.stringify([...others, row], null, 2)}\n`);
}

await main();
