import { describe, expect, it } from 'vitest';
import { CANDIDATES } from '../../../lib/engine/links/choices.ts';
import { Ranker } from '../../../lib/engine/linear/ranker.ts';
import { standOf } from '../../../lib/engine/links/relation.ts';
import { Scorer } from '../../../lib/engine/links/scorer.ts';
import { featuresFor, Telling } from '../../../lib/engine/links/telling.ts';
import { LINK_WEIGHTS } from '../../../lib/engine/links/weights.generated.js';
import { readGoldText } from '../../../lib/training/links/reading.ts';

const TEXT = `Flood kills 12 in Norvale
2 March 2021
Twelve people died in Norvale on Monday, the Interior Ministry said, and 40 were hurt in Estwick.
Mayor Anna Weiss said it had lost 300 homes. "We need 5,000 blankets," she said.
On Sunday the Red Cross had counted nine dead and 15 missing, four of them children.
Police in Norvale sent 20 boats. The ministry spent $2 million in February.

- Norvale: 9 dead
- Estwick: 3 dead`;

describe('Scorer', () => {
  const { scene, figures } = readGoldText({
    id: 'x',
    corpus: 'own',
    text: TEXT,
    published: null,
    figures: [],
  });

  it.each(['place', 'date', 'source', 'actors'] as const)(
    'weighs candidates for %s as all features at once do',
    (link) => {
      const candidates = CANDIDATES[link];
      const ranker = new Ranker(LINK_WEIGHTS[link]);
      const scorer = new Scorer(ranker, candidates.features);
      const telling = new Telling();
      const scores = figures.flatMap(({ view }) => {
        telling.start(scene, view);
        scorer.start();
        return candidates.spots(scene, view).map((spot) => {
          telling.of(candidates, spot);
          const { row, weights } = telling;
          const all = ranker.score(featuresFor(candidates, view, spot), row);
          return { all, score: scorer.score(row, weights, standOf(view, spot)) };
        });
      });
      expect(scores.length).toBeGreaterThan(20);
      expect(new Set(scores.map(({ all }) => all)).size).toBeGreaterThan(10);
      expect(scores.map(({ score }) => score)).toEqual(scores.map(({ all }) => all));
    },
  );
});
