import { readMarks } from '../../../test/support/marks.ts';
import { figureCorpora } from '../../engine/figures/corpus.ts';
import { NONE } from '../../engine/figures/second-look/noun-candidates.ts';
import type { FigureValue } from '../../engine/figures/value.ts';
import { MEASURES } from '../../engine/measure.ts';
import type { GoldFigure, GoldText } from '../links/gold.ts';

/** The name of our own sentences as a corpus. */
export const OWN_LINES = 'own/lines';

/** Is the unit of no candidate, nor none: nothing is learnt of it. */
const NOT_JUDGED = 'not judged';

/** The sentences that the tests of figures run, each a text; what they do not judge may be anything. */
export const readOwnLines = (): GoldText[] =>
  Object.entries(figureCorpora).flatMap(([name, { published, finds }]) =>
    finds.map(([sentence, ...expected], index) => {
      const { text, spans } = readMarks(sentence);
      const id = `${name} ${index}`;
      const figures = spans.map((at, which) => figureOf({ id, text, at }, expected[which] ?? {}));
      return { corpus: OWN_LINES, id, text, published, figures };
    }),
  );

function figureOf(
  { id, text, at }: { id: string; text: string; at: { start: number; end: number } },
  { head, measure, unit }: Partial<FigureValue>,
): GoldFigure {
  return {
    d: id,
    n: text.slice(at.start, at.end),
    at,
    head: head === undefined ? [] : [head ?? NONE],
    measure: measure === undefined ? MEASURES : [measure],
    value: null,
    low: null,
    high: null,
    bound: '=',
    unit: unit === undefined ? NOT_JUDGED : unit,
    place: [],
    date: [],
    source: [],
    actors: { need: [], also: [] },
    status: 'asserted',
    cumulative: false,
    partOf: null,
    change: null,
  };
}
