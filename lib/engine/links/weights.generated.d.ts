import type { LinkWeights } from './rank.ts';

/** Written by `npm run train:links`; see docs/model-card.md. */
export declare const LINK_WEIGHTS: LinkWeights;
