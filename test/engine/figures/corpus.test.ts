import { readDates } from '../../../lib/engine/dates/index.ts';
import type { Document } from '../../../lib/engine/document.ts';
import { figureCorpora } from '../../../lib/engine/figures/corpus.ts';
import { readFigures } from '../../../lib/engine/figures/index.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { describeCorpus } from '../../support/corpus.ts';

const read = (document: Document) => readFigures(analyse(document, readDates(document).found));

for (const [name, corpus] of Object.entries(figureCorpora)) {
  describeCorpus(`figures: ${name}`, read, corpus);
}
