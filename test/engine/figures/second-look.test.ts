import { describe, expect, it } from 'vitest';
import { readDates } from '../../../lib/engine/dates/index.ts';
import type { Measured } from '../../../lib/engine/figures/figure.ts';
import { readFigures } from '../../../lib/engine/figures/index.ts';
import { nounCandidates } from '../../../lib/engine/figures/second-look/noun-candidates.ts';
import {
  NOUN_FEATURES,
  NOUN_ROW_LENGTH,
  tellFigure,
  tellNoun,
} from '../../../lib/engine/figures/second-look/noun-evidence.ts';
import { SecondLook } from '../../../lib/engine/figures/second-look/second-look.ts';
import { analyse } from '../../../lib/engine/grammar/analyse.ts';
import { Row } from '../../../lib/engine/linear/attributes.ts';
import { FeatureList } from '../../../lib/engine/linear/feature-list.ts';
import { WEIGHT_SCALE } from '../../../lib/engine/linear/ranker.ts';
import { MEASURES } from '../../../lib/engine/measure.ts';
import { packWeights } from '../../../lib/training/pack.ts';
import { documentOf } from '../../support/corpus.ts';

function analysisOf(text: string) {
  const document = documentOf(text, '2024-05-14');
  return analyse(document, readDates(document).found);
}

/** Figures as the rules decide them, each with the one before. */
function ruled(text: string) {
  const seen: { figure: Measured; earlier: Measured | null }[] = [];
  readFigures(analysisOf(text), {
    look: (figure, { previous }) => {
      seen.push({ figure, earlier: previous });
      return figure;
    },
  });
  return seen;
}

const placesOf = (text: string, at = 0) => {
  const { figure, earlier } = ruled(text)[at]!;
  return nounCandidates(figure, earlier).map(({ head, source }) => `${head} ${source}`);
};

/** Weights of single features of nouns, by their hash; none of measures. */
function weightsOf(features: ReadonlyMap<number, number>) {
  const hashes = [...features.keys()];
  const pack = (width: number, all: readonly number[]) =>
    packWeights({
      width,
      count: all.length,
      weights: Float32Array.from(all.map((hash) => features.get(hash)!)),
      hashOf: (feature) => all[feature]!,
      bucketBits: 8,
      scale: WEIGHT_SCALE,
      pruneBelow: () => 0,
    }).text;
  return { unit: pack(1, []), noun: pack(1, hashes), measure: pack(MEASURES.length, []) };
}

describe('the nouns that a number may count', () => {
  it('are those that close a phrase in its sentence, before and behind it', () => {
    expect(placesOf('The river bank lent 300 to small farms.')).toEqual([
      'bank before',
      'farm after',
    ]);
  });

  it('are those over it in a table: row, column and head row', () => {
    const table = 'District   Huts   Sheep\nArda       12     340\nBelm       9      21';
    expect(placesOf(table, 1)).toEqual([
      'arda row',
      'sheep column',
      'district header',
      'hut header',
    ]);
  });

  it('are that of the number before, and that of the rules', () => {
    expect(placesOf('They sold 14 boats. Nine burned.', 1)).toContain('boat earlier');
    expect(placesOf('The blast killed 12.')).toContain('person rules');
  });
});

describe('the units that a bare number may be in', () => {
  /** What each figure of the text could be in, the unit told last at the end. */
  const unitsAt = (text: string) => {
    const seen: string[][] = [];
    readFigures(analysisOf(text), {
      look: (figure, { units }) => {
        seen.push(
          units.candidates().map(({ unit, numbersSince }) => `${unit.name} ${numbersSince}`),
        );
        return figure;
      },
    });
    return seen;
  };

  it('are those of the numbers before it, over sentences without one', () => {
    const text = 'It shipped 40 tonnes for $12 million. Nobody was surprised. In May it was 31.';
    expect(unitsAt(text)).toEqual([[], ['tonne 0'], ['tonne 1', 'USD 0']]);
  });

  it('are each told once, where it was told last', () => {
    const text = 'Rain of 40 mm fell on 3 km of road, then 20 mm. It was 9.';
    expect(unitsAt(text).at(-1)).toEqual(['kilometre 1', 'millimetre 0']);
  });

  it('are five at the most', () => {
    const text = 'It took 2 kg, 3 km, 4 hours, 5 litres, 6 hectares and 7 percent. It got 9.';
    expect(unitsAt(text).at(-1)).toHaveLength(5);
  });

  const unitsOf = (text: string, look = new SecondLook()) =>
    readFigures(analysisOf(text), look).found.map(({ value }) => value.unit);

  it('are carried on where that is likelier than none', () => {
    expect(unitsOf('Rice sells at 38 rupees a kilo, against 90 on Saturday.')[1]).toBe('INR');
    expect(unitsOf('The mill cut 40 tonnes of cane. A year ago it cut 62 million.')[1]).toBe(
      'tonne',
    );
    expect(unitsOf('The bus burned for two hours. It killed nine.')[1]).toBeNull();
  });

  it('are left where nothing is known of them', () => {
    const knowsNothing = new SecondLook(weightsOf(new Map()));
    expect(unitsOf('Rice sells at 38 rupees a kilo, against 90.', knowsNothing)[1]).toBeNull();
  });
});

describe('a second look', () => {
  const text = 'The bank lent 300 to small farms.';
  const [only] = ruled(text);

  /** The hash of the feature "source": where the noun `head` stands. */
  function sourceOf(head: string): number {
    const row = new Row(NOUN_ROW_LENGTH);
    const list = new FeatureList();
    tellFigure(only!.figure, row);
    const noun = nounCandidates(only!.figure, null).find((one) => one.head === head)!;
    tellNoun(only!.figure, noun, row);
    NOUN_FEATURES.fill(row, list);
    return list.hashes[0]!;
  }

  const readWith = (weights: ReadonlyMap<number, number>) =>
    readFigures(analysisOf(text), new SecondLook(weightsOf(weights))).found[0]!;

  it('leaves what the rules decided where nothing is likelier', () => {
    expect(readWith(new Map()).value.rules.counted).not.toBe('count/likeliest-noun');
    expect(readWith(new Map([[sourceOf('farm'), 0.6]])).value.head).not.toBe('farm');
  });

  it('takes a noun that is twice as likely, with its words, and says so', () => {
    const { value, reason } = readWith(new Map([[sourceOf('farm'), 1]]));
    expect(value).toMatchObject({ counted: 'small farms', head: 'farm', measure: 'other' });
    expect(value.rules.counted).toBe('count/likeliest-noun');
    expect(reason).toContain('counts "small farms", likelier than "bank"');
  });
});
