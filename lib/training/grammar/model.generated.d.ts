import type { PackedGrammar } from './model.ts';

/** Written by `npm run train:grammar`; see docs/model-card.md. */
export declare const PACKED_GRAMMAR: PackedGrammar;
