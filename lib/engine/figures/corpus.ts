import type { Corpus } from '../corpus.ts';
import { agesCorpus } from './corpus/ages.ts';
import { agencyCorpus } from './corpus/agency.ts';
import { befellCorpus } from './corpus/befell.ts';
import { boundsCorpus } from './corpus/bounds.ts';
import { breakdownsCorpus } from './corpus/breakdowns.ts';
import { casualtiesCorpus } from './corpus/casualties.ts';
import { countsCorpus } from './corpus/counts.ts';
import { farNounCorpus } from './corpus/far-nouns.ts';
import { ignoresCorpus } from './corpus/ignores.ts';
import { linesCorpus } from './corpus/lines.ts';
import { measuresCorpus } from './corpus/measures.ts';
import { numeralsCorpus } from './corpus/numerals.ts';
import { sumsCorpus } from './corpus/sums.ts';
import { trendsCorpus } from './corpus/trends.ts';
import type { FigureValue } from './value.ts';

/** Sentences that must and must not be read, by theme. */
export const figureCorpora: Readonly<Record<string, Corpus<FigureValue>>> = {
  agency: agencyCorpus,
  ages: agesCorpus,
  befell: befellCorpus,
  bounds: boundsCorpus,
  breakdowns: breakdownsCorpus,
  casualties: casualtiesCorpus,
  counts: countsCorpus,
  'far nouns': farNounCorpus,
  lines: linesCorpus,
  measures: measuresCorpus,
  numerals: numeralsCorpus,
  sums: sumsCorpus,
  trends: trendsCorpus,
  ignores: ignoresCorpus,
};
