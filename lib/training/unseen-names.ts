import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKED_CLASSES } from '../engine/linear/word-classes.generated.js';
import { unpackModel, type NamesModel, type PackedModel } from '../engine/names/model.ts';
import { halfOf, type Half } from './half.ts';
import type { LabelledText } from './labelled-text.ts';
import type { GoldText } from './links/gold.ts';
import { readLexicon } from './lexicon-phrases.ts';
import { LEXICON_FOLDER, OWN_CORPUS, readSources } from './sources.ts';
import { DEFAULT_OPTIONS, trainModel } from './train-model.ts';

const BRIEFS = 'news-train';

/** Texts of which links are labelled as well as names: briefs and our own reports. */
const hasLinks = ({ coverage, corpus }: LabelledText) =>
  coverage === 'actors' || corpus.startsWith(BRIEFS);

/** The tagger that has not seen a text; undefined where none has. */
export type UnseenNames = (text: Pick<GoldText, 'corpus' | 'id'>) => NamesModel | undefined;

/**
 * Trains two taggers, each without one half of the texts from which links learn: in a text that the
 * tagger knows names are better than in a new one, and a ranker would trust them too much. `kept` is
 * a folder where they are put, and taken from where they are there already.
 */
export async function unseenNames(corpora: string, kept: string | null): Promise<UnseenNames> {
  const [first, second] = [await unseen(0, corpora, kept), await unseen(1, corpora, kept)];
  return ({ corpus, id }) => {
    if (!corpus.startsWith(BRIEFS) && !corpus.startsWith('own/')) return undefined;
    return halfOf(id) === 0 ? first : second;
  };
}

/** A tagger that has not seen a half. */
async function unseen(half: Half, corpora: string, kept: string | null): Promise<NamesModel> {
  const file = kept === null ? null : join(kept, `unseen-${half}.json`);
  if (file !== null && existsSync(file))
    return unpackModel(JSON.parse(readFileSync(file, 'utf8')) as PackedModel);
  const model = await trainWithout(half, corpora);
  if (kept !== null && file !== null) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, JSON.stringify(model));
  }
  return unpackModel(model);
}

async function trainWithout(half: Half, corpora: string): Promise<PackedModel> {
  const texts = readSources({ corpora, own: OWN_CORPUS, leaveOut: [] }).flatMap(
    (source) => source.texts,
  );
  const { model } = trainModel(
    texts,
    { classes: PACKED_CLASSES, lexicon: await readLexicon(LEXICON_FOLDER) },
    {
      ...DEFAULT_OPTIONS,
      runs: [{ seed: DEFAULT_OPTIONS.runs[0]!.seed, half: half === 0 ? 1 : 0 }],
      isHalved: hasLinks,
      log: (line) => console.error(`names without half ${half + 1}: ${line}`),
    },
  );
  return model;
}
