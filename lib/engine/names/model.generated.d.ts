import type { PackedModel } from './model.ts';

/** Written by `npm run train`; see docs/model-card.md. */
export declare const PACKED_MODEL: PackedModel;
