import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSources } from '../sources.ts';
import { ACTING_CORPORA } from './corpora.ts';
import { readExamples } from './examples.ts';
import { trainWeights, type LinearModel } from './logistic.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const WEIGHTS_FILE = join(HERE, '../../engine/actors/acting-weights.ts');

const USAGE = `usage: tsx lib/training/acting/train.ts --corpora FOLDER [--out FILE]
  --corpora   folder that holds actors/news-train.documents.jsonl
  --out       where the weights go; default ${WEIGHTS_FILE}`;

/** Weights below this many hundredths of log odds change no decision that we saw. */
const LEAST_WEIGHT = 3;

function main(): void {
  const { values } = parseArgs({
    options: { corpora: { type: 'string' }, out: { type: 'string', default: WEIGHTS_FILE } },
  });
  if (values.corpora === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const sources = readSources({
    corpora: values.corpora,
    own: join(HERE, '../corpus'),
    leaveOut: [],
  }).filter(({ name }) => ACTING_CORPORA.test(name));
  const examples = sources.flatMap(({ texts }) => texts.flatMap(readExamples));
  const model = trainWeights(examples);
  writeFileSync(values.out, moduleOf(model));
  for (const { name, licence, sha256 } of sources) console.log(`${name}\t${licence}\t${sha256}`);
  console.log(`${examples.length} names, ${model.weights.size} features`);
}

/** A module with one table: hundredths of log odds, a tab, the feature; sorted by feature. */
function moduleOf({ bias, weights }: LinearModel): string {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Math.round(100 * weight)] as const)
    // Backslashes and marks of template literals are not worth escaping for a feature.
    .filter(
      ([feature, weight]) => Math.abs(weight) >= LEAST_WEIGHT && !/[`\\$\s](?<! )/.test(feature),
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, weight]) => `${weight}\t${feature}`);
  return `/** Log odds that any place name acts, in hundredths. */
export const ACTING_BIAS = ${Math.round(100 * bias)};

/**
 * Weights of the acting-or-place decision: hundredths of log odds, a tab, the feature. Made by
 * \`lib/training/acting/train.ts\`; not for editing.
 */
export const ACTING_WEIGHTS = \`
${rows.join('\n')}
\`;
`;
}

main();
