import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { unpackGrammar, type PackedGrammar } from './model.ts';
import { GRAMMAR_SCORES_FILE, MODEL_FILE } from './files.ts';
import { inCapitals, inTitleCase } from './rewrite.ts';
import { scoreGrammar, type GrammarScores } from './scoring.ts';
import { readTreebank } from './treebank.ts';

const USAGE = `usage: tsx lib/training/grammar/score.ts [--model FILE] [--record] TREEBANK.conll…
  --model    default ${MODEL_FILE}
  --record   writes the scores into ${GRAMMAR_SCORES_FILE}, from where the model card takes them`;

/** Prints how a model does on treebanks, as they are and as headlines would be written. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      model: { type: 'string', default: MODEL_FILE },
      record: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const module = (await import(pathToFileURL(resolve(values.model)).href)) as {
    PACKED_GRAMMAR: PackedGrammar;
  };
  const model = unpackGrammar(module.PACKED_GRAMMAR);
  for (const file of positionals) {
    const sentences = readTreebank(file);
    const scores = scoreGrammar(model, sentences);
    print(basename(file), scores);
    const titles = scoreGrammar(model, sentences.map(inTitleCase));
    const capitals = scoreGrammar(model, sentences.map(inCapitals));
    console.log(
      `tags in Title Case ${titles.tags.toFixed(1)}, in capitals ${capitals.tags.toFixed(1)}`,
    );
    if (values.record) writeFileSync(GRAMMAR_SCORES_FILE, `${JSON.stringify(scores, null, 2)}\n`);
  }
}

function print(name: string, { tags, tokens, roles }: GrammarScores): void {
  console.log(`${name}: tags ${tags.toFixed(2)} % of ${tokens}`);
  for (const [role, { precision, recall, f1, count }] of Object.entries(roles)) {
    const cells = [precision, recall, f1].map((value) => value.toFixed(1).padStart(6));
    console.log(
      `${role.padEnd(24)} P ${cells.join('  R ').replace(/ R (?=[^R]*$)/, ' F1 ')}  ${count}`,
    );
  }
}

await main();
