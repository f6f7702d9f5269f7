import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../../lib/engine/names/gazetteer.ts';
import { labelOf, UNIT } from '../../lib/engine/names/labels.ts';
import { findNamesWith } from '../../lib/engine/names/find-names.ts';
import { unpackModel, type NamesModel } from '../../lib/engine/names/model.ts';
import { STEPS, WeightTable } from '../../lib/engine/linear/weights.ts';
import { toDocument } from '../../lib/engine/text/index.ts';
import type { Embeddings } from '../../lib/training/embeddings.ts';
import { buildClusterTree } from '../../lib/training/cluster-tree.ts';
import { readOpenReports } from '../../lib/training/open-reports.ts';
import { readMarks, readOwnCorpus } from '../../lib/training/own-corpus.ts';
import { packWeights } from '../../lib/training/pack.ts';
import { allowedLabels, projectSpans } from '../../lib/training/projection.ts';
import { seeded } from '../../lib/training/random.ts';
import { withDateline } from '../../lib/training/datelines.ts';
import { linesOfNames } from '../../lib/training/lines.ts';
import { masksOf, readLexicon } from '../../lib/training/lexicon-phrases.ts';
import { blend, collectNames, lastName } from '../../lib/training/name-pool.ts';
import { swapNames } from '../../lib/training/swaps.ts';
import { readTokenCorpus } from '../../lib/training/token-corpus.ts';
import { halfOf } from '../../lib/training/half.ts';
import type { LabelledText } from '../../lib/training/labelled-text.ts';
import {
  DEFAULT_OPTIONS,
  makeClasses,
  trainModel,
  type TrainingOptions,
} from '../../lib/training/train-model.ts';
import { sentenceVariants } from '../../lib/training/variants.ts';

const REPORT = `=== t-1 | 2024-01-02 | clash
Army enters [[Zorba|place|1]]

The [[Ministry of Roads|government|2]] said [[Ana Bello|person|3]] had left [[Zorba|place|1]]. [[Bello|person|3]] denied it.

=== t-2 | 2024-01-03 | vote
[[Karl Weiss|person|1]] of the [[Green Front|party|2]] spoke in [[Norten|place|3]].
`;

const texts = readOwnCorpus('own.txt', REPORT);
const namesOf = ({ text, spans }: (typeof texts)[number]) =>
  spans.map(({ start, end, type }) => `${text.slice(start, end)}|${type}`);

describe('reading corpora', () => {
  it('takes the marks out and keeps their places', () => {
    const { text, spans } = readMarks('in [[Zorba|place|1]], said [[Ana|person|2]]');
    expect(text).toBe('in Zorba, said Ana');
    expect(spans).toEqual([
      { start: 3, end: 8, type: 'place' },
      { start: 15, end: 18, type: 'person' },
    ]);
  });

  it('cuts a file into its reports', () => {
    expect(texts.map(({ id }) => id)).toEqual(['t-1', 't-2']);
    expect(namesOf(texts[1]!)).toEqual(['Karl Weiss|person', 'Green Front|party', 'Norten|place']);
  });

  it('joins token corpora into texts', () => {
    const line = (id: string, tokens: string[], tags: string[]) =>
      JSON.stringify({ id, doc: 'd', tokens, tags });
    const content = [
      line('1', ['Ana', 'Bello', 'left', 'Zorba'], ['B-PER', 'I-PER', 'O', 'B-LOC']),
      line('2', ['Iran', 'Air', 'waits'], ['B-LOC', 'B-ORG', 'O']),
    ].join('\n');
    const [text] = readTokenCorpus('x.jsonl', content, 'mixed-rest');
    expect(text!.text).toBe('Ana Bello left Zorba\nIran Air waits');
    expect(namesOf(text!)).toEqual([
      'Ana Bello|person',
      'Zorba|place',
      'Iran|place',
      'Air|organisation',
    ]);
  });
});

describe('reading open reports', () => {
  const report = `=== orla-dam | 2024-01-02 | wire | dates figures actors links
ORLA, [[2 Jan|d1]] - [[[[Zorban|a1]] army|a2]] engineers found [[nine|f1]] dead in Orla, [[Ana Bello|a3]] of the [[Roads Trust|a4]] said. [[Police|a5]] and [[Norten|a6?]] were silent.
---
d1: 2024-01-02
a1: Zorba; state
a2: Zorban army; military
a3: Ana Bello; person
a4: Roads Trust; civil_society|company
a5: police; police
a6: Norten; media
f1: 9; person; deaths; place=Orla; date=d1|-; source=a3
`;
  const [text] = readOpenReports('open reports', [report]);

  it('takes names of actors and places, and leaves open what is no name or in doubt', () => {
    expect(namesOf(text!)).toEqual([
      'Zorban|nation',
      'Orla|place',
      'Ana Bello|person',
      'Roads Trust|organisation',
      'Police|unknown',
      'Norten|unknown',
    ]);
  });

  it('lets an unmarked word be a place, and no actor', () => {
    const { document } = toDocument({ id: 't', text: 'Orla and Ana' });
    const [orla, , ana] = allowedLabels(
      document,
      [{ firstToken: 2, endToken: 3, type: 'person' }],
      'actors',
    );
    const may = (labels: number, kind: number) => ((labels >> labelOf(kind, UNIT)) & 1) === 1;
    expect([0, 1, 2].map((kind) => may(orla!, kind))).toEqual([false, false, true]);
    expect([0, 1, 2].map((kind) => may(ana!, kind))).toEqual([true, false, false]);
  });
});

describe('labels on tokens', () => {
  const text = 'Iran-led talks in Zorba';
  const { document } = toDocument({ id: 't', text });
  const spans = projectSpans(document, [{ start: 0, end: 4, type: 'misc' }]);

  it('stays with its words where reading changes the text before them', () => {
    const written = 'Rees &amp; Sons opened in Zorba';
    const { document } = toDocument({ id: 't', text: written });
    const start = written.indexOf('Zorba');
    const [span] = projectSpans(document, [{ start, end: start + 5, type: 'place' }]);
    expect(document.text).toBe('Rees & Sons opened in Zorba');
    expect(document.tokens.text[span!.firstToken]).toBe('Zorba');
    const own = {
      ...texts[0]!,
      text: written,
      spans: [{ start, end: start + 5, type: 'place' as const }],
    };
    const shares = { alone: 1, capitals: 0, small: 0, titles: 0 };
    expect(sentenceVariants(own, shares, seeded(1)).map(namesOf)).toEqual([['Zorba|place']]);
  });

  it('falls on the tokens a span touches', () => {
    expect(spans).toEqual([{ firstToken: 0, endToken: 1, type: 'misc' }]);
  });

  it('leaves open what a corpus does not tell', () => {
    const mixed = allowedLabels(document, spans, 'mixed-rest');
    expect(mixed[0]).toBe((1 << labelOf(3, UNIT)) | (1 << labelOf(4, UNIT)));
    expect(mixed[1]).toBe(1);
    const core = allowedLabels(document, spans, 'core');
    expect(core[1]! & (1 << labelOf(0, UNIT))).toBe(0);
    expect(core[1]! & (1 << labelOf(3, UNIT))).not.toBe(0);
  });
});

describe('copies of texts', () => {
  const every = { alone: 1, capitals: 1, small: 1, titles: 1 };

  it('keeps the names in their places, whatever the writing', () => {
    const copies = sentenceVariants(texts[1]!, every, seeded(1));
    expect(copies.map((copy) => namesOf(copy)[0])).toEqual([
      'Karl Weiss|person',
      'KARL WEISS|person',
      'karl weiss|person',
      'Karl Weiss|person',
    ]);
  });

  it('swaps names for names of the same kind, the same one always alike', () => {
    const many = (name: string) => ({
      corpora: Array.from({ length: 20 }, () => name),
      lexicons: [],
    });
    const pool = {
      titles: [],
      firstNames: many('Ilse'),
      lastNames: many('Maro'),
      names: new Map([
        ['person long', many('Ilse Maro')],
        ['person word', many('Maro')],
      ]),
    };
    // Short words are never made into unknown ones.
    const swapped = swapNames(texts[0]!, pool, seeded(3));
    expect(namesOf(swapped)).toEqual([
      'Zorba|place',
      'Ministry of Roads|government',
      expect.stringMatching(/^(?:Ilse )?Maro\|person$/),
      'Zorba|place',
      'Maro|person',
    ]);
    expect(collectNames(texts, []).firstNames.corpora).toEqual(['Ana', 'Karl']);
  });

  it('writes replacements as the text around them is written', () => {
    const names = { corpora: Array.from({ length: 20 }, () => 'Tul'), lexicons: [] };
    const empty = { corpora: ['Bo'], lexicons: [] };
    const pool = {
      titles: [],
      firstNames: empty,
      lastNames: empty,
      names: new Map([
        ['place word', names],
        ['place acronym', names],
      ]),
    };
    const swap = (place: string) =>
      swapNames(
        { ...texts[0]!, text: place, spans: [{ start: 0, end: place.length, type: 'place' }] },
        pool,
        seeded(1),
      ).text;
    expect(swap('NORTEN')).toBe('TUL');
    expect(swap('norten')).toBe('tul');
    expect(swap('Norten')).toBe('Tul');
  });

  it('writes tables and lists whose names are marked', () => {
    const names = { corpora: ['Zor'], lexicons: [] };
    const pool = {
      titles: [],
      firstNames: { corpora: ['Ana'], lexicons: [] },
      lastNames: { corpora: ['Bo'], lexicons: [] },
      names: new Map([
        ['place word', names],
        ['place long', names],
      ]),
    };
    const pages = linesOfNames(pool, seeded(1), 40);
    expect(linesOfNames(pool, seeded(1), 40)).toEqual(pages);
    const marked = new Set(pages.flatMap(namesOf));
    expect([...marked].sort()).toEqual(['A. Bo|person', 'Ana Bo|person', 'Bo|person', 'Zor|place']);
    for (const { text, spans } of pages) {
      const written = text.match(/\b(?:Zor|Bo)\b/g) ?? [];
      expect(written).toHaveLength(spans.length);
    }
  });

  it('puts a dateline after the headline, unless there is one', () => {
    const towns = { corpora: ['Port Norten'], lexicons: [] };
    const pool = {
      titles: [],
      firstNames: towns,
      lastNames: towns,
      names: new Map([
        ['place long', towns],
        ['place word', towns],
      ]),
    };
    const dated = withDateline(texts[0]!, pool, seeded(2));
    expect(dated.text).toMatch(/^Army enters Zorba\n\nport norten/i);
    expect(namesOf(dated)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^port norten\|place$/i), 'Bello|person']),
    );
    expect(withDateline(dated, pool, seeded(2))).toBe(dated);
  });

  it('knows where a surname begins and makes words that nobody knows', () => {
    expect(lastName('Rosa de la Cruz')).toBe('de la Cruz');
    expect(lastName('Ana Bello')).toBe('Bello');
    expect(blend('Jakarta', 'Medellin')).toBe('Jakallin');
    expect(blend('UN', 'Medellin')).toBe('UN');
  });
});

describe('lexicons', () => {
  it('are read in the form of each file', async () => {
    const folder = fileURLToPath(new URL('../../lib/engine/names/lexicon', import.meta.url));
    const lexicon = await readLexicon(folder);
    const has = (list: string, phrase: string) =>
      lexicon.some((entry) => entry.list === list && entry.phrase === phrase);
    for (const [list, phrase] of [
      ['country', 'Mali'],
      ['demonym', 'Malian'],
      ['capital', 'Bamako'],
      ['city', 'Kandahar'],
      ['international-body', 'United Nations'],
      ['government-body', 'State Department'],
      ['force', 'US Army'],
      ['armed-group', 'Taliban'],
      ['party', 'Colorado Party'],
      ['media', 'CNN'],
      ['company', 'Microsoft'],
      ['civil-society', 'Human Rights Watch'],
      ['leader', 'Joe Biden'],
      ['given-name', 'Gareth'],
      ['surname', 'Museveni'],
      ['title', 'Prime Minister'],
      ['role', 'senator'],
      ['organisation-head', 'Ministry'],
      ['thing-head', 'Treaty'],
    ] as const) {
      expect(has(list, phrase), `${list}: ${phrase}`).toBe(true);
    }
    const inAll = new Set(lexicon.map(({ list }) => list));
    expect(inAll.size).toBe(LISTS.length - 1);
    expect(masksOf(lexicon).get('united nations')! & (1 << LISTS.indexOf('city'))).toBe(0);
  });
});

describe('packing', () => {
  it('gives back every weight to the nearest step', () => {
    const weights = Float32Array.from([1, 0, -0.5, 0, 0, 0, 2.5, -0.01, 0.25]);
    const hashes = [-5, 77, 123_456_789];
    const { text, rows } = packWeights({
      width: 3,
      count: 3,
      weights,
      hashOf: (feature) => hashes[feature]!,
      bucketBits: 15,
      scale: 40,
      pruneBelow: () => 0.05,
    });
    expect(rows).toBe(2);
    const table = new WeightTable(text);
    const sums = new Int32Array(3);
    const add = (...hashes: number[]) => {
      table.add({ hashes: Int32Array.from(hashes), size: hashes.length }, sums, 0);
    };
    add(-5);
    expect(Array.from(sums)).toEqual([nearest(40), 0, -nearest(20)]);
    add(77, -4);
    expect(Array.from(sums)).toEqual([nearest(40), 0, -nearest(20)]);
  });
});

const nearest = (value: number) =>
  STEPS.reduce((best, step) => (Math.abs(step - value) < Math.abs(best - value) ? step : best));

describe('training', () => {
  const random = seeded(5);
  const words = ['zorba', 'norten', 'ana', 'bello', 'said', 'ministry', 'the', 'of', 'left', 'in'];
  const embeddings: Embeddings = {
    words,
    dimensions: 4,
    vectors: Float32Array.from({ length: words.length * 4 }, () => random() - 0.5),
  };
  const train = (options: Partial<TrainingOptions> = {}) => {
    const leaves = buildClusterTree(embeddings, 1);
    const lexicon = [{ list: 'party', type: 'party', phrase: 'Green Front' }] as const;
    return trainModel(
      texts,
      { classes: makeClasses(texts, lexicon, { embeddings, leaves }), lexicon },
      { ...DEFAULT_OPTIONS, ...options, log: () => {} },
    );
  };

  it('gives the same bytes for the same corpora, and finds what it was shown', () => {
    const { model } = train();
    expect(train().model).toEqual(model);
    const { document } = toDocument({ id: 't', text: texts[1]!.text });
    const found = findNamesWith(unpackModel(model), document);
    expect(found.map(({ start, end }) => document.text.slice(start, end))).toContain('Norten');
  });

  it('learns in each run from one half of the texts that come in halves', () => {
    const [first, second] = ([0, 1] as const).map((half) =>
      unpackModel(train({ isHalved: () => true, runs: [{ seed: 7, half }], lines: 0 }).model),
    );
    const right = (model: NamesModel, { text, id, spans }: LabelledText) =>
      findNamesWith(model, toDocument({ id, text }).document).filter(({ start, end }) =>
        spans.some((span) => span.start === start && span.end === end),
      ).length;
    expect(new Set(texts.map(({ id }) => halfOf(id))).size).toBe(2);
    for (const text of texts) {
      const [seeing, blind] = halfOf(text.id) === 0 ? [first!, second!] : [second!, first!];
      expect(right(seeing, text)).toBe(text.spans.length);
      expect(right(blind, text)).toBeLessThan(text.spans.length);
    }
  });
});
