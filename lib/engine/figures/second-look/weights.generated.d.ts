import type { FigureWeights } from './second-look.ts';

/** Written by `npm run train:figures`; see docs/model-card.md. */
export declare const FIGURE_WEIGHTS: FigureWeights;
